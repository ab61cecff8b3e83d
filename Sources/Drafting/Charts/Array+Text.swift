extension [UInt8] {
  /// Appends a text in UTF-8, in one piece.
  mutating func append(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
