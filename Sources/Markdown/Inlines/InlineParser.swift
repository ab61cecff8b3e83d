/// Finds the inlines of one leaf at a time.
///
/// The result is a list of marks: the stretches of the text that are not plain, in the order of
/// the text. Delimiters and brackets have their marks from the start and change kind when they
/// find a partner, so that nothing is ever inserted or moved.
///
/// Methods that only look are `mutating`, too: the compiler passes a struct of this size by copy
/// to methods that are not.
struct InlineParser: ~Copyable {
  let features: Features
  let isExtended: Bool

  /// The text of the leaf; a line feed can be read behind its end.
  var text: Bytes
  var end = 0
  var position = 0
  /// Where the text that no mark covers yet begins.
  var textStart = 0
  /// Where the part of the text begins whose marks are being found.
  var partStart = 0

  var marks = Store<Mark>(capacity: 64)
  var delimiters = Store<Delimiter>(capacity: 16)
  var lastDelimiter: Int32 = -1
  var brackets = Store<Bracket>(capacity: 16)
  /// Brackets in the stack that may still become links or images.
  var activeBrackets = 0
  /// Below this place in the stack only images are active.
  var inactiveFloor = 0

  /// Targets of the links of this leaf, and where their text lies.
  var targets = Store<LinkTarget>(capacity: 8)
  var targetPlaces = Store<LinkTarget.Place>(capacity: 8)
  /// Addresses and titles of this leaf's links, their escapes resolved.
  var decoded = Store<UInt8>(capacity: 64)
  var label = Store<UInt8>(capacity: 64)

  /// For each length of a run of backticks, the last place where one was seen ahead.
  var backtickRuns = Store<Int32>(capacity: 8)
  var hasScannedBackticks = false
  /// Whether no end of a comment, instruction, declaration or CDATA section lies ahead.
  var missingEnds: (comment: Bool, instruction: Bool, declaration: Bool, data: Bool) = (
    false, false, false, false
  )
  var hasAttributes = false
  var hasMailSigns = false
  /// For each kind of closer, the delimiter below which no opener can be.
  var bottoms = Store<Int32>(capacity: 32)
  /// For rebuilding the marks, and where each of them went.
  var spare = Store<Mark>(capacity: 4)
  var places = Store<Int32>(capacity: 4)

  init(features: Features) {
    self.features = features
    for _ in 0..<Self.kindsOfCloser { bottoms.append(-1) }
    isExtended = features.autolinks || features.document || features.strikethrough
    text = Bytes(base: decoded.base, count: 0)
  }

  static var kindsOfCloser: Int { 20 }

  /// The runs of backticks whose lengths are remembered; longer ones are never code.
  private static var longestBacktickRun: Int { 1000 }

  /// Begins with a text, which has no white space at its ends; ``read(_:)`` then finds its marks.
  ///
  /// - Parameter start: Where the first byte is that means something.
  mutating func begin(_ content: Bytes, from start: Int) {
    text = content
    end = content.count
    position = start
    textStart = 0
    partStart = 0
    delimiters.removeAll()
    lastDelimiter = -1
    brackets.removeAll()
    activeBrackets = 0
    inactiveFloor = 0
    backtickRuns.removeAll()
    hasScannedBackticks = false
    missingEnds = (false, false, false, false)
    forgetMarks()
  }

  /// Forgets the marks that were found, which have been taken over.
  private mutating func forgetMarks() {
    marks.removeAll()
    targets.removeAll()
    targetPlaces.removeAll()
    decoded.removeAll()
    hasAttributes = false
    hasMailSigns = false
  }

  /// Finds the marks of the text, or of its next part: a long text is left where nothing that
  /// follows belongs to what stands before. Returns whether the end has been reached.
  mutating func read(_ tree: inout BlockTree) -> Bool {
    forgetMarks()
    var enough = 1
    while true {
      position = Scan.inlineSpecial(text, from: position, to: end, extended: isExtended)
      if position >= end { break }
      if marks.count >= enough * Self.marksOfPart
        || position - partStart >= enough * Self.bytesOfPart, canLeave(at: position)
      {
        if isSettled() {
          finish(position, &tree)
          return false
        }
        enough *= 2
      }
      readSpecial(&tree)
    }
    if lastDelimiter >= 0 { resolveDelimiters(above: -1) }
    finish(end, &tree)
    return true
  }

  /// The marks and the bytes after which a text is worth being left.
  private static var marksOfPart: Int { 1024 }
  private static var bytesOfPart: Int { 1 << 16 }

  /// Whether what begins at a byte cannot reach back, as attributes and mail addresses do.
  private mutating func canLeave(at index: Int) -> Bool {
    let byte = text[index]
    if features.document, byte == "{" { return false }
    guard features.autolinks, index > 0, byte != "\n" else { return true }
    return !isLocalPart(text[index - 1]) && text[index - 1] != ":"
  }

  /// Whether nothing is open that could still find a partner.
  private mutating func isSettled() -> Bool {
    guard brackets.isEmpty else { return false }
    if lastDelimiter >= 0 { pairDelimiters(above: -1) }
    guard lastDelimiter < 0 else { return false }
    delimiters.removeAll()
    return true
  }

  /// Ends a part with what can only be done when all its marks are known.
  private mutating func finish(_ stop: Int, _ tree: inout BlockTree) {
    if hasMailSigns { linkMailAddresses(from: partStart, to: stop) }
    if hasAttributes { resolveAttributes(&tree) }
    partStart = stop
  }

  @inline(__always) private mutating func readSpecial(_ tree: inout BlockTree) {
    let byte = text[position]
    switch byte {
    case "\n": readLineFeed()
    case "\\": readBackslash()
    case "&": readEntity()
    case "`": readCode()
    case "<": readAngle()
    case "*", "_": readDelimiters(byte)
    case "[":
      openBracket(isImage: false, length: 1)
    case "!":
      if position + 1 < end, text[position + 1] == "[" {
        openBracket(isImage: true, length: 2)
      } else {
        position += 1
      }
    case "]":
      closeBracket(&tree)
    default:
      readExtension(byte, &tree)
    }
  }

  private mutating func readExtension(_ byte: UInt8, _ tree: inout BlockTree) {
    switch byte {
    case "~" where features.strikethrough: readTildes()
    case "\"" where features.document, "'" where features.document: readQuote(byte)
    case "{" where features.document: readAttributes(&tree)
    case ":" where features.autolinks: readBareAddress()
    case "w" where features.autolinks: readBareWeb()
    case "@" where features.autolinks:
      hasMailSigns = true
      position += 1
    default: position += 1
    }
  }

  /// Adds a mark and goes on behind it.
  @inline(__always) mutating func add(
    _ kind: MarkKind, from start: Int, to stop: Int, value: Int32 = 0, extra: Int32 = 0
  ) {
    marks.append(
      Mark(kind: kind, start: Int32(start), end: Int32(stop), value: value, extra: extra))
    position = stop
    textStart = stop
  }

  // MARK: Breaks, escapes, entities

  private mutating func readLineFeed() {
    var start = position
    var spaces = 0
    while start > textStart, text[start - 1].isBlank {
      if text[start - 1] == 0x20, spaces == position - start { spaces += 1 }
      start -= 1
    }
    var next = position + 1
    while next < end, text[next].isBlank { next += 1 }
    add(spaces >= 2 ? .hardBreak : .softBreak, from: start, to: next)
  }

  private mutating func readBackslash() {
    let next = position + 1
    guard next < end else {
      position = next
      return
    }
    let byte = text[next]
    if byte == 0x0A {
      var stop = next + 1
      while stop < end, text[stop].isBlank { stop += 1 }
      add(.hardBreak, from: position, to: stop)
    } else if byte.isPunctuation {
      add(.skip, from: position, to: next)
      position = next + 1
    } else if byte == 0x20, features.document {
      add(.character, from: position, to: next + 1, value: 0xA0)
    } else {
      position = next
    }
  }

  private mutating func readEntity() {
    guard let reference = CharacterReference(text, at: position, end: end) else {
      position += 1
      return
    }
    add(
      .character, from: position, to: position + reference.length,
      value: Int32(reference.first), extra: Int32(reference.second))
  }

  // MARK: Code

  private mutating func readCode() {
    let start = position
    while position < end, text[position] == "`" { position += 1 }
    let length = position - start
    guard length <= Self.longestBacktickRun,
      let close = findBackticks(length, from: position)
    else { return }
    var contentStart = position
    var contentEnd = close
    let first = text[contentStart]
    let last = text[contentEnd - 1]
    let isPadded =
      contentEnd - contentStart >= 2 && (first == 0x20 || first == 0x0A)
      && (last == 0x20 || last == 0x0A)
    if isPadded, !isAllSpace(contentStart, contentEnd) {
      contentStart += 1
      contentEnd -= 1
    }
    add(
      .code, from: start, to: close + length, value: Int32(contentStart),
      extra: Int32(contentEnd))
  }

  private mutating func isAllSpace(_ start: Int, _ stop: Int) -> Bool {
    for index in start..<stop where text[index] != 0x20 && text[index] != 0x0A { return false }
    return true
  }

  /// The offset of the next run of so many backticks.
  private mutating func findBackticks(_ length: Int, from start: Int) -> Int? {
    if hasScannedBackticks {
      guard length < backtickRuns.count, Int(backtickRuns[length]) >= start else { return nil }
    }
    var index = start
    while true {
      index = Scan.first(0x60, in: text, from: index, to: end)
      guard index < end else { break }
      let run = index
      while index < end, text[index] == "`" { index += 1 }
      let found = index - run
      if found <= Self.longestBacktickRun {
        while backtickRuns.count <= found { backtickRuns.append(-1) }
        if Int(backtickRuns[found]) < run { backtickRuns[found] = Int32(run) }
      }
      if found == length { return run }
    }
    hasScannedBackticks = true
    return nil
  }
}
