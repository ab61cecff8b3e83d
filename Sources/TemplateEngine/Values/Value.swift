/// A value that templates work with.
///
/// Copies are cheap: at most one reference count. Most values come from ``init(encoding:)``;
/// small ones are written as literals:
///
///     let context: Value = ["title": "Kế hoạch", "year": 2024, "rows": [["name": "A"]]]
public enum Value: Sendable {
  /// A name, attribute or element that does not exist.
  case undefined(Undefined)
  /// The absence of a value: `none`.
  case none
  /// A truth value.
  case bool(Bool)
  /// A whole number of 64 bits.
  case int(Int)
  /// A whole number that 64 bits do not hold but 128 do.
  case wide(WideInteger)
  /// A binary floating-point number.
  case double(Double)
  /// A text.
  case string(Text)
  /// A text that is markup already and is not escaped again.
  case markup(Text)
  /// A list.
  case list(List)
  /// A tuple: a list that cannot be changed and prints in parentheses.
  case tuple(List)
  /// A map that keeps the order in which keys were added.
  case map(Map)
  /// Anything else: a macro, a function, a namespace, a loop, a range.
  case object(Object)

  /// The most general undefined value.
  public static var undefined: Value { .undefined(Undefined()) }

  /// A text.
  public static func string(_ text: String) -> Value { .string(Text(text)) }

  /// A text that is markup already.
  public static func markup(_ text: String) -> Value { .markup(Text(text)) }

  /// A text that is markup already, of bytes that are UTF-8: output of a template or a converter.
  public static func markup(utf8 bytes: ArraySlice<UInt8>) -> Value {
    .markup(Text(bytes, isMarkup: true))
  }

  /// A text.
  public init(_ string: String) { self = .string(Text(string)) }

  /// A list.
  public init(_ elements: [Value]) { self = .list(List(elements)) }

  /// A map of pairs in order; the last of equal keys wins.
  public init(_ pairs: [(String, Value)]) { self = .map(Map(pairs)) }
}

/// Why a value is undefined: which part of a template asked for what does not exist.
public struct Undefined: Sendable {
  enum Kind: UInt8, Sendable {
    /// A slot that nothing was assigned to yet: never seen by templates.
    case missing
    /// A name that is not in scope, found by the node that names it.
    case name
    /// An attribute or element that the parent does not have.
    case member
    /// The first, last, least … of nothing.
    case empty
    /// An inline `if` without an `else` whose condition is false.
    case noElse
    /// A parameter that was not given.
    case parameter
    /// A part of the data that failed to encode itself.
    case unencodable
  }

  var kind: Kind = .empty
  /// What kind of value the parent of a missing member is.
  var parent: TypeKind = .undefined
  /// The template, as an index into the renderer's list of programs.
  var unit: UInt16 = 0
  /// The node that found it.
  var node: Int32 = -1

  static let missing = Value.undefined(Undefined(kind: .missing))
}

/// A whole number of more than 64 bits.
public struct WideInteger: Sendable {
  private final class Storage: Sendable {
    let value: Int128
    init(_ value: Int128) { self.value = value }
  }

  private let storage: Storage

  init(_ value: Int128) { storage = Storage(value) }

  var value: Int128 { storage.value }
}

/// The kinds of values, as messages name them.
enum TypeKind: UInt8, Sendable {
  case undefined, none, bool, int, double, string, list, tuple, map, object

  var name: String {
    switch self {
    case .undefined: "undefined"
    case .none: "none"
    case .bool: "bool"
    case .int: "int"
    case .double: "float"
    case .string: "str"
    case .list: "list"
    case .tuple: "tuple"
    case .map: "dict"
    case .object: "object"
    }
  }
}

extension Value {
  var typeKind: TypeKind {
    switch self {
    case .undefined: .undefined
    case .none: .none
    case .bool: .bool
    case .int, .wide: .int
    case .double: .double
    case .string, .markup: .string
    case .list: .list
    case .tuple: .tuple
    case .map: .map
    case .object: .object
    }
  }

  /// The name of the kind of value, for messages.
  var typeName: String {
    if case .object(let object) = self { return object.typeName }
    return typeKind.name
  }

  @inline(__always) var isUndefined: Bool {
    if case .undefined = self { return true }
    return false
  }

  @inline(__always) var isMissing: Bool {
    if case .undefined(let undefined) = self { return undefined.kind == .missing }
    return false
  }

  @inline(__always) var isNone: Bool {
    if case .none = self { return true }
    return false
  }

  /// The text of a string or markup.
  @inline(__always) var text: Text? {
    switch self {
    case .string(let text), .markup(let text): text
    default: nil
    }
  }

  /// The elements of a list or tuple.
  var list: List? {
    switch self {
    case .list(let list), .tuple(let list): list
    default: nil
    }
  }

  /// A whole number of any width: what Python calls an int, so booleans too.
  var wideInteger: Int128? {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Int128(value)
    case .wide(let value): value.value
    default: nil
    }
  }

  /// The narrowest integer case that holds a number.
  init(_ value: Int128) {
    if let narrow = Int(exactly: value) {
      self = .int(narrow)
    } else {
      self = .wide(WideInteger(value))
    }
  }

  /// A number as a double; booleans count.
  var number: Double? {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .wide(let value): Double(value.value)
    case .double(let value): value
    default: nil
    }
  }

  /// Whether a condition takes the value for true.
  @inline(__always) var isTrue: Bool {
    switch self {
    case .undefined, .none: false
    case .bool(let value): value
    case .int(let value): value != 0
    case .wide: true
    case .double(let value): value != 0
    case .string(let text), .markup(let text): !text.isEmpty
    case .list(let list), .tuple(let list): list.count != 0
    case .map(let map): map.count != 0
    case .object(let object): object.isTrue
    }
  }
}
