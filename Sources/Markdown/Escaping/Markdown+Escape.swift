/// Where in a Markdown text a datum is put.
public enum EscapeContext: Sendable, Hashable, CaseIterable {
  /// Behind other text of a line.
  case inline
  /// Where a line, list item or block quote begins.
  case lineStart
  /// In a cell of a table.
  case tableCell
}

extension Markdown {
  /// Appends a datum to a Markdown text so that it is shown as exactly its characters.
  ///
  /// Holds for every flavour and whatever the datum contains. A line break inside it becomes a
  /// space. Only what needs a backslash gets one: a plain sentence stays as it is. White space
  /// at its ends, which Markdown would drop, is written as `&#32;`.
  ///
  /// ```swift
  /// var text = Array("- ".utf8)
  /// Markdown.escape("1. Số 16/CT-TTg *mới*", into: &text)  // - 1\. Số 16/CT-TTg \*mới\*
  /// ```
  ///
  /// - Parameters:
  ///   - datum: The datum, in UTF-8.
  ///   - output: The Markdown written so far, at least its last line.
  ///   - context: Where the datum stands; by default that is seen from `output`.
  ///   - start: Where in `output` the Markdown begins; what stands before it is not looked at.
  public static func escape(
    _ datum: UnsafeBufferPointer<UInt8>, into output: inout [UInt8],
    context: EscapeContext? = nil, from start: Int = 0
  ) {
    guard let base = datum.baseAddress, datum.count > 0 else { return }
    if isPlain(datum, behind: output.last) {
      output.append(contentsOf: datum)
      return
    }
    let text = Bytes(base: base, count: datum.count)
    let line = LineSoFar(output[start...])
    // A backslash in front would act on the datum's first character.
    if line.endsWithBackslash { output.append(0x5C) }
    let place = context ?? line.context
    // Where a place is named and nothing written, it is the start of a piece of a text.
    let before = context != nil && output.count == start ? nil : line.lastScalar
    MarkdownEscaper(text: text, place: place, before: before).write(to: &output)
  }

  /// Whether ``escape(_:into:context:from:)`` would append a datum as it is wherever it stands, for
  /// which a look at the last byte of the output is enough.
  ///
  /// - Parameters:
  ///   - datum: The datum, in UTF-8.
  ///   - last: The last byte of the Markdown written so far.
  public static func isPlain(_ datum: UnsafeBufferPointer<UInt8>, behind last: UInt8?) -> Bool {
    // A backslash in front would act on the datum's first character.
    guard let base = datum.baseAddress, datum.count > 0, last != UInt8(ascii: "\\") else {
      return false
    }
    return MarkdownEscaper.isPlainEverywhere(Bytes(base: base, count: datum.count))
  }

  /// Appends a datum to a Markdown text so that it is shown as exactly its characters.
  public static func escape(
    _ datum: String, into output: inout [UInt8], context: EscapeContext? = nil
  ) {
    var datum = datum
    datum.withUTF8 { escape($0, into: &output, context: context) }
  }

  /// The Markdown that shows exactly the characters of a datum, wherever in a line it is put.
  ///
  /// What stands before it is not known here, so that more is escaped than
  /// ``escape(_:into:context:)-(String,_,_)`` would.
  public static func escape(_ datum: String, context: EscapeContext) -> String {
    var datum = datum
    var output: [UInt8] = []
    datum.withUTF8 { buffer in
      guard let base = buffer.baseAddress, buffer.count > 0 else { return }
      MarkdownEscaper(
        text: Bytes(base: base, count: buffer.count), place: context,
        before: context == .lineStart ? "\n" : nil
      ).write(to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// The line that an output ends in.
private struct LineSoFar {
  var context = EscapeContext.inline
  var lastScalar: Unicode.Scalar = "\n"
  var endsWithBackslash = false

  init(_ output: ArraySlice<UInt8>) {
    output.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        context = .lineStart
        return
      }
      read(Bytes(base: base, count: buffer.count))
    }
  }

  /// Bytes that are looked back at: a longer line counts as text.
  private static let reach = 4096

  private mutating func read(_ output: Bytes) {
    let end = output.count
    let start = Scan.lineStart(output, from: max(0, end - Self.reach), to: end)
    if end > 0 {
      lastScalar = output.scalar(before: end)
      var slashes = end
      while slashes > start, output.base[slashes - 1] == "\\" { slashes -= 1 }
      endsWithBackslash = (end - slashes) % 2 == 1
    }
    var index = start
    // Markers of quotes, items and headings, and numbers that may be about to become markers.
    while index < end {
      if Self.isMarkerByte(output.base[index]) {
        index += 1
      } else if let behind = Self.endOfBracketMarker(output, index) {
        index = behind
      } else {
        break
      }
    }
    if index >= end {
      context = Self.isHeading(output, start, end) ? .inline : .lineStart
      return
    }
    if output.base[index] == "|" {
      context = .tableCell
      return
    }
    index = Scan.first(0x7C, in: output, from: index, to: end)
    while index < end, output.base[index - 1] == "\\" {
      index = Scan.first(0x7C, in: output, from: index + 1, to: end)
    }
    if index < end { context = .tableCell }
  }

  private static func isMarkerByte(_ byte: UInt8) -> Bool {
    switch byte {
    case " ", "\t", ">", "-", "+", "*", "#", ".", ")", ":": true
    default: byte.isDigit
    }
  }

  /// The offset behind `[^label]:`, `[ ]` or `[x]`, which blocks may follow.
  private static func endOfBracketMarker(_ output: Bytes, _ start: Int) -> Int? {
    guard output.base[start] == "[", start + 2 < output.count else { return nil }
    let isNote = output.base[start + 1] == "^"
    var index = start + 2
    while isNote, index < output.count, output.base[index] != "]", !output.base[index].isSpace {
      index += 1
    }
    guard index < output.count, output.base[index] == "]" else { return nil }
    guard isNote else {
      let mark = output.base[start + 1]
      return mark == " " || mark == "x" || mark == "X" ? index + 1 : nil
    }
    return index + 1 < output.count && output.base[index + 1] == ":" ? index + 2 : nil
  }

  /// Whether the markers end in those of a heading, behind which no block can start.
  private static func isHeading(_ output: Bytes, _ start: Int, _ end: Int) -> Bool {
    var index = end
    while index > start, output.base[index - 1].isBlank { index -= 1 }
    return index < end && index > start && output.base[index - 1] == "#"
  }
}
