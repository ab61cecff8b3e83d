/// The text that is parsed: valid UTF-8 without NUL, followed by a line feed that can be read.
///
/// Bytes that are not UTF-8 and NUL become U+FFFD, as the specification asks; a text that has
/// none of them is copied as it is. A byte order mark stays in the text and is skipped.
struct SourceText: ~Copyable {
  /// Readable bytes behind the end: the widest load.
  private static let padding = 16

  let storage: Store<UInt8>
  /// Bytes of text, without the padding.
  let count: Int
  /// Whether something was replaced.
  let isRepaired: Bool
  /// Whether a carriage return occurs.
  let hasCarriageReturns: Bool

  init(_ input: [UInt8]) {
    var storage = Store<UInt8>(capacity: input.count + Self.padding)
    var isRepaired = false
    var hasCarriageReturns = false
    input.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let bytes = Bytes(base: base, count: buffer.count)
      let survey = Scan.survey(bytes)
      hasCarriageReturns = survey.hasCarriageReturns
      if !survey.hasNull, survey.isASCII || UTF8Check.isValid(bytes) {
        storage.append(base, count: buffer.count)
      } else {
        isRepaired = true
        for scalar in String(decoding: buffer, as: UTF8.self).unicodeScalars {
          storage.append(scalar == "\0" ? "\u{FFFD}" : scalar)
        }
      }
    }
    count = storage.count
    self.isRepaired = isRepaired
    self.hasCarriageReturns = hasCarriageReturns
    storage.reserve(Self.padding)
    for _ in 0..<Self.padding { storage.append(0x0A) }
    self.storage = storage
  }

  /// The text; readable one byte beyond its end.
  var bytes: Bytes { Bytes(base: UnsafePointer(storage.base), count: count) }

  /// Where the text starts: behind the byte order mark, if there is one.
  var start: Int {
    count >= 3 && storage[0] == 0xEF && storage[1] == 0xBB && storage[2] == 0xBF ? 3 : 0
  }
}

/// Tells whether bytes are UTF-8.
enum UTF8Check {
  static func isValid(_ bytes: Bytes) -> Bool {
    var index = 0
    let end = bytes.count
    while index < end {
      let lead = bytes.base[index]
      if lead < 0x80 {
        index = Scan.endOfASCII(bytes, from: index)
        continue
      }
      if lead < 0xE0 {
        guard lead >= 0xC2, index + 1 < end, bytes.base[index + 1] & 0xC0 == 0x80 else {
          return false
        }
        index += 2
        continue
      }
      if lead < 0xF0 {
        guard index + 2 < end else { return false }
        let second = bytes.base[index + 1]
        guard second & 0xC0 == 0x80, bytes.base[index + 2] & 0xC0 == 0x80 else { return false }
        if lead == 0xE0, second < 0xA0 { return false }
        if lead == 0xED, second >= 0xA0 { return false }
        index += 3
        continue
      }
      guard lead <= 0xF4, index + 3 < end else { return false }
      let second = bytes.base[index + 1]
      guard second & 0xC0 == 0x80, bytes.base[index + 2] & 0xC0 == 0x80,
        bytes.base[index + 3] & 0xC0 == 0x80
      else { return false }
      if lead == 0xF0, second < 0x90 { return false }
      if lead == 0xF4, second >= 0x90 { return false }
      index += 4
    }
    return true
  }
}
