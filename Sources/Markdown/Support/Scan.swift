/// Searches that look at sixteen bytes at a time.
enum Scan {
  /// The first lane of a comparison that holds, or 16.
  @inline(__always) static func firstLane(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
    let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if words.x != 0 { return words.x.trailingZeroBitCount >> 3 }
    if words.y != 0 { return 8 + words.y.trailingZeroBitCount >> 3 }
    return 16
  }

  /// The last lane of a comparison that holds.
  @inline(__always) private static func lastLane(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? {
    let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    if words.y != 0 { return 15 - words.y.leadingZeroBitCount >> 3 }
    if words.x != 0 { return 7 - words.x.leadingZeroBitCount >> 3 }
    return nil
  }

  @inline(__always) private static func load(_ pointer: UnsafePointer<UInt8>) -> SIMD16<UInt8> {
    noteWork()
    return UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// The same byte in every lane. Operators that take a single byte are not compiled to vector
  /// instructions.
  @inline(__always) private static func all(_ byte: UInt8) -> SIMD16<UInt8> {
    SIMD16(repeating: byte)
  }

  /// The offset of the first byte that is wanted, or `end`.
  ///
  /// - Parameters:
  ///   - lanes: Which of sixteen bytes are wanted.
  ///   - isWanted: Whether one byte is; asked where there are fewer than sixteen.
  @inline(__always) private static func first(
    in bytes: Bytes, from start: Int, to end: Int,
    _ lanes: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>, orByte isWanted: (UInt8) -> Bool
  ) -> Int {
    var index = start
    let last = end - 16
    while index <= last {
      let lane = firstLane(lanes(load(bytes.base + index)))
      if lane < 16 { return index + lane }
      if index == last { return end }
      // The last sixteen are looked at as one, though some of them were already.
      index = min(index + 16, last)
    }
    while index < end, !isWanted(bytes[index]) { index += 1 }
    return index
  }

  /// The offset of the first line feed (or, if asked for, carriage return) from `start` on.
  @inline(__always) static func lineEnd(
    _ bytes: Bytes, from start: Int, to end: Int, carriageReturns: Bool
  ) -> Int {
    let other: UInt8 = carriageReturns ? 0x0D : 0x0A
    return first(in: bytes, from: start, to: end) { chunk in
      (chunk .== all(0x0A)) .| (chunk .== all(other))
    } orByte: { byte in
      byte == 0x0A || byte == other
    }
  }

  /// The offset behind the last line feed or carriage return before `end`, or `start`.
  static func lineStart(_ bytes: Bytes, from start: Int, to end: Int) -> Int {
    var index = end
    while index - 16 >= start {
      let chunk = load(bytes.base + index - 16)
      let breaks = (chunk .== all(0x0A)) .| (chunk .== all(0x0D))
      if let lane = lastLane(breaks) { return index - 15 + lane }
      index -= 16
    }
    while index > start, bytes[index - 1] != 0x0A, bytes[index - 1] != 0x0D { index -= 1 }
    return index
  }

  /// What a text holds that needs care.
  struct Survey {
    var hasNull = false
    var hasCarriageReturns = false
    var isASCII = true
  }

  /// Looks at every byte once.
  static func survey(_ bytes: Bytes) -> Survey {
    var survey = Survey()
    var index = 0
    var nulls = SIMDMask<SIMD16<Int8>>(repeating: false)
    var carriages = nulls
    var bits = all(0)
    while index + 16 <= bytes.count {
      let chunk = load(bytes.base + index)
      nulls .|= chunk .== all(0)
      carriages .|= chunk .== all(0x0D)
      bits |= chunk
      index += 16
    }
    survey.hasNull = firstLane(nulls) < 16
    survey.hasCarriageReturns = firstLane(carriages) < 16
    survey.isASCII = firstLane(bits .>= all(0x80)) == 16
    while index < bytes.count {
      let byte = bytes.base[index]
      if byte == 0 { survey.hasNull = true }
      if byte == 0x0D { survey.hasCarriageReturns = true }
      if byte >= 0x80 { survey.isASCII = false }
      index += 1
    }
    return survey
  }

  /// Goes over UTF-8, sixteen bytes at a time, as far as it consists of what nearly all of it does:
  /// characters of one to three bytes. Returns where a character begins before which all is
  /// valid, if all before `start` is.
  static func endOfUsualUTF8(_ bytes: Bytes, from start: Int) -> Int {
    // The first bytes of a text have no two before them.
    guard start >= 2 else { return start }
    var index = start
    while index + 16 <= bytes.count {
      let chunk = load(bytes.base + index)
      let twoBefore = load(bytes.base + index - 2)
      if firstLane((chunk | twoBefore) .>= all(0x80)) == 16 {
        index += 16
        continue
      }
      let before = load(bytes.base + index - 1)
      let followers = (chunk & all(0xC0)) .== all(0x80)
      let wanted = (before .>= all(0xC0)) .| (twoBefore .>= all(0xE0))
      // Longer characters, and what fewer bytes could say or stands for no character.
      let unusual = (chunk .>= all(0xF0)) .| (chunk & all(0xFE) .== all(0xC0))
      let wrong =
        (before .== all(0xE0)) .& (chunk .< all(0xA0))
        .| (before .== all(0xED)) .& (chunk .>= all(0xA0))
      if firstLane((followers .^ wanted) .| unusual .| wrong) < 16 { break }
      index += 16
    }
    // The last character may go on behind what was looked at.
    if index > start {
      if bytes.base[index - 1] >= 0xC0 { return index - 1 }
      if bytes.base[index - 2] >= 0xE0 { return index - 2 }
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
    first(in: bytes, from: start, to: end) { chunk in
      let breaks = (chunk .== all(0x0A)) .| (chunk .== all(0x2A)) .| (chunk .== all(0x26))
      let opens =
        (chunk .== all(0x3C)) .| (chunk .== all(0x21)) .| ((chunk &- all(0x5B)) .<= all(5))
      let common = breaks .| opens
      return extended ? common .| extendedSpecial(chunk) : common
    } orByte: { byte in
      isInlineSpecial(byte, extended: extended)
    }
  }

  @inline(__always) private static func extendedSpecial(
    _ chunk: SIMD16<UInt8>
  ) -> SIMDMask<SIMD16<Int8>> {
    let quotes = (chunk .== all(0x22)) .| (chunk .== all(0x27))
    let links = (chunk .== all(0x3A)) .| (chunk .== all(0x40)) .| (chunk .== all(0x77))
    return quotes .| links .| (chunk .== all(0x7E)) .| (chunk .== all(0x7B))
  }

  // The two halves of ASCII apart: each is a set of 64 bits to the compiler, not a table of jumps.
  @inline(__always) private static func isInlineSpecial(_ byte: UInt8, extended: Bool) -> Bool {
    if byte < 0x40 {
      switch byte {
      case 0x0A, 0x21, 0x26, 0x2A, 0x3C: return true
      case 0x22, 0x27, 0x3A: return extended
      default: return false
      }
    }
    switch byte {
    case 0x5B...0x60: return true
    case 0x40, 0x77, 0x7B, 0x7E: return extended
    default: return false
    }
  }

  /// The offset of the first byte that a datum in Markdown may need an escape for, or one that is
  /// close to those: a control of lines, or one of ``!"#&'*:<@[\]^_`w{|}~``.
  @inline(__always) static func markdownSpecial(
    _ bytes: Bytes, from start: Int, to end: Int
  ) -> Int {
    first(in: bytes, from: start, to: end) { chunk in
      let controls = (chunk .== all(0x00)) .| (chunk .== all(0x0A)) .| (chunk .== all(0x0D))
      let brackets = ((chunk &- all(0x5B)) .<= all(5)) .| ((chunk &- all(0x7B)) .<= all(3))
      let quotes = ((chunk &- all(0x21)) .<= all(2)) .| ((chunk &- all(0x26)) .<= all(1))
      let others =
        (chunk .== all(0x2A)) .| (chunk .== all(0x3A)) .| (chunk .== all(0x3C))
        .| (chunk .== all(0x40)) .| (chunk .== all(0x77))
      return controls .| brackets .| quotes .| others
    } orByte: { byte in
      isMarkdownSpecial(byte)
    }
  }

  @inline(__always) private static func isMarkdownSpecial(_ byte: UInt8) -> Bool {
    if byte < 0x40 {
      switch byte {
      case 0x00, 0x0A, 0x0D, 0x21...0x23, 0x26, 0x27, 0x2A, 0x3A, 0x3C: return true
      default: return false
      }
    }
    switch byte {
    case 0x40, 0x5B...0x60, 0x77, 0x7B...0x7E: return true
    default: return false
    }
  }

  /// The offset of the first byte that HTML wants escaped: `"`, `&`, `<` or `>`.
  @inline(__always) static func htmlSpecial(_ bytes: Bytes, from start: Int) -> Int {
    first(in: bytes, from: start, to: bytes.count) { chunk in
      (chunk .== all(0x22)) .| (chunk .== all(0x26)) .| (chunk .== all(0x3C))
        .| (chunk .== all(0x3E))
    } orByte: { byte in
      switch byte {
      case 0x22, 0x26, 0x3C, 0x3E: true
      default: false
      }
    }
  }

  /// The offset of a byte, or `end`.
  @inline(__always) static func first(
    _ byte: UInt8, in bytes: Bytes, from start: Int, to end: Int
  ) -> Int {
    first(in: bytes, from: start, to: end) { chunk in
      chunk .== all(byte)
    } orByte: {
      $0 == byte
    }
  }
}
