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
    var high = Vector()
    var special = SIMDMask<SIMD16<Int8>>()
    let amp = Vector(repeating: 0x26)
    let lt = Vector(repeating: 0x3C)
    let gt = Vector(repeating: 0x3E)
    let quot = Vector(repeating: 0x22)
    let apos = Vector(repeating: 0x27)
    while index + 16 <= count {
      let chunk = UnsafeRawPointer(base + index).loadUnaligned(as: Vector.self)
      high |= chunk
      special .|= (chunk .== amp) .| (chunk .== lt) .| (chunk .== gt)
      special .|= (chunk .== quot) .| (chunk .== apos)
      index += 16
    }
    var highByte = UInt8(0)
    if index > 0 {
      let top = Vector(repeating: 0x80)
      if any((high & top) .== top) { highByte = 0x80 }
    }
    var dirty = any(special)
    while index < count {
      let byte = base[index]
      highByte |= byte
      if isSpecial(byte) { dirty = true }
      index += 1
    }
    return (highByte & 0x80 == 0, !dirty)
  }

  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
  }

  /// Whether one of sixteen bytes is one of `& < > " '`.
  @inline(__always)
  static func hasSpecial(_ chunk: Vector) -> Bool {
    any(
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

  /// A hash of bytes; the same within a run of the program.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = seed
    guard let base = bytes.baseAddress else { return UInt32(truncatingIfNeeded: hash) }
    var index = 0
    let count = bytes.count
    while index + 8 <= count {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      hash = mix(hash ^ word)
      index += 8
    }
    var rest: UInt64 = UInt64(truncatingIfNeeded: count) << 56
    var shift: UInt64 = 0
    while index < count {
      rest |= UInt64(base[index]) << shift
      shift += 8
      index += 1
    }
    hash = mix(hash ^ rest)
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
