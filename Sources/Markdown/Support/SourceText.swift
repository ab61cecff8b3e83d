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
    input.withUnsafeBufferPointer { buffer in
      let isClean =
        (try? UTF8Span(validating: input.span)) != nil
        && Self.find(0, in: buffer) == buffer.count
      if isClean {
        if let base = buffer.baseAddress { storage.append(base, count: buffer.count) }
      } else {
        isRepaired = true
        for scalar in String(decoding: buffer, as: UTF8.self).unicodeScalars {
          storage.append(scalar == "\0" ? "\u{FFFD}" : scalar)
        }
      }
    }
    count = storage.count
    self.isRepaired = isRepaired
    let text = UnsafeBufferPointer(start: UnsafePointer(storage.base), count: count)
    hasCarriageReturns = Self.find(0x0D, in: text) < count
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

  private static func find(_ byte: UInt8, in buffer: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    return Scan.first(
      byte, in: Bytes(base: base, count: buffer.count), from: 0, to: buffer.count)
  }
}
