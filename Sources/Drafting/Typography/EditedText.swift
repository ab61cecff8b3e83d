/// A text that is written anew with changes; what stays as it is, is copied in long runs.
///
/// Changes come in the order of the source. Up to the last one the new text is in `output`; the
/// rest of the source waits until the next change or the end:
///
///     source   ├──────── written ────────┤├──── waiting ────┤
///     output   ├─ with changes, so maybe longer ─┤
struct EditedText {
  let source: [UInt8]
  private(set) var output: [UInt8] = []
  /// How much of the source is in the output, or was replaced there.
  private(set) var written = 0

  init(_ source: [UInt8]) {
    self.source = source
    output.reserveCapacity(source.count + source.count / 4)
  }

  /// Where in the output a byte of the source stands, if nothing changes before it any more.
  func position(of index: Int) -> Int { output.count + index - written }

  /// Writes the source up to an index.
  mutating func write(upTo index: Int) {
    if index > written { insert(UnsafeBufferPointer(start: nil, count: 0), at: index) }
  }

  /// Inserts a text before a byte of the source.
  mutating func insert(_ text: StaticString, at index: Int) {
    text.withUTF8Buffer { insert($0, at: index) }
  }

  /// Inserts bytes before a byte of the source.
  mutating func insert(_ bytes: [UInt8], at index: Int) {
    bytes.withUnsafeBufferPointer { insert($0, at: index) }
  }

  /// Writes the source up to an index, and bytes behind it.
  private mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let end = max(index, written)
    Self.append(source, written..<end, bytes, to: &output)
    written = end
  }

  /// Appends a part of a source and bytes behind it: room for both is made at once.
  private static func append(
    _ source: borrowing [UInt8], _ part: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
    to output: inout [UInt8]
  ) {
    let waiting = source.span.extracting(part)
    output.append(addingCapacity: part.count + bytes.count) { room in
      room.copy(waiting)
      room.copy(bytes)
    }
  }

  /// Writes a text instead of a part of the source.
  mutating func replace(_ part: Range<Int>, with text: StaticString) {
    insert(text, at: part.lowerBound)
    written = part.upperBound
  }

  /// Inserts a text at a position of what is written already.
  mutating func insert(_ text: StaticString, back position: Int) {
    replace(back: position..<position, with: text)
  }

  /// Replaces a part of what is written already.
  mutating func replace(back part: Range<Int>, with text: StaticString) {
    text.withUTF8Buffer { output.replaceSubrange(part, with: $0) }
  }

  /// Writes the rest of the source.
  mutating func finish() { write(upTo: source.count) }
}
