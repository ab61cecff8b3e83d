/// The kinds of errors in templates: a closed set, whose raw value is the diagnostic's `kind`.
public enum ErrorKind: String, Sendable, CaseIterable {
  /// The template is not well formed: a tag, an expression or a delimiter is wrong.
  case syntax
  /// A name, an attribute or an element that does not exist was used.
  case undefined
  /// No filter has this name.
  case unknownFilter
  /// No test has this name.
  case unknownTest
  /// A call of a name that does not exist.
  case unknownFunction
  /// No tag has this name, or it stands where it does not belong.
  case unknownTag
  /// A call gives too many arguments, too few, or ones of a wrong name.
  case badArguments
  /// An operation does not work on a value of this type.
  case badType
  /// A value of the right type that an operation does not accept, such as a division by zero.
  case value
  /// A template that is included, imported or extended does not exist.
  case templateNotFound
  /// A template name leads out of the root, or is not one at all.
  case templateRefused
  /// A text literal holds an escape that does not exist.
  case badEscape
  /// A block is defined twice, or one that must be filled is not.
  case block
  /// A bound was reached: recursion, steps, size of the output, nesting.
  case limit
  /// The template is not UTF-8.
  case encoding
  /// A function or filter of the host failed.
  case host
}
