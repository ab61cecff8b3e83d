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
    let (left, right) = (utf8.span, other.utf8.span)
    guard left.count == right.count else { return false }
    var index = 0
    while index + 8 <= left.count {
      let one = left.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if one != right.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) {
        return false
      }
      index += 8
    }
    while index < left.count {
      if left[index] != right[index] { return false }
      index += 1
    }
    return true
  }
}
