/// A list of values.
///
/// A list that comes from the host is frozen and may be shared between threads. A list that a
/// template makes belongs to the one render that made it; there it can be changed in place.
public struct List: Sendable {
  let box: Box

  final class Box: @unchecked Sendable {
    @exclusivity(unchecked) var elements: [Value]
    /// Whether the list was made by the running render, which alone may change it.
    let isOwned: Bool
    /// Whether elements may be lazy.
    let isLazy: Bool

    init(_ elements: [Value], isOwned: Bool, isLazy: Bool = false) {
      self.elements = elements
      self.isOwned = isOwned
      self.isLazy = isLazy
    }

    deinit {
      if isOwned, elements.contains(where: { $0.isDeep }) { Teardown.release(&elements) }
    }

    /// Gives up the elements of a list that the render made; those that others may be inside are
    /// kept elsewhere.
    func giveUpElements(to pending: inout [Value]) {
      guard isOwned else { return }
      for index in elements.indices where elements[index].isNested {
        pending.append(elements[index])
      }
      elements = []
    }
  }

  /// Makes a frozen list.
  public init(_ elements: [Value]) {
    box = Box(elements, isOwned: false, isLazy: elements.contains(where: \.isLazy))
  }

  /// Makes a list that belongs to the running render.
  static func owned(_ elements: [Value]) -> List { List(box: Box(elements, isOwned: true)) }

  init(box: Box) { self.box = box }

  /// A list with more elements: the list itself if the caller alone holds it.
  static func adding(_ more: some Collection<Value>, to list: consuming List) -> List {
    var box = (consume list).box
    if box.isOwned, isKnownUniquelyReferenced(&box) {
      box.elements.append(contentsOf: more)
      return List(box: box)
    }
    return .owned(List(box: box).elements + more)
  }

  /// The values, in order.
  public var elements: [Value] {
    box.isLazy ? box.elements.map(LazyValue.made) : box.elements
  }

  /// The value at a position.
  subscript(position: Int) -> Value {
    box.isLazy ? LazyValue.made(box.elements[position]) : box.elements[position]
  }

  /// The number of elements.
  public var count: Int { box.elements.count }
}

extension Value {
  /// The elements of a list, a tuple or an object that has some; `nil` for all else.
  public var elements: [Value]? {
    switch self {
    case .list(let list), .tuple(let list): list.elements
    case .object(let object): object.elements
    default: nil
    }
  }

  /// Whether other values may be inside the value.
  var isNested: Bool {
    switch self {
    case .list, .tuple, .map, .object: true
    default: false
    }
  }

  /// Whether values inside the value may hold others in their turn, as far as that is seen at
  /// once: a long list is not looked through, which may stand in another many times.
  var isDeep: Bool {
    switch self {
    case .list(let list), .tuple(let list):
      list.box.isOwned && (list.count > 8 || list.box.elements.contains { $0.isNested })
    case .map(let map): map.box.isOwned && (map.count > 8 || map.box.isNested)
    default: false
    }
  }
}

/// Frees nested values without recursion: a template can nest lists deeper than the stack.
enum Teardown {
  static func release(_ elements: inout [Value]) {
    var pending = elements.filter(\.isNested)
    elements = []
    while !pending.isEmpty {
      var boxes = Self.boxes(pending.removeLast())
      if isKnownUniquelyReferenced(&boxes.list) {
        boxes.list?.giveUpElements(to: &pending)
      } else if isKnownUniquelyReferenced(&boxes.map) {
        boxes.map?.giveUpValues(to: &pending)
      }
    }
  }

  /// The storage of a value, while the value itself is given up.
  private static func boxes(_ value: consuming Value) -> (list: List.Box?, map: MapBox?) {
    switch consume value {
    case .list(let list), .tuple(let list): (list.box, nil)
    case .map(let map): (nil, map.box)
    default: (nil, nil)
    }
  }
}
