extension [UInt8] {
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
