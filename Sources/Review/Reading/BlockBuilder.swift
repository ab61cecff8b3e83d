internal import Vietnamese

/// Collects blocks while a reader walks through a file.
struct BlockBuilder: Sendable {
  let source: [UInt8]
  private(set) var clean = CleanBuffer()
  private(set) var blocks: [Block] = []
  var tables: [Table] = []
  /// References to footnotes: the number and the place in the clean text.
  private(set) var noteReferences: [(number: Int, at: Int)] = []
  private var open = false
  private let hasOddities: Bool

  init(_ text: SourceText) {
    source = text.bytes
    hasOddities = text.hasOddities
    clean.reserveCapacity(source.count)
  }

  /// The length of a character that cannot be seen: zero-width ones, the soft hyphen and the byte
  /// order mark; 0 for all others.
  static func invisibleLength(_ source: [UInt8], _ index: Int) -> Int {
    switch source[index] {
    case 0xC2: return index + 1 < source.count && source[index + 1] == 0xAD ? 2 : 0
    case 0xE2:
      guard index + 2 < source.count, source[index + 1] == 0x80 else { return 0 }
      return (0x8B...0x8F).contains(source[index + 2]) ? 3 : 0
    case 0xEF:
      guard index + 2 < source.count, source[index + 1] == 0xBB else { return 0 }
      return source[index + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// The start of the open block in the clean text.
  private(set) var start = 0

  /// Begins a block; the one before must be ended.
  mutating func begin(_ kind: Block.Kind, at offset: Int, level: Int = 0, gap: Bool = false) {
    if open { end() }
    if clean.count > 0 { clean.append(0x0A, from: max(0, offset - 1)) }
    start = clean.count
    blocks.append(Block(kind, at: start, headingLevel: level, isAfterGap: gap))
    open = true
  }

  /// Ends the open block.
  mutating func end() {
    guard open else { return }
    clean.trim(to: start)
    blocks[blocks.count - 1].range = start..<clean.count
    open = false
  }

  mutating func markBold() { blocks[blocks.count - 1].isBold = true }

  /// The index of the block that is open or was ended last.
  var lastBlock: Int { blocks.count - 1 }

  /// Appends a space that stands for white space of the file.
  mutating func space(at offset: Int) {
    guard clean.count > start else { return }
    clean.append(0x20, from: offset)
  }

  /// Notes a reference to a footnote.
  mutating func reference(_ number: Int) { noteReferences.append((number, clean.count)) }

  /// Appends a stretch of the file as it is, letters composed, what cannot be seen left out.
  mutating func text(_ range: Range<Int>) {
    guard hasOddities else {
      clean.append(range, of: source)
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let hidden = Self.invisibleLength(source, index)
      if hidden > 0 {
        index += hidden
        continue
      }
      let scalar = min(index + Letters.length(source[index]), range.upperBound)
      var stop = scalar
      while stop + 1 < range.upperBound, Composition.isMark(source, at: stop) { stop += 2 }
      if stop > scalar {
        clean.append(Composition.composed(Array(source[index..<stop])), standingFor: index)
      } else {
        clean.append(index..<stop, of: source)
      }
      index = stop
    }
  }

  /// Appends one character that an entity of the file stands for.
  mutating func character(_ scalar: Unicode.Scalar, at offset: Int) {
    clean.append(Array(String(Character(scalar)).utf8), standingFor: offset)
  }
}
