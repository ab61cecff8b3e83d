internal import CProcessors

/// The SHA-256 digest of FIPS 180-4, for manifests and content security policies.
public enum SHA256 {
  /// The digest of some bytes: 32 bytes.
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    var state = firstState
    let blocks = bytes.count / sha256_block_size
    sha256_work(&state, bytes, blocks)
    let ending = ending(of: bytes, from: blocks * sha256_block_size)
    sha256_work(&state, ending, ending.count / sha256_block_size)
    var digest: [UInt8] = []
    digest.reserveCapacity(state.count * 4)
    for word in state { digest.append(bigEndian: word) }
    return digest
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

  /// The state before the first block (section 5.3.3).
  private static let firstState: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// What is left behind the last whole block, padded to one block or two (section 5.1.1).
  private static func ending(of bytes: [UInt8], from start: Int) -> [UInt8] {
    var ending: [UInt8] = []
    ending.reserveCapacity(2 * sha256_block_size)
    ending += bytes[start...]
    ending.append(0x80)
    while ending.count % sha256_block_size != sha256_block_size - 8 { ending.append(0) }
    ending.append(bigEndian: UInt64(bytes.count) &* 8)
    return ending
  }
}

extension [UInt8] {
  /// Appends the bytes of a number, the highest first.
  fileprivate mutating func append(bigEndian number: some FixedWidthInteger) {
    for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
