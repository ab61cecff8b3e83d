#if canImport(Glibc)
  @preconcurrency import Glibc
#endif

/// Scans of bytes, sixteen at a time.
enum ByteScan {
  // The element type is spelt out: without it each comparison is a generic call.
  typealias Vector = SIMD16<UInt8>

  /// Whether bytes are ASCII, and whether they hold none of `& < > " '`.
  static func classify(_ bytes: UnsafeBufferPointer<UInt8>) -> (ascii: Bool, safe: Bool) {
    guard let base = bytes.baseAddress else { return (true, true) }
    let count = bytes.count
    var index = 0
    var isASCII = true
    var isSafe = true
    let amp = Vector(repeating: 0x26)
    let lt = Vector(repeating: 0x3C)
    let gt = Vector(repeating: 0x3E)
    let quot = Vector(repeating: 0x22)
    let apos = Vector(repeating: 0x27)
    // Where a part of a long text has both, the rest need not be looked at.
    while index + 16 <= count, isASCII || isSafe {
      var high = Vector()
      var special = SIMDMask<SIMD16<Int8>>()
      let end = min(index + 256, count - 15)
      while index < end {
        let chunk = UnsafeRawPointer(base + index).loadUnaligned(as: Vector.self)
        high |= chunk
        special .|= (chunk .== amp) .| (chunk .== lt) .| (chunk .== gt)
        special .|= (chunk .== quot) .| (chunk .== apos)
        index += 16
      }
      let halves = unsafeBitCast(high, to: SIMD2<UInt64>.self)
      isASCII = isASCII && (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0
      isSafe = isSafe && !isAny(special)
    }
    while index < count, isASCII || isSafe {
      if base[index] >= 0x80 { isASCII = false }
      if isSpecial(base[index]) { isSafe = false }
      index += 1
    }
    return (isASCII, isSafe)
  }

  /// Whether one of sixteen comparisons holds; the standard library's `any` looks at each.
  @inline(__always)
  private static func isAny(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
  }

  /// Whether one of sixteen bytes is one of `& < > " '`.
  @inline(__always)
  static func hasSpecial(_ chunk: Vector) -> Bool {
    isAny(
      (chunk .== Vector(repeating: 0x26)) .| (chunk .== Vector(repeating: 0x3C))
        .| (chunk .== Vector(repeating: 0x3E)) .| (chunk .== Vector(repeating: 0x22))
        .| (chunk .== Vector(repeating: 0x27)))
  }

  /// The index of the first of `& < > " '` at or after `start`, or the end.
  @inline(__always)
  static func nextSpecial(
    _ base: UnsafePointer<UInt8>, from start: Int, to count: Int
  ) -> Int {
    var index = start
    while index + 16 <= count {
      if hasSpecial(UnsafeRawPointer(base + index).loadUnaligned(as: Vector.self)) { break }
      index += 16
    }
    while index < count, !isSpecial(base[index]) { index += 1 }
    return index
  }

  @inline(__always)
  static func equal(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    guard let first = a.baseAddress, let second = b.baseAddress else { return true }
    return memcmp(first, second, a.count) == 0
  }

  /// A hash of a text, with the zeros that fill up its last word; the same within a run of the
  /// program.
  @inline(__always)
  static func hash(_ text: Text.Raw) -> UInt32 {
    let base = UnsafeRawPointer(text.base)
    var hash = seed ^ UInt64(truncatingIfNeeded: text.count)
    var index = 0
    while index < text.count {
      let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mix(hash ^ UInt64(littleEndian: word))
      index += 8
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// The hash that a text of these bytes has.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    let words = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index + 8 <= words.count {
      let word = words.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mix(hash ^ UInt64(littleEndian: word))
      index += 8
    }
    if index < bytes.count {
      var word: UInt64 = 0
      for offset in 0..<(bytes.count - index) {
        word |= UInt64(bytes[index + offset]) << UInt64(offset * 8)
      }
      hash = mix(hash ^ word)
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  // Random for each run, so that nobody can prepare keys that collide. The order of output
  // never depends on it.
  private static let seed = UInt64.random(in: .min ... .max)

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
