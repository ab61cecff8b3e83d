/// A text as a key: only what has the same bytes is the same, so that letters need not be compared.
package struct TextKey: Hashable {
  let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  package func hash(into hasher: inout Hasher) {
    text.utf8.span.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension String {
  /// Whether two texts are the same byte by byte.
  func hasSameBytes(as other: String) -> Bool {
    utf8.span.bytes.isSame(as: other.utf8.span.bytes)
  }
}

extension RawSpan {
  /// Whether two stretches hold the same bytes.
  func isSame(as other: RawSpan) -> Bool {
    guard byteCount == other.byteCount else { return false }
    /// Whether they hold the same number at an offset.
    func agree<Number: FixedWidthInteger & BitwiseCopyable>(
      at offset: Int, _ type: Number.Type
    ) -> Bool {
      unsafeLoadUnaligned(fromByteOffset: offset, as: type)
        == other.unsafeLoadUnaligned(fromByteOffset: offset, as: type)
    }
    if byteCount < 8 {
      // The last bytes may be looked at twice.
      if byteCount >= 4 {
        return agree(at: 0, UInt32.self) && agree(at: byteCount - 4, UInt32.self)
      }
      for offset in 0..<byteCount where !agree(at: offset, UInt8.self) { return false }
      return true
    }
    var offset = 0
    while offset + 8 < byteCount {
      if !agree(at: offset, UInt64.self) { return false }
      offset += 8
    }
    return agree(at: byteCount - 8, UInt64.self)
  }
}
