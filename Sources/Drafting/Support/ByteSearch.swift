/// Searches that look at sixteen bytes at a time.
extension [UInt8] {
  /// Where some bytes first stand in a part of these; `nil` where they do not.
  func firstRange(of needle: [UInt8], in part: Range<Int>? = nil) -> Range<Int>? {
    needle.withUnsafeBufferPointer { firstRange(of: $0, in: part ?? indices) }
  }

  /// Where a text first stands in a part of these bytes; `nil` where it does not.
  func firstRange(of needle: StaticString, in part: Range<Int>? = nil) -> Range<Int>? {
    needle.withUTF8Buffer { firstRange(of: $0, in: part ?? indices) }
  }

  /// Where a byte first stands in a part of these, or the end of the part.
  func firstIndex(of byte: UInt8, in part: Range<Int>) -> Int {
    span.firstIndex(of: byte, in: part)
  }

  /// Whether a text stands at an index.
  @inline(__always)
  func has(_ text: StaticString, at index: Int) -> Bool {
    text.withUTF8Buffer { text in
      guard index >= 0, text.count <= count - index else { return false }
      return withUnsafeBufferPointer { Self.equal($0, at: index, text) }
    }
  }

  /// How many characters stand in a part of this UTF-8.
  func letterCount(in part: Range<Int>) -> Int {
    precondition(part.lowerBound >= 0 && part.upperBound <= count, "no part of these bytes")
    return withUnsafeBufferPointer { bytes in
      var count = 0
      var index = part.lowerBound
      while index + Vector.scalarCount <= part.upperBound {
        // Eight bytes a word: the highest bit of each that goes on with a letter.
        let words = unsafeBitCast(bytes.vector(at: index), to: SIMD2<UInt64>.self)
        let rest = words & ~(words &<< 1) & SIMD2(repeating: 0x8080_8080_8080_8080)
        count += Vector.scalarCount - rest.x.nonzeroBitCount - rest.y.nonzeroBitCount
        index += Vector.scalarCount
      }
      while index < part.upperBound {
        count += bytes[index] & 0xC0 != 0x80 ? 1 : 0
        index += 1
      }
      return count
    }
  }

  @inline(__always)
  private static func equal(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = 0
    while offset < text.count, bytes[index + offset] == text[offset] { offset += 1 }
    return offset == text.count
  }

  private func firstRange(
    of needle: UnsafeBufferPointer<UInt8>, in part: Range<Int>
  ) -> Range<Int>? {
    precondition(part.lowerBound >= 0 && part.upperBound <= count, "no part of these bytes")
    guard let first = needle.first, let last = needle.last else { return nil }
    return withUnsafeBufferPointer { bytes in
      // Both ends of the needle must fit before the bytes between them are compared.
      let firsts = Vector(repeating: first)
      let lasts = Vector(repeating: last)
      let toLast = needle.count - 1
      var index = part.lowerBound
      let end = part.upperBound - toLast
      // What is looked at may lie behind the part, but not behind all the bytes.
      let vectorEnd = bytes.count - toLast - Vector.scalarCount + 1
      let pairEnd = Swift.min(end, vectorEnd - Vector.scalarCount)
      while index < end {
        // Two vectors at once as long as nothing fits.
        while index < pairEnd {
          let next = index &+ Vector.scalarCount
          let fits =
            (bytes.vector(at: index) .== firsts) .& (bytes.vector(at: index &+ toLast) .== lasts)
            .| (bytes.vector(at: next) .== firsts) .& (bytes.vector(at: next &+ toLast) .== lasts)
          if fits.isSet { break }
          index = next &+ Vector.scalarCount
        }
        if index < vectorEnd {
          let fits =
            (bytes.vector(at: index) .== firsts) .& (bytes.vector(at: index &+ toLast) .== lasts)
          guard let lane = fits.firstLane else {
            index &+= Vector.scalarCount
            continue
          }
          index &+= lane
        }
        if index < end, Self.equal(bytes, at: index, needle) {
          return index..<index + needle.count
        }
        index += 1
      }
      return nil
    }
  }
}

extension Span<UInt8> {
  /// Where a byte first stands in a part of these, or the end of the part.
  func firstIndex(of byte: UInt8, in part: Range<Int>) -> Int {
    precondition(part.lowerBound >= 0 && part.upperBound <= count, "no part of these bytes")
    return withUnsafeBufferPointer { bytes in
      let wanted = Vector(repeating: byte)
      var index = part.lowerBound
      while index + Vector.scalarCount <= part.upperBound {
        if let lane = (bytes.vector(at: index) .== wanted).firstLane { return index + lane }
        index += Vector.scalarCount
      }
      while index < part.upperBound, bytes[index] != byte { index += 1 }
      return index
    }
  }
}

// The element type is spelt out: without it each comparison is a generic call.
typealias Vector = SIMD16<UInt8>

extension Vector {
  /// The same byte in every lane.
  @inline(__always) static func all(_ byte: UInt8) -> Vector { Vector(repeating: byte) }

  /// The same ASCII character in every lane.
  @inline(__always) static func all(_ character: Unicode.Scalar) -> Vector {
    Vector(repeating: UInt8(ascii: character))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Sixteen bytes from an index on, all of which must be there.
  @inline(__always) func vector(at index: Int) -> Vector {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: Vector.self)
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Whether any lane is set.
  @inline(__always) var isSet: Bool {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return words.x | words.y != 0
  }

  /// The first lane that is set.
  @inline(__always) var firstLane: Int? {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    if words.x != 0 { return words.x.trailingZeroBitCount >> 3 }
    if words.y != 0 { return 8 + words.y.trailingZeroBitCount >> 3 }
    return nil
  }

  /// Of which halves no lane is set.
  @inline(__always) var emptyHalves: (first: Bool, second: Bool) {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return (words.x == 0, words.y == 0)
  }
}
