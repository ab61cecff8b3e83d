/// Writes HTML, byte for byte as the specifications' examples have it.
struct HTMLWriter: MarkupSink, ~Copyable {
  static var wantsPositions: Bool { false }

  var output: Store<UInt8>
  let options: MarkdownOptions
  let filtersTags: Bool
  /// The attributes of the event that comes next, if it has any.
  var given = Attributes()

  /// Images that are open: their content is written as plain text.
  var imageDepth = 0
  /// Titles of open images, which are written behind their text.
  var imageTitles: [[UInt8]?] = []

  // Footnotes: the note being written, and whether the end of its paragraph waits for what
  // follows.
  var note = BlockEvent(.footnote)
  var noteLabel: [UInt8] = []
  var noteDepth = -1
  var blockDepth = 0
  var hasWaitingEnd = false

  /// Literal lists: the marker that the next paragraph is to show.
  var waitingMarker: BlockEvent?

  /// Takes the output piece by piece; nil if it is wanted whole.
  private let handOver: (([UInt8]) -> Void)?
  /// How long a piece is, at least.
  private let pieceLength: Int

  init(options: MarkdownOptions, output: consuming Store<UInt8>) {
    self.options = options
    filtersTags = options.flavor == .gfm
    self.output = output
    handOver = nil
    pieceLength = .max
  }

  /// A writer that hands its output over piece by piece; ``finish()`` hands over the last one.
  init(options: MarkdownOptions, handOver: @escaping ([UInt8]) -> Void) {
    self.options = options
    filtersTags = options.flavor == .gfm
    pieceLength = 1 << 16
    output = Store<UInt8>(capacity: pieceLength * 2)
    self.handOver = handOver
  }

  /// Hands over what was written, if that is enough for a piece.
  @inline(__always) mutating func handOverPiece() {
    if output.count >= pieceLength { handOver(keeping: 1) }
  }

  /// Hands over all but so many of the last bytes, which the writer still looks back at.
  @inline(never) private mutating func handOver(keeping kept: Int) {
    let length = output.count - kept
    handOver?(Array(output.slice(0, length).buffer))
    let last = output[output.count - 1]
    output.removeAll()
    if kept > 0 { output.append(last) }
  }

  /// Hands over what is left.
  mutating func finish() {
    if output.count > 0 { handOver(keeping: 0) }
  }

  /// Lets a writer fill an array in place.
  ///
  /// - Parameters:
  ///   - count: The length of the Markdown, to judge that of the HTML by.
  ///   - body: Runs the writer that it is given and returns it.
  static func bytes(
    options: MarkdownOptions, count: Int, _ body: (consuming HTMLWriter) -> HTMLWriter
  ) -> [UInt8] {
    var overflow: [UInt8]?
    // Twice as much as usual: what is not touched costs nothing.
    let bytes = [UInt8](unsafeUninitializedCapacity: count * 2 + 1024) { buffer, filled in
      guard let base = buffer.baseAddress else { return }
      let output = Store<UInt8>(filling: base, capacity: buffer.count)
      let written = body(HTMLWriter(options: options, output: output))
      if written.output.ownsMemory {
        overflow = written.output.array
      } else {
        filled = written.output.count
      }
    }
    return overflow ?? bytes
  }

  mutating func prepare(_ attributes: Attributes) { given = attributes }

  /// Starts a line, unless the output is at the start of one.
  @inline(__always) mutating func startLine() {
    if output.count > 0, output[output.count - 1] != 0x0A { output.append(0x0A) }
  }

  mutating func raw(_ bytes: Bytes, spaces: Int) {
    if isInHTML {
      guard !options.isSafe else { return }
      for _ in 0..<spaces { output.append(0x20) }
      appendHTML(bytes)
    } else {
      for _ in 0..<spaces { output.append(0x20) }
      text(bytes, start: 0, end: 0)
    }
    output.append(0x0A)
    handOverPiece()
  }

  var isInHTML = false

  mutating func text(_ bytes: Bytes, start: Int, end: Int) {
    guard bytes.count > pieceLength else {
      append(escaping: bytes)
      return
    }
    var index = 0
    while index < bytes.count {
      let next = min(index + pieceLength, bytes.count)
      append(escaping: bytes.slice(index, next))
      handOverPiece()
      index = next
    }
  }

  /// Appends text, with what means something to HTML escaped.
  @inline(__always) mutating func append(escaping bytes: Bytes) {
    var start = 0
    while true {
      let index = Scan.htmlSpecial(bytes, from: start)
      if index > start { output.append(bytes.base + start, count: index - start) }
      guard index < bytes.count else { return }
      switch bytes[index] {
      case "&": output.append("&amp;")
      case "<": output.append("&lt;")
      case ">": output.append("&gt;")
      default: output.append("&quot;")
      }
      start = index + 1
    }
  }

  mutating func append(escaping scalar: Unicode.Scalar) {
    switch scalar {
    case "&": output.append("&amp;")
    case "<": output.append("&lt;")
    case ">": output.append("&gt;")
    case "\"": output.append("&quot;")
    default: output.append(scalar)
    }
  }

  /// Appends an address for an attribute, with what does not belong in one percent-encoded.
  mutating func append(address bytes: Bytes) {
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte.isAlphanumeric {
        output.append(byte)
        continue
      }
      switch byte {
      case "&": output.append("&amp;")
      case "'": output.append("&#x27;")
      case "-", "_", ".", "+", "!", "*", "(", ")", ",", "%", "#", "@", "?", "=", ";", ":", "/",
        "$", "~":
        output.append(byte)
      default:
        output.append(0x25)
        output.append(Self.hexDigit(byte >> 4))
        output.append(Self.hexDigit(byte & 15))
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }

  /// Appends raw HTML; GitHub's filter defuses tags that change how the rest is read.
  mutating func appendHTML(_ bytes: Bytes) {
    guard filtersTags else {
      output.append(bytes)
      return
    }
    var start = 0
    var index = 0
    while true {
      index = Scan.first(0x3C, in: bytes, from: index, to: bytes.count)
      guard index < bytes.count else { break }
      if Self.isFiltered(bytes, at: index) {
        output.append(bytes.slice(start, index))
        output.append("&lt;")
        start = index + 1
      }
      index += 1
    }
    output.append(bytes.slice(start, bytes.count))
  }

  static func isFiltered(_ bytes: Bytes, at start: Int) -> Bool {
    var name = start + 1
    if name < bytes.count, bytes[name] == "/" { name += 1 }
    var end = name
    while end < bytes.count, bytes[end].isAlphanumeric { end += 1 }
    guard end > name, end < bytes.count else { return false }
    let isEnded =
      bytes[end].isSpace || bytes[end] == ">"
      || (bytes[end] == "/" && end + 1 < bytes.count && bytes[end + 1] == ">")
    return isEnded && isFilteredTag(bytes.slice(name, end))
  }

  private static func isFilteredTag(_ name: Bytes) -> Bool {
    switch name.count {
    case 3: HTMLBlockRules.isOne(of: "xmp", name)
    case 5: HTMLBlockRules.isOne(of: "style title", name)
    case 6: HTMLBlockRules.isOne(of: "iframe script", name)
    case 7: HTMLBlockRules.isOne(of: "noembed", name)
    case 8: HTMLBlockRules.isOne(of: "noframes textarea", name)
    case 9: HTMLBlockRules.isOne(of: "plaintext", name)
    default: false
    }
  }

  /// Whether an address could run a program when it is followed.
  static func isDangerous(_ address: Bytes) -> Bool {
    if address.hasPrefixIgnoringCase("javascript:", at: 0)
      || address.hasPrefixIgnoringCase("vbscript:", at: 0)
      || address.hasPrefixIgnoringCase("file:", at: 0)
    {
      return true
    }
    guard address.hasPrefixIgnoringCase("data:", at: 0) else { return false }
    for image in ["image/png", "image/gif", "image/jpeg", "image/webp"] as [StaticString]
    where address.hasPrefixIgnoringCase(image, at: 5) {
      return false
    }
    return true
  }
}
