/// How much two pieces of text say the same.
enum Similarity {
  /// The words of a text in lower case, marks left out, at most 400 of them.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    let bytes = Letters.lowercase(text.utf8)
    var index = 0
    while index < bytes.count, words.count < 400 {
      let length =
        Letters.isDigit(bytes[index]) ? 1 : Letters.letterLength(bytes, index, bytes.count)
      if length > 0 {
        word += bytes[index..<index + length]
        index += length
      } else {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
        index += 1
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The share of pairs of neighbouring words of one text that the other has too: 0 to 1.
  static func containment(of part: [String], in whole: [String]) -> Double {
    guard part.count > 1 else { return part.first.map { whole.contains($0) } == true ? 1 : 0 }
    var pairs: Set<String> = []
    for index in 1..<max(1, whole.count) { pairs.insert(whole[index - 1] + " " + whole[index]) }
    var found = 0
    for index in 1..<part.count where pairs.contains(part[index - 1] + " " + part[index]) {
      found += 1
    }
    return Double(found) / Double(part.count - 1)
  }

  /// Whether two texts are versions of one.
  static func alike(_ one: String, _ other: String) -> Bool {
    let (a, b) = (words(one), words(other))
    return max(containment(of: a, in: b), containment(of: b, in: a)) >= 0.6
  }
}
