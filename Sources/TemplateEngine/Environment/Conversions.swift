public import Diagnostics

/// A type that filters, tests and functions of the host take as an argument.
public protocol TemplateArgument: SendableMetatype {
  /// Makes it of a value, or gives `nil` when the value is of another type.
  init?(templateValue: Value)

  /// What it is, for messages.
  static var templateDescription: Wording { get }

  /// What stands for an argument that was not given, or `nil` when it must be.
  static var absent: Self? { get }
}

extension TemplateArgument {
  public static var absent: Self? { nil }
}

/// A type that filters, tests and functions of the host give back.
public protocol TemplateResult: SendableMetatype {
  /// The value of it.
  var templateValue: Value { get }
}

/// An error of a filter, a test or a function of the host.
public struct TemplateFunctionError: Error, Sendable {
  /// The class of the error, as diagnostics name it.
  public var kind: ErrorKind
  /// What is wrong, in one sentence.
  public var message: Wording
  /// What to do about it; `nil` if the message says enough.
  public var hint: Wording?

  /// An error to throw; the engine adds the place in the template.
  public init(_ message: Wording, kind: ErrorKind = .value, hint: Wording? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }
}

extension Value: TemplateArgument, TemplateResult {
  public init?(templateValue: Value) { self = templateValue }
  public static var templateDescription: Wording { Wording(vi: "một giá trị", en: "a value") }
  public var templateValue: Value { self }
}

extension String: TemplateArgument, TemplateResult {
  public init?(templateValue: Value) {
    guard let text = templateValue.text else { return nil }
    self = text.string
  }
  public static var templateDescription: Wording { .anyText }
  public var templateValue: Value { .string(Text(self)) }
}

extension Text: TemplateArgument, TemplateResult {
  public init?(templateValue: Value) {
    guard let text = templateValue.text else { return nil }
    self = text
  }
  public static var templateDescription: Wording { .anyText }
  public var templateValue: Value { .string(self) }
}

extension Int: TemplateArgument, TemplateResult {
  public init?(templateValue: Value) {
    guard let wide = templateValue.wideInteger, let value = Int(exactly: wide) else { return nil }
    self = value
  }
  public static var templateDescription: Wording { .wholeNumber }
  public var templateValue: Value { .int(self) }
}

extension Double: TemplateArgument, TemplateResult {
  public init?(templateValue: Value) {
    guard let number = templateValue.number else { return nil }
    self = number
  }
  public static var templateDescription: Wording { .anyNumber }
  public var templateValue: Value { .double(self) }
}

extension Bool: TemplateArgument, TemplateResult {
  public init?(templateValue: Value) { self = templateValue.isTrue }
  public static var templateDescription: Wording {
    Wording(vi: "một giá trị đúng hoặc sai", en: "a truth value")
  }
  public var templateValue: Value { .bool(self) }
}

extension Array: TemplateArgument where Element: TemplateArgument {
  public init?(templateValue: Value) {
    guard let elements = templateValue.elements else { return nil }
    if Element.self == Value.self {
      // The types are the same: a cast would ask the runtime about it again.
      self = unsafeBitCast(elements, to: [Element].self)
      return
    }
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for element in elements {
      guard let converted = Element(templateValue: element) else { return nil }
      result.append(converted)
    }
    self = result
  }
  public static var templateDescription: Wording { .anyList }
}

extension Array: TemplateResult where Element: TemplateResult {
  // No path to the member: one in a generic type is made anew each time.
  public var templateValue: Value { .list(List(map { $0.templateValue })) }
}

extension Optional: TemplateArgument where Wrapped: TemplateArgument {
  public init?(templateValue: Value) {
    switch templateValue {
    case .none, .undefined: self = nil
    default:
      guard let wrapped = Wrapped(templateValue: templateValue) else { return nil }
      self = .some(wrapped)
    }
  }
  public static var templateDescription: Wording { Wrapped.templateDescription }
  public static var absent: Wrapped?? { .some(.none) }
}

extension Optional: TemplateResult where Wrapped: TemplateResult {
  public var templateValue: Value { map(\.templateValue) ?? .none }
}

/// Hands the arguments of a call to a function of the host, one after the other.
struct ArgumentReader {
  let function: String
  let names: [String]
  private var positional: ArraySlice<Value>
  private var named: [(name: String, value: Value)]
  private var position = 0

  init(
    _ function: String, _ names: [String], _ positional: [Value],
    _ named: [(name: String, value: Value)]
  ) {
    self.function = function
    self.names = names
    self.positional = positional[...]
    self.named = named
  }

  mutating func next<Argument: TemplateArgument>(_ type: Argument.Type) throws(Fault) -> Argument {
    let name = position < names.count ? names[position] : nil
    position += 1
    var value: Value?
    if let first = positional.popFirst() {
      value = first
    } else if let name, let index = named.firstIndex(where: { $0.name == name }) {
      value = named.remove(at: index).value
    }
    guard let value else {
      if let absent = Argument.absent { return absent }
      throw Fault.missingArgument(function, name ?? "\(position)")
    }
    guard let argument = Argument(templateValue: value) else {
      throw Fault.badType(function, expected: Argument.templateDescription, value)
    }
    return argument
  }

  func finish() throws(Fault) {
    guard positional.isEmpty else {
      throw Fault.tooManyArguments(function, most: position, given: position + positional.count)
    }
    if let extra = named.first {
      throw Fault.unknownArgument(function, extra.name, known: names)
    }
  }
}
