internal import Diagnostics

/// The built-in filters.
enum BuiltinFilter: UInt8, CaseIterable {
  case abs, attr, batch, capitalize, center, count, d, `default`, dictsort, e, escape
  case filesizeformat, first, float, forceescape, format, groupby, indent, int, items, join
  case last, lcfirst, length, list, lower, map, max, min, pprint, random, reject, rejectattr
  case replace, reverse, round, safe, select, selectattr, slice, sort, string, striptags, sum
  case title, tojson, trim, truncate, ucfirst, unique, upper, urlencode, urlize, wordcount
  case wordwrap, xmlattr

  /// The names, in the order of the cases: to ask the type for them is slow.
  static let names: [String] = [
    "abs", "attr", "batch", "capitalize", "center", "count", "d", "default", "dictsort", "e",
    "escape", "filesizeformat", "first", "float", "forceescape", "format", "groupby", "indent",
    "int", "items", "join", "last", "lcfirst", "length", "list", "lower", "map", "max", "min",
    "pprint", "random", "reject", "rejectattr", "replace", "reverse", "round", "safe", "select",
    "selectattr", "slice", "sort", "string", "striptags", "sum", "title", "tojson", "trim",
    "truncate", "ucfirst", "unique", "upper", "urlencode", "urlize", "wordcount", "wordwrap",
    "xmlattr",
  ]

  static let total = names.count

  var id: Int32 { Int32(rawValue) }

  /// Whether an undefined operand is none of an error's business.
  var takesUndefined: Bool {
    switch self {
    case .d, .default, .items, .pprint: true
    default: false
    }
  }

  /// Whether the filter asks its operand for attributes or methods, of which an undefined value
  /// has none, however lenient one is.
  var needsMembers: Bool {
    switch self {
    case .attr, .dictsort, .indent, .wordwrap: true
    default: false
    }
  }

  /// Whether the filter takes its operand as a text.
  var isOnText: Bool {
    switch self {
    case .upper, .lower, .capitalize, .ucfirst, .lcfirst, .title, .trim, .string, .safe, .e,
      .escape, .forceescape, .center, .indent, .truncate, .wordwrap, .wordcount, .replace,
      .format, .striptags, .urlize, .urlencode, .xmlattr, .tojson, .pprint:
      return true
    default: return false
    }
  }

  @inline(never)
  func apply(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    if isOnText { return try TextFilters.apply(self, value, arguments, &renderer) }
    switch self {
    case .abs, .int, .float, .round, .filesizeformat:
      return try NumberFilters.apply(self, value, arguments, &renderer)
    case .map, .select, .reject, .selectattr, .rejectattr, .sort, .unique, .groupby, .sum, .min,
      .max, .dictsort:
      return try SelectionFilters.apply(self, value, arguments, &renderer)
    case .attr, .batch, .count, .length, .d, .default, .first, .last, .items, .join, .list,
      .random, .reverse, .slice:
      return try ListFilters.apply(self, value, arguments, &renderer)
    default: return value
    }
  }
}

extension Value {
  /// An argument as a whole number, or what holds when it was not given.
  func integer(_ name: String, default fallback: Int? = nil) throws(Fault) -> Int {
    if isMissing, let fallback { return fallback }
    guard let wide = wideInteger else {
      throw Fault.badType(name, expected: .wholeNumber, self)
    }
    return Int(clamping: wide)
  }

  /// An argument as a text, or what holds when it was not given.
  func textArgument(_ name: String, default fallback: Text? = nil) throws(Fault) -> Text {
    if isMissing, let fallback { return fallback }
    guard let text else { throw Fault.badType(name, expected: .anyText, self) }
    return text
  }

  /// Whether an optional argument was given and is not none.
  var isGiven: Bool { !isMissing && !isNone }
}
