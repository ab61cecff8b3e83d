internal import Diagnostics
internal import Vietnamese

/// A finished document as a reader sees it: blocks, headings, tables, head, citations and dates.
///
/// It takes plain text as it is pasted from Word or drawn from a PDF, Markdown, and HTML. Nothing
/// in it is an error: what cannot be recognised is a paragraph. Places refer to the file as given;
/// letters in pieces (NFD) are composed before anything is read, and bytes that are not UTF-8 are
/// read as U+FFFD.
///
///     let text = OfficialText(reading: Array("Số: 5/KH-UBND".utf8), file: "ke-hoach.txt")
///     text.citations.count  // 1
///
/// - Complexity: Linear in the length of the file. Of a file over 1 GiB the beginning is read.
public struct OfficialText: Sendable {
  /// The name of the file, as the person knows it.
  public var file: String { source.file }
  /// Every citation, the document's own number included, in the order of the text.
  public internal(set) var citations: [Citation] = []
  /// Every date, in the order of the text.
  public internal(set) var dates: [DateMention] = []

  let source: SourceText
  let clean: CleanBuffer
  var bytes: [UInt8] { clean.bytes }
  var blocks: Store<Block>
  private(set) var tables: [Table]
  let noteReferences: [(number: Int, at: Int)]
  var tokens = Store<Token>()
  /// Where the tokens of each kind stand that rules look for.
  var places = TokenPlaces()
  /// What each set of phrases found, by the set's number.
  var hits: [[PhraseBook.Hit]] = Array(repeating: [], count: PhraseSet.allCases.count)
  private(set) var outline: Outline
  var profile = Profile()
  /// The block of each date.
  var dateBlocks: [Int] = []
  /// The clean text in lower case, byte for byte, with what hashing needs behind it.
  var lowered: [UInt8] = []
  private(set) var deadlines: [Deadline] = []
  private(set) var planTasks: [PlanTask] = []
  private(set) var ownerCells: [OwnerCell] = []
  private(set) var figureSentences: [FigureSentence] = []
  /// Whether the file holds marks to compose or characters that cannot be seen.
  var hasOddities: Bool { source.hasOddities }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The file. UTF-8, or UTF-16 with a byte order mark.
  ///   - file: Its name; `.html` and `.htm` are read as HTML, and so is what begins like it.
  public init(reading bytes: [UInt8], file: String) {
    let source = SourceText(Self.decoded(bytes), file: file)
    let name = file.lowercased()
    let isHTML =
      name.hasSuffix(".html") || name.hasSuffix(".htm") || HTMLReader.looksLikeHTML(source.bytes)
    let built = isHTML ? HTMLReader.read(source) : LineReader.read(source)
    self.source = source
    clean = built.clean
    tables = built.tables
    noteReferences = built.noteReferences
    blocks = Store(built.blocks)
    outline = Outline(Store())
    analyse()
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let limit = 1 << 30
    if bytes.count > limit { bytes = Array(bytes.prefix(limit)) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let little = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        little
          ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
          : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    }
    if isUTF8(bytes) { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    let parts = Parallel.parts(ofBytes: bytes.count)
    // A part ends where a scalar may begin in the next.
    @Sendable func begin(_ offset: Int) -> Int {
      guard offset > 0 else { return 0 }
      return bytes[offset...].prefix(4).firstIndex { $0 & 0xC0 != 0x80 } ?? offset
    }
    return Parallel.map(parts.count, size: bytes.count) { part in
      let range = begin(parts[part].lowerBound)..<begin(parts[part].upperBound)
      return (try? UTF8Span(validating: bytes.span.extracting(range))) != nil
    }.allSatisfy(\.self)
  }

  private mutating func analyse() {
    let pieces = pieces
    readTokens(pieces)
    readMentions(pieces)
    outline = Outline(blocks)
    for index in tables.indices { tables[index].columns = findColumns(of: tables[index]) }
    profile = ProfileReader(text: self).read()
    if let own = profile.ownCitation { citations[own].isOwn = true }
    for assign in findForRules() { assign(&self) }
  }

  /// What rules ask for again and again, each found without the others: assigns it to the text.
  private func findForRules() -> [@Sendable (inout OfficialText) -> Void] {
    Parallel.map(4, size: bytes.count) { index in
      switch index {
      case 0:
        let tasks = findPlanTasks()
        return { $0.planTasks = tasks }
      case 1:
        let sentences = FigureSentence.all(self)
        return { $0.figureSentences = sentences }
      case 2:
        let deadlines = findDeadlines()
        return { $0.deadlines = deadlines }
      default:
        let cells = findOwnerCells()
        return { $0.ownerCells = cells }
      }
    }
  }

  // MARK: For rules

  /// The place of a stretch of clean text.
  func place(_ range: Range<Int>, withExcerpt: Bool = true) -> Place {
    let start = clean.source(of: range.lowerBound)
    let end = range.isEmpty ? start : clean.source(of: range.upperBound - 1) + 1
    return source.place(start..<max(start, end), withExcerpt: withExcerpt)
  }

  /// The words of a stretch of clean text.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words of a token.
  func string(_ token: Token) -> String { string(token.range) }

  /// The words of a token in lower case.
  func lower(_ index: Int) -> String {
    String(decoding: lowered[tokens[index].range], as: UTF8.self)
  }

  /// The number of letters of a token, each with its marks.
  func letterCount(_ index: Int) -> Int {
    lowered[tokens[index].range].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// Whether a token is a word, given in lower case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let range = tokens[index].range
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { lowered[range].elementsEqual($0) }
  }

  /// The tokens that are a well-known word or mark, in order.
  func places(of word: Word) -> IndexList {
    IndexList(places.words[Int(word.rawValue)])
  }

  /// The tokens that are one of several well-known words or marks, in order.
  func places(of words: Word...) -> [Int] {
    words.flatMap { places.words[Int($0.rawValue)] }.sorted().map(Int.init)
  }

  /// The tokens that are numbers, in order.
  var numberPlaces: IndexList { IndexList(places.numbers) }

  /// The tokens in capitals, in order.
  var capitalPlaces: IndexList { IndexList(places.capitals) }

  /// The tokens of a block that are in capitals.
  func capitalPlaces(inBlock block: Int) -> [Int] {
    blocks[block].tokens.filter { tokens[$0].isAllCapitals }
  }

  /// The tokens with letters that stand out, in order.
  var oddPlaces: IndexList { IndexList(places.odd) }

  /// The dates of a block, as indices.
  func dates(inBlock block: Int) -> Range<Int> {
    Self.stretch(of: dateBlocks.count, in: block) { dateBlocks[$0] }
  }

  /// The citations of a block, as indices.
  func citations(inBlock block: Int) -> Range<Int> {
    Self.stretch(of: citations.count, in: block) { citations[$0].block }
  }

  /// Of things sorted by their blocks, those of one block.
  private static func stretch(
    of count: Int, in block: Int, _ blockOf: (Int) -> Int
  ) -> Range<Int> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if blockOf(middle) < block { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, blockOf(end) == block { end += 1 }
    return low..<end
  }

  /// The words of a block.
  func string(_ block: Block) -> String { string(block.range) }

  /// The stretch that tokens cover.
  func span(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The tokens of some blocks that follow each other.
  func tokens(ofBlocks range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return blocks[range.lowerBound].tokens
      .lowerBound..<blocks[range.upperBound - 1].tokens.upperBound
  }

  /// The phrases of a set that were found.
  func hits(_ set: PhraseSet) -> [PhraseBook.Hit] { hits[set.rawValue] }

  /// The block that holds an offset of the clean text.
  func block(holding offset: Int) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && blocks[low - 1].range.contains(offset) ? low - 1 : nil
  }

  /// The block that a token belongs to.
  func block(ofToken token: Int) -> Int {
    var low = 0
    var high = blocks.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if blocks[middle].tokens.lowerBound <= token { low = middle } else { high = middle - 1 }
    }
    // Empty cells share a bound with the block after them.
    while low > 0, blocks[low].tokens.isEmpty { low -= 1 }
    return low
  }

  /// Whether a stretch of tokens lies inside the number, title or issuer of a citation.
  func citation(holdingToken token: Int) -> Int? {
    guard token < tokens.count else { return nil }
    let offset = Int(tokens[token].start)
    var low = 0
    var high = citations.count
    while low < high {
      let middle = (low + high) / 2
      if citations[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    // Citations nest at most one deep: a subject that holds another citation.
    for index in stride(from: low - 1, through: max(0, low - 3), by: -1)
    where citations[index].range.contains(offset) {
      return index
    }
    return nil
  }

  /// The year of issue, else the year that the document is for.
  var documentYear: Int? { profile.issueDate.flatMap { dates[$0].year } ?? profile.year }
}
