internal import Vietnamese

/// Reading in pieces: what the blocks of one piece hold is read beside what those of others hold,
/// and joined in the order of the text.
extension OfficialText {
  /// The bytes that a piece has at the least; a short text is one piece.
  private static let pieceSize = 1 << 18

  /// The blocks in pieces of about one size. They depend on the text alone.
  var pieces: [Range<Int>] {
    var pieces: [Range<Int>] = []
    var first = 0
    for index in blocks.indices
    where blocks[index].range.upperBound - blocks[first].range.lowerBound >= Self.pieceSize {
      pieces.append(first..<index + 1)
      first = index + 1
    }
    if first < blocks.count { pieces.append(first..<blocks.count) }
    return pieces
  }

  // MARK: Tokens

  /// The tokens of a piece, counted from its first one.
  private struct TokenPart: Sendable {
    /// What is read of a block.
    struct BlockPart: Sendable {
      var number: Numbering?
      var tokens: Range<Int>
      var hash: UInt64
    }

    var tokens = Store<Token>()
    var places = TokenPlaces()
    var hits: [[PhraseBook.Hit]] = Array(repeating: [], count: PhraseSet.allCases.count)
    var blocks: [BlockPart] = []
  }

  /// Brings the text to lower case and splits it into tokens.
  mutating func readTokens(_ pieces: [Range<Int>]) {
    lowered = lowercased(pieces)
    lowered += WordHash.padding
    // Each part is let go as soon as it is joined.
    var parts = Array(tokenParts(pieces).reversed())
    tokens.reserveCapacity(parts.reduce(0) { $0 + $1.tokens.count })
    for piece in pieces {
      if let part = parts.popLast() { append(part, of: piece) }
    }
  }

  private func lowercased(_ pieces: [Range<Int>]) -> [UInt8] {
    guard pieces.count > 1 else { return LetterCase.lower(utf8: bytes) }
    let parts = Parallel.map(pieces.count, size: bytes.count) { index in
      let start = index == 0 ? 0 : blocks[pieces[index].lowerBound].range.lowerBound
      let next = pieces[index].upperBound
      let end = next < blocks.count ? blocks[next].range.lowerBound : bytes.count
      return LetterCase.lower(utf8: Array(bytes[start..<end]))
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + WordHash.padding.count)
    for part in parts { text += part }
    return text
  }

  private func tokenParts(_ pieces: [Range<Int>]) -> [TokenPart] {
    Parallel.map(pieces.count, size: bytes.count) { tokenPart(pieces[$0]) }
  }

  private func tokenPart(_ piece: Range<Int>) -> TokenPart {
    let book = PhraseBook.shared
    var part = TokenPart()
    var tokens = Store<Token>()
    let length =
      blocks[piece.upperBound - 1].range.upperBound - blocks[piece.lowerBound].range.lowerBound
    tokens.reserveCapacity(length / 4)
    part.blocks.reserveCapacity(piece.count)
    let clean = bytes
    let (bytes, lowered) = (clean.span, lowered.span)
    var tokenizer = Tokenizer()
    for index in piece {
      let range = blocks[index].range
      let first = tokens.count
      tokenizer.move(to: range.lowerBound)
      var flags: Token.Flags = .first
      while let (found, hash) = tokenizer.next(bytes, lowered, before: range.upperBound, flags) {
        var token = found
        token.id = book.lexicon.id(of: hash)
        part.places.note(token, at: tokens.count)
        tokens.append(token)
        flags = []
      }
      book.find(in: tokens, first..<tokens.count, into: &part.hits)
      part.blocks.append(
        TokenPart.BlockPart(
          number: NumberingReader.read(clean, range), tokens: first..<tokens.count,
          hash: WordHash.of(lowered, range)))
    }
    part.tokens = tokens
    return part
  }

  private mutating func append(_ part: TokenPart, of piece: Range<Int>) {
    let shift = tokens.count
    for (index, read) in zip(piece, part.blocks) {
      blocks[index].number = read.number
      blocks[index].hash = read.hash
      blocks[index].tokens = read.tokens.lowerBound + shift..<read.tokens.upperBound + shift
    }
    tokens.append(contentsOf: part.tokens)
    guard shift > 0 else {
      (places, hits) = (part.places, part.hits)
      return
    }
    places.append(part.places, shiftedBy: shift)
    for set in hits.indices {
      hits[set].append(
        contentsOf: part.hits[set].map { hit in
          let tokens = hit.tokens.lowerBound + shift..<hit.tokens.upperBound + shift
          return PhraseBook.Hit(phrase: hit.phrase, tokens: tokens)
        })
    }
  }

  // MARK: Dates and citations

  /// The dates and the citations of a piece.
  private struct Mentions: Sendable {
    var dates: [DateMention] = []
    var dateBlocks: [Int] = []
    var citations: [Citation] = []
  }

  /// Finds dates and citations, which may stand in any block.
  mutating func readMentions(_ pieces: [Range<Int>]) {
    for found in mentions(pieces) {
      dates += found.dates
      dateBlocks += found.dateBlocks
      citations += found.citations
    }
  }

  private func mentions(_ pieces: [Range<Int>]) -> [Mentions] {
    Parallel.map(pieces.count, size: bytes.count) { mentions(pieces[$0]) }
  }

  private func mentions(_ piece: Range<Int>) -> Mentions {
    var found = Mentions()
    let scanner = DateScanner(bytes: bytes, tokens: tokens)
    var citing = CitationScanner(bytes: bytes, tokens: tokens, hits: hits)
    for index in piece {
      let range = blocks[index].tokens
      scanner.scan(range, into: &found.dates)
      while found.dateBlocks.count < found.dates.count { found.dateBlocks.append(index) }
      citing.scan(range, block: index, into: &found.citations)
    }
    for index in found.citations.indices {
      found.citations[index].place = place(found.citations[index].range, withExcerpt: false)
    }
    return found
  }
}
