extension [UInt8] {
  /// Where a byte first stands from a place on; `nil` where it does not.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    let bytes = span
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Where some bytes first stand in these; `nil` where they do not.
  func firstRange(of needle: [UInt8]) -> Range<Int>? {
    guard let first = needle.first, needle.count <= count else { return nil }
    return withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { needle in
        var index = 0
        let last = bytes.count - needle.count
        while index <= last {
          if bytes[index] == first {
            var offset = 1
            while offset < needle.count, bytes[index + offset] == needle[offset] { offset += 1 }
            if offset == needle.count { return index..<(index + offset) }
          }
          index += 1
        }
        return nil
      }
    }
  }
}
