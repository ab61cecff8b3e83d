/// Searches that look at sixteen bytes at a time.
enum Scan {
  /// The first lane of a comparison that holds, or 16.
  @inline(__always) static func firstLane(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
    let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if words.x != 0 { return words.x.trailingZeroBitCount >> 3 }
    if words.y != 0 { return 8 + words.y.trailingZeroBitCount >> 3 }
    return 16
  }

  @inline(__always) private static func load(_ pointer: UnsafePointer<UInt8>) -> SIMD16<UInt8> {
    UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// The offset of the first line feed (or, if asked for, carriage return) from `start` on.
  @inline(__always) static func lineEnd(
    _ bytes: Bytes, from start: Int, to end: Int, carriageReturns: Bool
  ) -> Int {
    var index = start
    let feed = SIMD16<UInt8>(repeating: 0x0A)
    let carriage = SIMD16<UInt8>(repeating: carriageReturns ? 0x0D : 0x0A)
    while index + 16 <= end {
      let chunk = load(bytes.base + index)
      let lane = firstLane((chunk .== feed) .| (chunk .== carriage))
      if lane < 16 { return index + lane }
      index += 16
    }
    while index < end, bytes[index] != 0x0A, !(carriageReturns && bytes[index] == 0x0D) {
      index += 1
    }
    return index
  }

  /// The offset of the first byte that means something to the inline parser.
  ///
  /// Always: line feed, `!`, `&`, `*`, `<`, and the range from `[` to the backtick. With
  /// `extended`, also `"`, `'`, `:`, `@`, `w`, `{`, `~`.
  @inline(__always) static func inlineSpecial(
    _ bytes: Bytes, from start: Int, to end: Int, extended: Bool
  ) -> Int {
    var index = start
    while index + 16 <= end {
      let chunk = load(bytes.base + index)
      let breaks = (chunk .== 0x0A) .| (chunk .== 0x2A) .| (chunk .== 0x26)
      let opens = (chunk .== 0x3C) .| (chunk .== 0x21) .| ((chunk &- 0x5B) .<= 5)
      let common = breaks .| opens
      let found = extended ? common .| extendedSpecial(chunk) : common
      let lane = firstLane(found)
      if lane < 16 { return index + lane }
      index += 16
    }
    while index < end, !isInlineSpecial(bytes[index], extended: extended) { index += 1 }
    return index
  }

  @inline(__always) private static func extendedSpecial(
    _ chunk: SIMD16<UInt8>
  ) -> SIMDMask<SIMD16<Int8>> {
    let quotes = (chunk .== 0x22) .| (chunk .== 0x27)
    let links = (chunk .== 0x3A) .| (chunk .== 0x40) .| (chunk .== 0x77)
    return quotes .| links .| (chunk .== 0x7E) .| (chunk .== 0x7B)
  }

  @inline(__always) private static func isInlineSpecial(_ byte: UInt8, extended: Bool) -> Bool {
    if byte >= 0x5B && byte <= 0x60 { return true }
    switch byte {
    case 0x0A, 0x2A, 0x26, 0x3C, 0x21: return true
    case 0x7E, 0x7B, 0x22, 0x27, 0x3A, 0x40, 0x77: return extended
    default: return false
    }
  }

  /// The offset of the first byte that HTML wants escaped: `"`, `&`, `<` or `>`.
  @inline(__always) static func htmlSpecial(_ bytes: Bytes, from start: Int) -> Int {
    var index = start
    let end = bytes.count
    while index + 16 <= end {
      let chunk = load(bytes.base + index)
      let found =
        (chunk .== 0x22) .| (chunk .== 0x26) .| (chunk .== 0x3C) .| (chunk .== 0x3E)
      let lane = firstLane(found)
      if lane < 16 { return index + lane }
      index += 16
    }
    while index < end {
      switch bytes[index] {
      case 0x22, 0x26, 0x3C, 0x3E: return index
      default: index += 1
      }
    }
    return index
  }

  /// The offset of a byte, or `end`.
  @inline(__always) static func first(
    _ byte: UInt8, in bytes: Bytes, from start: Int, to end: Int
  ) -> Int {
    var index = start
    while index + 16 <= end {
      let lane = firstLane(load(bytes.base + index) .== SIMD16(repeating: byte))
      if lane < 16 { return index + lane }
      index += 16
    }
    while index < end, bytes[index] != byte { index += 1 }
    return index
  }
}
