/// The SHA-256 digest of FIPS 180-4, for manifests and content security policies.
public enum SHA256 {
  /// The digest of some bytes: 32 bytes.
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    var state = SHA256State<UInt32>()
    state.work(through: bytes.span.bytes)
    state.work(through: ending(of: bytes).span.bytes)
    return state.digest
  }

  /// The digest of some bytes in 64 hexadecimal digits.
  public static func hexDigest(of bytes: [UInt8]) -> String {
    hex(digest(of: bytes))
  }

  /// Bytes in lower-case hexadecimal digits.
  static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a block.
  static let blockSize = 64

  /// What is left of some bytes behind their last whole block, padded to one block or two
  /// (section 5.1.1).
  static func ending(of bytes: [UInt8]) -> [UInt8] {
    var ending = Array(bytes[(bytes.count - bytes.count % blockSize)...])
    ending.append(0x80)
    while ending.count % blockSize != blockSize - 8 { ending.append(0) }
    let bits = UInt64(bytes.count) &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      ending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return ending
  }
}

extension SHA256State<UInt32> {
  /// Works the whole blocks of some bytes into the state.
  mutating func work(through bytes: RawSpan) {
    for start in stride(
      from: 0, to: bytes.byteCount / SHA256.blockSize * SHA256.blockSize, by: SHA256.blockSize)
    {
      var schedule = InlineArray<16, UInt32> { bytes.bigEndianWord(at: start &+ $0 &* 4) }
      work(in: &schedule)
    }
  }

  /// The digest of the message whose last block was worked in.
  var digest: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 4] &>> UInt32(24 - $0 % 4 * 8)) }
  }
}

extension RawSpan {
  /// Four bytes as a word, the first of them its highest.
  @inline(__always)
  func bigEndianWord(at offset: Int) -> UInt32 {
    UInt32(bigEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
