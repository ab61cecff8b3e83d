internal import Diagnostics

/// Finds the citations of a text, block by block, in one pass over its tokens.
struct CitationScanner {
  let bytes: [UInt8]
  let tokens: Store<Token>
  /// Where phrases that name a type stand, in order.
  let types: [PhraseBook.Hit]
  let verbs: [PhraseBook.Hit]
  let lawNames: [PhraseBook.Hit]
  private static let typeNames = PhraseSet.documentTypes.phrases.map(\.text)
  private static let lawTypes = typeNames.map(laws.contains)
  private let symbols: SymbolScanner
  private let dates: DateScanner
  private var nextType = 0

  init(bytes: [UInt8], tokens: Store<Token>, hits: [[PhraseBook.Hit]]) {
    self.bytes = bytes
    self.tokens = tokens
    types = hits[PhraseSet.documentTypes.rawValue]
    verbs = hits[PhraseSet.subjectVerbs.rawValue]
    lawNames = hits[PhraseSet.lawNames.rawValue]
    symbols = SymbolScanner(bytes: bytes, tokens: tokens)
    dates = DateScanner(bytes: bytes, tokens: tokens)
  }

  /// Appends the citations of a block. Blocks must come in order, from any one on.
  mutating func scan(_ range: Range<Int>, block: Int, into citations: inout [Citation]) {
    let first = citations.count
    var index = range.lowerBound
    if nextType == 0 { nextType = place(types, index) }
    while index < range.upperBound {
      while nextType < types.count, types[nextType].tokens.lowerBound < index { nextType += 1 }
      var found: Citation?
      if nextType < types.count, types[nextType].tokens.lowerBound == index {
        found = named(types[nextType], range, block)
      } else if tokens[index].is(.so) {
        found = numbered(index, range, block)
      } else if tokens[index].kind == .number || tokens[index].kind == .mixed,
        let symbol = symbols.symbol(at: index, range, isNamed: false)
      {
        found = make(nil, nil, symbol, start: index, range, block, hasNumberWord: false)
      }
      if let citation = found {
        citations.append(citation)
        // What stands in the subject may be a citation of its own.
        let tail = (citation.date?.tokens.upperBound ?? 0)
        index = max(
          max(tail, lastNumberToken(citation)), index + 1)
      } else {
        index += 1
      }
    }
    shareDates(first, &citations)
  }

  private func lastNumberToken(_ citation: Citation) -> Int { citation.tokens.upperBound }

  /// "Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW ngày 12/12/2013": one date for both.
  private func shareDates(_ first: Int, _ citations: inout [Citation]) {
    guard citations.count > first + 1 else { return }
    for index in (first..<citations.count - 1).reversed() {
      let later = citations[index + 1]
      guard citations[index].date == nil, let date = later.date, citations[index].system != .law,
        citations[index].issuerRange == nil, citations[index].subjectRange == nil
      else { continue }
      let between =
        citations[index].tokens
        .upperBound..<max(
          citations[index].tokens.upperBound, later.tokens.lowerBound)
      guard between.count == 1,
        tokens[between.lowerBound].is(.comma) || tokens[between.lowerBound].is(.va)
      else { continue }
      citations[index].date = date
      citations[index].sharesDate = true
      if citations[index].issuer == nil { citations[index].issuer = later.issuer }
    }
  }

  // MARK: The beginnings of a citation

  /// Types that are cited by their names.
  private static let laws: Set<String> = ["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]

  /// A citation that begins with its type.
  private func named(_ hit: PhraseBook.Hit, _ range: Range<Int>, _ block: Int) -> Citation? {
    var index = hit.tokens.upperBound
    guard index < range.upperBound else { return nil }
    let type = Self.typeNames[hit.phrase]
    if Self.lawTypes[hit.phrase], tokens[hit.tokens.lowerBound].isCapital,
      let law = law(hit, type, range, block)
    {
      return law
    }
    // "Chương trình phối hợp số", "Thông báo kết luận số".
    var skipped = 0
    while skipped < 4, index < range.upperBound, tokens[index].isWord, !tokens[index].is(.so) {
      // "báo cáo theo Quyết định số …": the number is another document's.
      if tokens[index].is(.theo) || tokens[index].is(.tai) || tokens[index].is(.voi) { return nil }
      index += 1
      skipped += 1
    }
    guard index < range.upperBound else { return nil }
    if tokens[index].is(.so) {
      let start = index + 1
      let after = start < range.upperBound && tokens[start].is(.colon) ? start + 1 : start
      guard after < range.upperBound else { return nil }
      if let symbol = symbols.symbol(at: after, range, isNamed: true) {
        return make(
          type, hit.tokens, symbol, start: hit.tokens.lowerBound, range, block, hasNumberWord: true)
      }
      guard skipped == 0, tokens[after].kind == .number, tokens[after].range.count <= 5,
        !continuesNumber(after, range)
      else { return nil }
      let symbol = SymbolScanner.Symbol(
        number: symbols.text(after), groups: [""], marks: [], separator: 0x2F,
        tokens: after..<after + 1, hasInnerSpace: false, hasLongDash: false)
      return make(
        type, hit.tokens, symbol, start: hit.tokens.lowerBound, range, block, hasNumberWord: true)
    }
    guard skipped == 0 || skipped == 2,
      let symbol = symbols.symbol(at: index, range, isNamed: false)
    else { return nil }
    return make(
      type, hit.tokens, symbol, start: hit.tokens.lowerBound, range, block, hasNumberWord: false)
  }

  private func continuesNumber(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    let next = tokens[index + 1]
    return !next.isSpaced
      && (next.is(.slash) || next.is(.hyphen)
        || next.is(.dot) && index + 2 < range.upperBound
          && tokens[index + 2].kind == .number)
  }

  /// A citation without a type: "số 77/QĐ-UBND".
  private func numbered(_ index: Int, _ range: Range<Int>, _ block: Int) -> Citation? {
    var start = index + 1
    if start < range.upperBound, tokens[start].is(.colon) { start += 1 }
    guard start < range.upperBound, let symbol = symbols.symbol(at: start, range, isNamed: true)
    else { return nil }
    guard symbol.number != nil || TypeAbbreviations.isKnown(symbol.groups[0]) else { return nil }
    return make(nil, nil, symbol, start: index, range, block, hasNumberWord: true)
  }

  /// Words that cannot belong to the name of a law.
  private static let lawStops: Set<String> = [
    "này", "năm", "ngày", "số", "của", "được", "theo", "để", "khi", "đã", "là", "thì", "do", "bởi",
    "gắn", "nhằm", "trong", "tại", "từ", "đến", "như", "mà", "trên",
  ]

  /// "Luật Thực hiện dân chủ ở cơ sở", "Pháp lệnh số 34 …".
  private func law(
    _ hit: PhraseBook.Hit, _ type: String, _ range: Range<Int>, _ block: Int
  ) -> Citation? {
    var index = hit.tokens.upperBound
    let start = hit.tokens.lowerBound
    var name: Range<Int>?
    if tokens[index].isWord, tokens[index].isCapital || hit.tokens.count > 1, !tokens[index].is(.so)
    {
      if let known = search(lawNames, start) {
        index = known.tokens.upperBound
      } else {
        guard tokens[index].isCapital || type == "Bộ luật" else { return nil }
        while index < range.upperBound, tokens[index].isWord, index - start < 16,
          !Self.lawStops.contains(symbols.text(index))
        {
          if tokens[index].is(.va) || tokens[index].is(.quy) || tokens[index].is(.ve),
            index + 1 < range.upperBound, index - start > 2
          {
            break
          }
          index += 1
        }
      }
      guard index > hit.tokens.upperBound else { return nil }
      name = Int(tokens[start].start)..<Int(tokens[index - 1].end)
    }
    var numberTokens = index..<index
    var symbol: SymbolScanner.Symbol?
    var hasNumberWord = false
    if index < range.upperBound, tokens[index].is(.so), index + 1 < range.upperBound {
      hasNumberWord = true
      if let found = symbols.symbol(at: index + 1, range, isNamed: true) {
        symbol = found
        numberTokens = found.tokens
        index = found.tokens.upperBound
      } else if tokens[index + 1].kind == .number, tokens[index + 1].range.count <= 4 {
        numberTokens = index + 1..<index + 2
        index += 2
      } else {
        hasNumberWord = false
      }
    }
    guard name != nil || !numberTokens.isEmpty else { return nil }
    var citation = empty(type, hit.tokens, start, index, block)
    citation.system = .law
    citation.hasNumberWord = hasNumberWord
    if let symbol {
      citation.number = symbol.number
      citation.symbolYear = symbol.year
      citation.symbol = symbol.text
      citation.groups = symbol.groups
      citation.separator = symbol.separator
      citation.hasInnerSpace = symbol.hasInnerSpace
    } else if !numberTokens.isEmpty {
      citation.number = symbols.text(numberTokens.lowerBound)
    }
    citation.identify()
    if !numberTokens.isEmpty { citation.numberRange = span(numberTokens) }
    if let name {
      citation.subject = text(name)
      citation.subjectRange = name
    }
    tail(&citation, from: index, range, isLaw: true)
    citation.parts = parts(before: start, range)
    return citation
  }

  // MARK: The rest of a citation

  private func make(
    _ type: String?, _ typeTokens: Range<Int>?, _ symbol: SymbolScanner.Symbol, start: Int,
    _ range: Range<Int>, _ block: Int, hasNumberWord: Bool
  ) -> Citation {
    var citation = empty(type, typeTokens, start, symbol.tokens.upperBound, block)
    citation.number = symbol.number
    citation.symbolYear = symbol.year
    citation.symbol = symbol.text
    citation.groups = symbol.groups
    citation.separator = symbol.separator
    citation.hasInnerSpace = symbol.hasInnerSpace
    citation.hasLongDash = symbol.hasLongDash
    citation.hasNumberWord = hasNumberWord
    citation.identify()
    citation.numberRange = span(symbol.tokens)
    citation.system = symbol.separator == 0x2D ? .party : .state
    tail(&citation, from: symbol.tokens.upperBound, range, isLaw: false)
    citation.parts = parts(before: start, range)
    return citation
  }

  private func empty(
    _ type: String?, _ typeTokens: Range<Int>?, _ start: Int, _ end: Int, _ block: Int
  ) -> Citation {
    let range = span(start..<end)
    return Citation(
      type: type, number: nil, symbolYear: nil, symbol: "", date: nil, issuer: nil, subject: nil,
      system: .state, place: Place(file: "", line: 1, column: 1), range: range, block: block,
      numberRange: range, typeTokens: typeTokens, tokens: start..<end, hasNumberWord: false,
      hasInnerSpace: false, separator: 0x2F, groups: [])
  }

  private func span(_ tokens: Range<Int>) -> Range<Int> {
    Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
  }

  private func text(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    for index in range { text.append(bytes[index] == 0x0A ? 0x20 : bytes[index]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Date, issuer and subject.
  private func tail(_ citation: inout Citation, from start: Int, _ range: Range<Int>, isLaw: Bool) {
    var index = start
    var comma = false
    if index < range.upperBound, tokens[index].is(.comma) || tokens[index].is(.openParen) {
      comma = tokens[index].is(.comma)
      index += 1
    }
    if index < range.upperBound, tokens[index].is(.ngay), let date = dates.date(at: index, range) {
      citation.date = date
      citation.hasCommaBeforeDate = comma
      index = date.tokens.upperBound
      citation.tokens = citation.tokens.lowerBound..<index
      if index < range.upperBound, tokens[index].is(.closeParen) { index += 1 }
    } else if index + 1 < range.upperBound, tokens[index].is(.nam), !comma,
      tokens[index + 1].kind == .number, tokens[index + 1].range.count == 4
    {
      citation.yearOnly = Int(symbols.text(index + 1))
      index += 2
      citation.tokens = citation.tokens.lowerBound..<index
    } else {
      index = start
    }
    if index < range.upperBound, tokens[index].is(.comma), index + 1 < range.upperBound,
      tokens[index + 1].is(.cua)
    {
      index += 1
    }
    if index < range.upperBound, tokens[index].is(.cua) {
      let end = issuerEnd(index + 1, range)
      // "của các cơ quan …" names who uses the document, not who issued it.
      if end > index + 1, !Self.everyone.contains(tokens[index + 1]) {
        let range = span(index + 1..<end)
        citation.issuer = text(range)
        citation.issuerRange = range
        index = end
      }
    }
    let isQuoted =
      index + 1 < range.upperBound
      && (tokens[index].is(.openQuote) || tokens[index].is(.straightQuote)) && verb(at: index + 1)
    if !isLaw || citation.subject == nil, index < range.upperBound, verb(at: index) || isQuoted {
      let end = subjectEnd(index, range)
      if end > index + 1 {
        let range = span(index..<end)
        citation.subject = text(range)
        citation.subjectRange = range
        index = end
      }
    }
    let last = max(index, citation.tokens.upperBound) - 1
    citation.range = Int(tokens[citation.tokens.lowerBound].start)..<Int(tokens[last].end)
  }

  private func verb(at index: Int) -> Bool { search(verbs, index) != nil }

  private func type(at index: Int) -> PhraseBook.Hit? { search(types, index) }

  private func search(_ hits: [PhraseBook.Hit], _ index: Int) -> PhraseBook.Hit? {
    let place = place(hits, index)
    return place < hits.count && hits[place].tokens.lowerBound == index ? hits[place] : nil
  }

  /// The place of the first hit at a token or behind it.
  private func place(_ hits: [PhraseBook.Hit], _ index: Int) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// An issuer ends at a mark, at the verb of the subject, or at another citation.
  private func issuerEnd(_ start: Int, _ range: Range<Int>) -> Int {
    var index = start
    while index < range.upperBound, index - start < 30 {
      let token = tokens[index]
      if token.is(.openParen) {
        // "(khóa XII)"
        var close = index + 1
        while close < range.upperBound, close - index < 6, !tokens[close].is(.closeParen) {
          close += 1
        }
        guard close < range.upperBound, tokens[close].is(.closeParen), close - index < 6 else {
          break
        }
        index = close + 1
        continue
      }
      if token.kind == .mark, !token.is(.ampersand), !token.is(.hyphen) { break }
      if index > start, verb(at: index) { break }
      if index > start, let hit = type(at: index), hit.tokens.upperBound < range.upperBound,
        tokens[hit.tokens.upperBound].is(.so) || tokens[hit.tokens.upperBound].kind == .number
      {
        break
      }
      if token.is(.va), index + 1 < range.upperBound, type(at: index + 1) != nil { break }
      if index > start, !token.isCapital, Self.issuerStops.contains(token) { break }
      index += 1
    }
    return index
  }

  private static let clauseStarts: WordSet = ["gắn", "đồng", "nhằm", "góp", "chậm", "cụ"]

  /// Committees, whatever they do next.
  private static let committees: WordSet = ["ủy", "ubnd"]

  /// The first words of bodies, and what they do next: "…, Sở Nội vụ báo cáo …".
  private static let bodyStarts: WordSet = [
    "sở", "phòng", "ban", "trường", "trung", "đảng", "hội", "huyện", "tỉnh", "văn", "chi",
  ]
  private static let bodyVerbs: WordSet = [
    "ban", "xây", "báo", "đề", "hướng", "thông", "yêu", "tổ", "triển", "kính", "trình", "chỉ",
  ]

  /// Whether the main clause of the sentence begins behind a subject.
  private func startsClause(_ start: Int, _ range: Range<Int>) -> Bool {
    let word = tokens[start]
    guard word.isCapital else { return Self.clauseStarts.contains(word) }
    if Self.committees.contains(word) { return true }
    guard !word.isAllCapitals, Self.bodyStarts.contains(word) else { return false }
    var index = start + 1
    while index < range.upperBound, index - start < 14,
      tokens[index].isWord || tokens[index].is(.hyphen)
    {
      if !tokens[index].isCapital, Self.bodyVerbs.contains(tokens[index]), index - start > 1 {
        return true
      }
      index += 1
    }
    return false
  }

  private static let issuerStops: WordSet = ["trên", "tại", "trong", "để", "đã", "năm", "theo"]

  private static let everyone: WordSet = ["các"]

  /// A subject ends with its sentence or clause, or where another citation begins.
  private func subjectEnd(_ start: Int, _ range: Range<Int>) -> Int {
    var index = start
    var quotes = 0
    var brackets = 0
    while index < range.upperBound, index - start < 120 {
      let token = tokens[index]
      if token.is(.openQuote) { quotes += 1 }
      if token.is(.closeQuote) { quotes = max(0, quotes - 1) }
      if token.is(.semicolon) { break }
      if token.is(.dot), quotes == 0 || index + 1 == range.upperBound { break }
      if token.is(.openParen) { brackets += 1 }
      if token.is(.closeParen) {
        if brackets == 0 { break }
        brackets -= 1
      }
      if token.is(.ellipsis) { break }
      if token.is(.dot), index + 1 < range.upperBound, tokens[index + 1].is(.dot) { break }
      if token.is(.comma), index > start, tokens[index - 1].is(.closeQuote),
        index + 1 < range.upperBound,
        !tokens[index + 1].is(.openQuote), quotes == 0
      {
        break
      }
      let isJoint = token.is(.comma) || token.is(.va)
      if isJoint, index + 1 < range.upperBound, quotes == 0 {
        if let hit = type(at: index + 1), hit.tokens.upperBound < range.upperBound,
          tokens[hit.tokens.upperBound].is(.so)
            || tokens[hit.tokens.upperBound].kind == .number
        {
          break
        }
        if token.is(.comma), startsClause(index + 1, range) { break }
      }
      index += 1
    }
    while index > start, tokens[index - 1].is(.comma) { index -= 1 }
    return index
  }

  /// The parts of the document that are named right before it: "điểm b khoản 2 Điều 6".
  private func parts(before start: Int, _ range: Range<Int>) -> [Citation.Part] {
    var parts: [Citation.Part] = []
    var index = start
    while parts.count < 6 {
      var end = index
      if end - 1 >= range.lowerBound,
        tokens[end - 1].is(.comma) || tokens[end - 1].is(.cua) || tokens[end - 1].is(.tai)
      {
        end -= 1
      }
      guard end - 2 >= range.lowerBound else { break }
      let word = tokens[end - 2]
      let designator = tokens[end - 1]
      guard
        word.is(.diem) || word.is(.khoan) || word.is(.dieu) || word.is(.muc) || word.is(.chuong)
          || word.is(.phan), designator.range.count <= 4,
        designator.kind == .number || designator.kind == .mixed || designator.isAllCapitals
          || designator.isWord && designator.range.count <= 2
      else { break }
      parts.append(
        Citation.Part(
          kind: String(decoding: Letters.lowercase(bytes[word.range]), as: UTF8.self),
          number: symbols.text(end - 1), range: span(end - 2..<end), isCapital: word.isCapital))
      index = end - 2
    }
    return parts.reversed()
  }
}
