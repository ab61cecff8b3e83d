/// What a field holds: how it is read and how its schema describes it.
///
/// One value drives both, so that the schema cannot say anything else than the reader does.
struct Kind<Value> {
  /// What the schema says.
  let shape: () -> Shape
  /// What stands for a value that is missing or wrong, so that reading goes on.
  let standIn: () -> Value
  /// Reads a value, or reports what is wrong with it and returns `nil`.
  let read: (Datum, borrowing FileReader) -> Value?

  init(
    shape: @escaping @autoclosure () -> Shape, standIn: @escaping @autoclosure () -> Value,
    read: @escaping (Datum, borrowing FileReader) -> Value?
  ) {
    self.shape = shape
    self.standIn = standIn
    self.read = read
  }
}

/// What a schema says about the values of a field.
indirect enum Shape: Sendable {
  /// Text for a person or a program: a pattern may hold it to a form.
  case text(pattern: String?, note: String?)
  /// Text with references in double square brackets.
  case prose
  /// Names of agencies: references, or names between commas.
  case agencies
  case bool
  case integer(ClosedRange<Int>)
  /// An exact decimal, as a number or as text that keeps its decimals.
  case decimal
  case date
  case partialDate
  case deadline
  case enumeration([(name: String, title: String)])
  /// The identifier of an entry elsewhere.
  case reference(ReferenceTarget)
  /// An object of a described type.
  case object(name: String, describe: @Sendable () -> [FieldDescription])
  case list(Shape)
  /// An object whose members are named by the office.
  case map(Shape)
  case either(Shape, Shape)
  /// A value, or `null`, as an element of a list.
  case nullable(Shape)
}

/// One field of a described type, or one column of a table.
struct FieldDescription: Sendable {
  var name: String
  /// The field's Vietnamese title; for tables that of the column.
  var title: String
  /// What the field means, in Vietnamese.
  var note: String
  var shape: Shape
  var isRequired: Bool
  /// Other titles that a column may have.
  var otherTitles: [String] = []
}

/// A type whose one initialiser both reads it and describes it.
protocol Described: Sendable {
  /// The name of the type in schemas.
  static var schemaName: String { get }
  /// Reads the fields. Every field is asked for, in the same order, whatever the data hold.
  init(_ fields: inout Fields)
}

extension Described {
  /// What stands for a value that is missing.
  static var standIn: Self {
    var fields = Fields()
    return Self(&fields)
  }

  /// The fields of the type.
  static func describe() -> [FieldDescription] {
    var fields = Fields()
    _ = Self(&fields)
    return fields.descriptions
  }
}
