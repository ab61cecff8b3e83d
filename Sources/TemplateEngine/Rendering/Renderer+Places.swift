/// Values that are read where they lie.
///
/// Copying a value counts a reference, which costs more than most of what templates do with it.
/// A name or a path of attributes is therefore first looked for as a *place*: a pointer into the
/// slots or into a map of the data. A place is good until the next value is evaluated.
///
/// (Asking changes nothing, but a renderer would be copied for a method that does not mutate.)
///
///     {{ row.title }}    slot 3 ─ map → its second value ─ text → output
extension Renderer {
  /// The place of an expression, or `nil` when its value has to be evaluated.
  @inline(__always)
  mutating func place(_ node: UnsafeMutablePointer<Node>) -> UnsafeMutablePointer<Value>? {
    let name = Int(node.pointee.c)
    switch node.pointee.op {
    case .slot: return slotPlace(node)
    case .member:
      let parent = frame.nodes + Int(node.pointee.a)
      guard let object = parent.pointee.op == .slot ? slotPlace(parent) : distantPlace(parent)
      else { return nil }
      return object.map?._withUnsafeGuaranteedRef {
        $0.place(of: frame.names[name].raw, frame.hashes[name])
      }
    case .context:
      return frame.heldContext._withUnsafeGuaranteedRef {
        $0.place(frame.names[name].raw, frame.hashes[name])
      }
    case .constant: return frame.constants + Int(node.pointee.a)
    default: return nil
    }
  }

  /// The place of what has attributes; paths are as long as nesting allows.
  @inline(never)
  private mutating func distantPlace(
    _ node: UnsafeMutablePointer<Node>
  ) -> UnsafeMutablePointer<Value>? { place(node) }

  @inline(__always)
  private mutating func slotPlace(
    _ node: UnsafeMutablePointer<Node>
  ) -> UnsafeMutablePointer<Value>? {
    let place = stack + (frame.base + Int(node.pointee.a))
    switch place.pointee {
    // Nothing is assigned yet, or macros share what is.
    case .undefined(let undefined): return undefined.kind == .missing ? nil : place
    case .object(let object): return object.exactly(Cell.self) == nil ? place : nil
    default: return place
    }
  }
}

/// Parts of the value at a place that are read without counting a reference: what holds the place
/// holds them.
extension UnsafeMutablePointer<Value> {
  /// What is shown as it is or as a text.
  enum Plain {
    case string(Text.Raw)
    case markup(Text.Raw)
    case int(Int)
    case other
  }

  @inline(__always) var plain: Plain {
    switch pointee {
    case .string(let text): .string(text.raw)
    case .markup(let text): .markup(text.raw)
    case .int(let number): .int(number)
    default: .other
    }
  }

  /// How many scalars, elements or members the value has.
  @inline(__always) var count: Int? {
    switch pointee {
    case .string(let text), .markup(let text): text.scalarCount
    case .list(let list), .tuple(let list): list.count
    case .map(let map): map.count
    default: nil
    }
  }

  @inline(__always) var isNamespace: Bool {
    if case .object(let object) = pointee { return object.exactly(NamespaceObject.self) != nil }
    return false
  }

  @inline(__always) var list: Unmanaged<List.Box>? {
    if case .list(let list) = pointee { return .passUnretained(list.box) }
    return nil
  }

  /// The map whose members are the attributes of the value.
  @inline(__always) var map: Unmanaged<MapBox>? {
    switch pointee {
    case .map(let map): .passUnretained(map.box)
    case .object(let object):
      if let namespace = object.exactly(NamespaceObject.self) {
        .passUnretained(namespace.storage)
      } else {
        nil
      }
    default: nil
    }
  }
}
