/// Collects blocks while a reader walks through a file.
struct BlockBuilder: Sendable {
  let source: [UInt8]
  private(set) var clean = CleanBuffer()
  private(set) var blocks: [Block] = []
  var tables: [Table] = []
  /// References to footnotes: the number and the place in the clean text.
  private(set) var noteReferences: [(number: Int, at: Int)] = []
  private var open = false
  /// Whether the file holds marks to compose or characters that cannot be seen.
  private let hasOddities: Bool

  init(source: [UInt8]) {
    self.source = source
    var odd = false
    for index in source.indices {
      switch source[index] {
      case 0xCC, 0xCD: odd = true
      case 0xE2 where index + 2 < source.count && source[index + 1] == 0x80:
        odd = odd || (0x8B...0x8F).contains(source[index + 2])
      case 0xC2 where index + 1 < source.count && source[index + 1] == 0xAD: odd = true
      case 0xEF where index + 2 < source.count && source[index + 1] == 0xBB: odd = true
      default: break
      }
    }
    hasOddities = odd
  }

  /// The start of the open block in the clean text.
  private(set) var start = 0

  /// Begins a block; the one before must be ended.
  mutating func begin(_ kind: Block.Kind, at offset: Int, level: Int = 0, gap: Bool = false) {
    if open { end() }
    if clean.count > 0 { clean.append(0x0A, from: max(0, offset - 1)) }
    start = clean.count
    var block = Block(kind: kind, range: start..<start, headingLevel: level)
    block.isAfterGap = gap
    blocks.append(block)
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
      for index in range { clean.append(source[index], from: index) }
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let length = min(Letters.length(source[index]), range.upperBound - index)
      var stop = index + length
      if isInvisible(index) {
        index = stop
        continue
      }
      while stop + 1 < range.upperBound, Composer.isMark(source, stop) { stop += 2 }
      if stop > index + length {
        clean.append(Composer.compose(source[index..<stop]), standingFor: index)
      } else {
        for byte in index..<stop { clean.append(source[byte], from: byte) }
      }
      index = stop
    }
  }

  /// Appends one character that an entity of the file stands for.
  mutating func character(_ scalar: Unicode.Scalar, at offset: Int) {
    clean.append(Array(String(Character(scalar)).utf8), standingFor: offset)
  }

  private func isInvisible(_ index: Int) -> Bool {
    let byte = source[index]
    if byte == 0xC2 { return index + 1 < source.count && source[index + 1] == 0xAD }
    guard index + 2 < source.count else { return false }
    if byte == 0xE2 {
      return source[index + 1] == 0x80 && (0x8B...0x8F).contains(source[index + 2])
    }
    return byte == 0xEF && source[index + 1] == 0xBB && source[index + 2] == 0xBF
  }
}
