/// What a stretch of a leaf's text turned out to be.
enum MarkKind: UInt8 {
  /// Nothing: the bytes are text.
  case literal
  /// Bytes that show nothing, such as the backslash of an escape.
  case skip
  /// Bytes that stand for other characters: `value`, and `extra` if it is not 0.
  case character
  case softBreak, hardBreak
  /// A code span; its content lies between `value` and `extra`.
  case code
  /// An address that is a link; `value` is an `AutolinkKind`.
  case autolink
  case html
  /// `value` is the index of the note, `extra` the number of this reference.
  case footnote
  /// Attributes that wait to be given to what stands before them.
  case attributes
  case emphasisOpen, emphasisClose, strongOpen, strongClose, strikeOpen, strikeClose
  /// `value` is the index of the target.
  case linkOpen, linkClose, imageOpen, imageClose
  case spanOpen, spanClose

  /// Whether the mark has a partner.
  var isPaired: Bool { rawValue >= MarkKind.emphasisOpen.rawValue }
}

/// How an address became a link, which decides what is put in front of it.
enum AutolinkKind {
  /// In pointed brackets.
  static let address: Int32 = 0
  static let mail: Int32 = 1
  /// Bare in the text.
  static let bareWeb: Int32 = 2
  static let bareAddress: Int32 = 3
  static let bareMail: Int32 = 4
}

/// A stretch of a leaf's text that is not plain. The marks stand in the order of the text.
struct Mark {
  var kind: MarkKind
  var start: Int32
  var end: Int32
  /// An opening or closing delimiter: the index of its partner.
  var value: Int32 = 0
  var extra: Int32 = 0
  /// The attributes given to the element, or -1.
  var attributes: Int32 = -1
}

/// A run of delimiters that may open or close emphasis, strikethrough or a quotation.
struct Delimiter {
  var character: UInt8
  var canOpen: Bool
  var canClose: Bool
  /// Its neighbours in the stack, or -1.
  var previous: Int32
  var next: Int32
  /// The length of the run as written.
  var length: Int32
  /// The stretch that is not used up yet.
  var left: Int32
  var right: Int32
  /// The mark of the run's first character, and the offset of that character.
  var firstMark: Int32
  var start: Int32
}

/// A bracket that may open a link, an image or a span.
struct Bracket {
  var mark: Int32
  /// Behind the bracket.
  var contentStart: Int32
  /// The top of the delimiter stack when it was met.
  var delimiters: Int32
  var isImage: Bool
  var isActive = true
  /// Whether another bracket follows it: then its text can be no label.
  var hasInner = false
}

extension LinkTarget {
  /// The buffer that the stretches of a target lie in.
  enum Place {
    case references, decoded
  }
}
