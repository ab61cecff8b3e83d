/// What a template does with a name, attribute or element that does not exist.
public enum UndefinedBehavior: String, Sendable, CaseIterable {
  /// Every use is an error, except `is defined`, `default` and passing it on.
  case strict
  /// It prints as nothing, is false and empty; an attribute of it is an error.
  case lenient
  /// Like `lenient`, and its attributes are undefined too.
  case chainable
  /// Like `lenient`, but it prints as the expression that was undefined.
  case debug
}

/// The delimiters of a template.
public struct Syntax: Sendable {
  var variableBegin: [UInt8]
  var variableEnd: [UInt8]
  var blockBegin: [UInt8]
  var blockEnd: [UInt8]
  var commentBegin: [UInt8]
  var commentEnd: [UInt8]
  /// All that ends a piece of text, longest first.
  var openings: [([UInt8], Lexer.Opening)]
  var isStandard: Bool
  var commentEndText: String { String(decoding: commentEnd, as: UTF8.self) }

  /// The delimiters that everyone knows: `{{ }}`, `{% %}`, `{# #}`.
  public static let standard = Syntax(
    variable: ("{{", "}}"), block: ("{%", "%}"), comment: ("{#", "#}"), lineStatement: "",
    lineComment: "")

  /// Makes a syntax with delimiters of its own, or `nil` when they are empty or not distinct.
  ///
  /// - Parameters:
  ///   - variable: What encloses an expression to print.
  ///   - block: What encloses a tag.
  ///   - comment: What encloses a comment.
  ///   - lineStatement: What begins a line that is a tag, such as `#`; `nil` for none.
  ///   - lineComment: What begins a comment up to the end of the line; `nil` for none.
  public init?(
    variable: (begin: String, end: String) = ("{{", "}}"),
    block: (begin: String, end: String) = ("{%", "%}"),
    comment: (begin: String, end: String) = ("{#", "#}"),
    lineStatement: String? = nil, lineComment: String? = nil
  ) {
    let all = [variable.begin, variable.end, block.begin, block.end, comment.begin, comment.end]
    guard all.allSatisfy({ !$0.isEmpty }), lineStatement != "", lineComment != "" else {
      return nil
    }
    guard Set([variable.begin, block.begin, comment.begin]).count == 3 else { return nil }
    self.init(
      variable: (variable.begin, variable.end), block: (block.begin, block.end),
      comment: (comment.begin, comment.end), lineStatement: lineStatement ?? "",
      lineComment: lineComment ?? "")
  }

  private init(
    variable: (String, String), block: (String, String), comment: (String, String),
    lineStatement: String, lineComment: String
  ) {
    variableBegin = Array(variable.0.utf8)
    variableEnd = Array(variable.1.utf8)
    blockBegin = Array(block.0.utf8)
    blockEnd = Array(block.1.utf8)
    commentBegin = Array(comment.0.utf8)
    commentEnd = Array(comment.1.utf8)
    openings = [
      (variableBegin, .variable), (blockBegin, .block), (commentBegin, .comment),
      (Array(lineStatement.utf8), .lineStatement), (Array(lineComment.utf8), .lineComment),
    ]
    .filter { !$0.0.isEmpty }
    .sorted { $0.0.count > $1.0.count }
    isStandard =
      variable == ("{{", "}}") && block == ("{%", "%}") && comment == ("{#", "#}")
      && lineStatement.isEmpty && lineComment.isEmpty
  }
}

/// How templates are read.
public struct TemplateOptions: Sendable {
  /// Whether the first line break after a tag is removed.
  public var trimBlocks = false
  /// Whether white space before a tag that begins a line is removed.
  public var lstripBlocks = false
  /// Whether the line break at the very end of a template is kept.
  public var keepTrailingNewline = false
  /// What undefined names do.
  public var undefined: UndefinedBehavior = .strict
  /// The delimiters.
  public var syntax: Syntax = .standard
  /// Whether `{% break %}` and `{% continue %}` are tags.
  public var hasLoopControls = true
  /// Whether `{% do … %}` is a tag.
  public var hasDo = true

  /// The options by default: strict names, the standard delimiters, loop controls and `do`.
  public init() {}
}

/// The bounds of a render; reaching one is an error of kind `limit`.
public struct Limits: Sendable {
  /// How deep macros, includes, blocks and recursive loops may call each other.
  public var recursion = 200
  /// How many steps a render may take: each round of a loop, each call and each element that a
  /// filter goes through is one.
  public var fuel = 100_000_000
  /// How many bytes a render may write, or hold in one text.
  public var output = 256 << 20
  /// How deep tags and expressions may be nested in a template.
  public var nesting = 200
  /// How many bytes a template may have.
  public var source = 64 << 20

  /// The bounds by default, far beyond what documents need.
  public init() {}
}
