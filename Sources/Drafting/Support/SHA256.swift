internal import CProcessors

/// The SHA-256 digest of FIPS 180-4, for manifests and content security policies.
public enum SHA256 {
  /// The digest of some bytes: 32 bytes.
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    digests(of: [bytes])[0]
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

  /// The digests of several messages, in less time than one after another takes.
  ///
  /// A few messages are worked on side by side. Where one is over, the next takes its lane, the
  /// longest first, so that all lanes are over at about the same time.
  public static func digests(of messages: [[UInt8]]) -> [[UInt8]] {
    var digests = [[UInt8]](repeating: [], count: messages.count)
    var waiting = messages.indices.sorted { messages[$0].count < messages[$1].count }
    var lanes = [Lane?](repeating: nil, count: sha256_lanes)
    var states = [UInt32](repeating: 0, count: firstState.count * lanes.count)
    var blocks: [UInt8] = []
    blocks.reserveCapacity(longestRun * sha256_block_size * lanes.count)
    while true {
      for index in lanes.indices where lanes[index]?.blocksLeft ?? 0 == 0 {
        if let lane = lanes[index], lane.isInEnding {
          digests[lane.message] = digest(ofLane: index, in: states)
          lanes[index] = nil
        }
        if lanes[index] == nil, let message = waiting.popLast() {
          lanes[index] = Lane(message: message, bytes: messages[message])
          for (place, word) in firstState.enumerated() {
            states[place * lanes.count + index] = word
          }
        }
        if lanes[index]?.blocksLeft == 0 { lanes[index]?.goOnWithEnding() }
      }
      guard let shortest = lanes.compactMap({ $0?.blocksLeft }).min() else { return digests }
      let count = min(shortest, longestRun)
      blocks.removeAll(keepingCapacity: true)
      for index in lanes.indices {
        if lanes[index] == nil {
          blocks += repeatElement(0, count: count * sha256_block_size)
        } else {
          lanes[index]?.take(count, into: &blocks)
        }
      }
      sha256_work(&states, blocks, count)
    }
  }

  /// How many blocks of each message are worked on at a time: few, so that what was copied last is
  /// at hand.
  private static let longestRun = 16

  /// The state before the first block (section 5.3.3).
  private static let firstState: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  private static func digest(ofLane lane: Int, in states: [UInt32]) -> [UInt8] {
    (0..<32).map { index in
      let word = states[index / 4 * sha256_lanes + lane]
      return UInt8(truncatingIfNeeded: word >> UInt32(24 - index % 4 * 8))
    }
  }

  /// How far the work on one of several messages is.
  private struct Lane {
    /// Which message.
    let message: Int
    /// The bytes that are worked in at present: the message itself, then its padded ending.
    private var bytes: [UInt8]
    /// Where in the bytes the next block begins.
    private var offset = 0
    private(set) var isInEnding = false

    init(message: Int, bytes: [UInt8]) {
      self.message = message
      self.bytes = bytes
    }

    var blocksLeft: Int { (bytes.count - offset) / sha256_block_size }

    /// Moves on, with what is left behind the last whole block padded to one block or two
    /// (section 5.1.1).
    mutating func goOnWithEnding() {
      var ending = Array(bytes[offset...])
      ending.append(0x80)
      while ending.count % sha256_block_size != sha256_block_size - 8 { ending.append(0) }
      let bits = UInt64(bytes.count) &* 8
      for shift in stride(from: 56, through: 0, by: -8) {
        ending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
      }
      (bytes, offset, isInEnding) = (ending, 0, true)
    }

    /// Appends the next blocks.
    mutating func take(_ count: Int, into blocks: inout [UInt8]) {
      let end = offset + count * sha256_block_size
      blocks += bytes[offset..<end]
      offset = end
    }
  }
}
