/// A value with behaviour of its own: a macro, a function, a namespace, a loop, a range.
///
/// The engine makes objects; the host makes functions by registering them in an
/// ``Environment``.
public class Object: @unchecked Sendable {
  init() {}

  /// The name of the kind of object, for messages.
  var typeName: String { "object" }

  var isTrue: Bool { true }

  var isCallable: Bool { false }

  /// The number of elements; `nil` when the object has none.
  var count: Int? { nil }

  /// The elements; `nil` when the object cannot be iterated.
  var elements: [Value]? { nil }

  /// An attribute, or `nil`.
  func member(_ name: Text) -> Value? { nil }

  /// The names of the attributes, for suggestions.
  var memberNames: [String] { [] }

  /// What `object[key]` gives when there is no attribute of that name, or `nil`.
  func element(_ key: Value) -> Value? { nil }

  func call(
    _ renderer: inout Renderer, _ arguments: Arguments
  ) throws(Fault) -> Value {
    throw Fault.notCallable(.object(self))
  }

  /// Writes the object as `print` shows it.
  func write(into output: inout [UInt8], depth: Int) {
    output.append("<\(typeName)>")
  }

  func equals(_ other: Object) -> Bool { self === other }
}

extension Object {
  /// The object as one of a final class; `as?` would also walk up its superclasses.
  @inline(__always)
  func exactly<T: Object>(_ type: T.Type) -> T? {
    ObjectIdentifier(Swift.type(of: self)) == ObjectIdentifier(type)
      ? unsafeDowncast(self, to: type) : nil
  }
}

/// `range(start, stop, step)`: whole numbers made when they are asked for.
final class RangeObject: Object, @unchecked Sendable {
  let start: Int
  let step: Int
  let length: Int
  let stop: Int

  init(start: Int, stop: Int, step: Int, length: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    self.length = length
  }

  override var typeName: String { "range" }
  override var isTrue: Bool { length > 0 }
  override var count: Int? { length }
  override var elements: [Value]? { (0..<length).map { .int(start + $0 * step) } }

  override func element(_ key: Value) -> Value? {
    guard let wide = key.wideInteger, let index = Int(exactly: wide) else { return nil }
    let position = index < 0 ? index + length : index
    guard position >= 0, position < length else { return nil }
    return .int(start + position * step)
  }

  func contains(_ value: Int) -> Bool {
    let (distance, overflow) = value.subtractingReportingOverflow(start)
    guard !overflow, distance % step == 0 else { return false }
    let position = distance / step
    return position >= 0 && position < length
  }

  override func write(into output: inout [UInt8], depth: Int) {
    output.append(step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))")
  }

  override func equals(_ other: Object) -> Bool {
    guard let other = other as? RangeObject, length == other.length else { return false }
    return length == 0 || (start == other.start && (length == 1 || step == other.step))
  }
}

/// A sequence that prints in a way of its own: the keys, values or pairs of a map, a group.
final class SequenceObject: Object, @unchecked Sendable {
  enum Style { case keys, values, items, group }

  let style: Style
  let list: [Value]

  init(_ style: Style, _ list: [Value]) {
    self.style = style
    self.list = list
  }

  override var typeName: String {
    switch style {
    case .keys: "dict_keys"
    case .values: "dict_values"
    case .items: "dict_items"
    case .group: "tuple"
    }
  }
  override var isTrue: Bool { !list.isEmpty }
  override var count: Int? { list.count }
  override var elements: [Value]? { list }

  override func member(_ name: Text) -> Value? {
    guard style == .group, list.count == 2 else { return nil }
    switch name.string {
    case "grouper": return list[0]
    case "list": return list[1]
    default: return nil
    }
  }

  override var memberNames: [String] { style == .group ? ["grouper", "list"] : [] }

  override func element(_ key: Value) -> Value? {
    guard style == .group, let index = Position.of(key, count: list.count) else { return nil }
    return list[index]
  }

  override func write(into output: inout [UInt8], depth: Int) {
    if style == .group {
      Value.tuple(List(list)).writeRepresentation(into: &output, depth: depth)
    } else {
      output.append(typeName + "(")
      Value.list(List(list)).writeRepresentation(into: &output, depth: depth)
      output.append(")")
    }
  }

  override func equals(_ other: Object) -> Bool {
    guard let other = other as? SequenceObject else { return false }
    return Value.list(List(list)).equals(.list(List(other.list)))
  }
}

/// `namespace(…)`: the one object whose attributes templates set.
final class NamespaceObject: Object, @unchecked Sendable {
  let storage: MapBox

  init(_ storage: MapBox) { self.storage = storage }

  override var typeName: String { "namespace" }

  override func member(_ name: Text) -> Value? {
    storage.value(of: name)
  }

  override var memberNames: [String] { Map(box: storage).names }

  override func write(into output: inout [UInt8], depth: Int) {
    output.append("<Namespace ")
    Value.map(Map(box: storage)).writeRepresentation(into: &output, depth: depth)
    output.append(">")
  }
}

/// Turns an index of Python, which counts from the end when negative, into a position.
enum Position {
  static func of(_ key: Value, count: Int) -> Int? {
    guard let wide = key.wideInteger, let index = Int(exactly: wide) else { return nil }
    let position = index < 0 ? index + count : index
    return position >= 0 && position < count ? position : nil
  }
}
