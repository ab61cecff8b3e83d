/// What SHA-256 calculates with: a word of one message, or the words of several side by side.
protocol SHA256Word {
  init(repeating word: UInt32)
  static func &+ (left: Self, right: Self) -> Self
  static func ^ (left: Self, right: Self) -> Self
  static func & (left: Self, right: Self) -> Self
  /// Shifted to the right.
  func shifted(_ count: UInt32) -> Self
  /// Rotated to the right.
  func rotated(_ count: UInt32) -> Self
}

extension UInt32: SHA256Word {
  @inline(__always)
  init(repeating word: UInt32) { self = word }

  @inline(__always)
  func shifted(_ count: UInt32) -> Self { self &>> count }

  @inline(__always)
  func rotated(_ count: UInt32) -> Self { self &>> count | self &<< (32 &- count) }
}

extension SIMD4<UInt32>: SHA256Word {
  @inline(__always)
  func shifted(_ count: UInt32) -> Self { self &>> Self(repeating: count) }

  /// The left half is multiplied instead of shifted: compilers turn that into one shift of all
  /// words, while they take two shifts for a rotation and rotate each word by itself.
  @inline(__always)
  func rotated(_ count: UInt32) -> Self {
    shifted(count) | self &* Self(repeating: 1 &<< (32 &- count))
  }
}
