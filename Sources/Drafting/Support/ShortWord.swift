/// A word of at most eight bytes, held in one number: words compare at once.
struct ShortWord: Equatable {
  private let bytes: UInt64

  /// A part of some bytes; a longer one is like no other word but the longer ones.
  @inline(__always)
  init(_ part: Range<Int>, of source: Span<UInt8>) {
    var bytes: UInt64 = 0
    if part.count <= 8, part.lowerBound &+ 8 <= source.count {
      let eight = source.bytes.unsafeLoadUnaligned(
        fromByteOffset: part.lowerBound, as: UInt64.self)
      bytes = UInt64(littleEndian: eight) & ~(~0 << UInt64(8 &* part.count))
    } else if part.count <= 8 {
      for index in part.reversed() { bytes = bytes << 8 | UInt64(source[index]) }
    }
    self.bytes = bytes
  }

  /// A word of at most eight bytes.
  init(_ word: String) {
    let bytes = Array(word.utf8)
    self.init(bytes.indices, of: bytes.span)
  }
}
