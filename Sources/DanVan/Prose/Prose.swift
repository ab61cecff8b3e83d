import Diagnostics

/// Text that people read, with references to facts of the dossier in double square brackets.
///
/// Everything else in it is plain text: it is never taken for a template or for markup.
public struct Prose: Hashable, Sendable {
  /// A piece of a text.
  public enum Segment: Hashable, Sendable {
    /// Text as it stands.
    case literal(String)
    /// A fact from elsewhere.
    case reference(Reference)
  }

  /// The pieces, in order; no two literals follow each other.
  public var segments: [Segment]
  /// Where the text is written.
  public var origin: Origin

  /// Takes segments as they are: literals next to each other are not joined.
  public init(segments: [Segment], origin: Origin) {
    self.segments = segments
    self.origin = origin
  }

  public static func == (left: Self, right: Self) -> Bool { left.segments == right.segments }

  public func hash(into hasher: inout Hasher) { hasher.combine(segments) }

  /// The references, in order.
  public var references: [Reference] {
    segments.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
  }

  /// The text when nothing in it is a reference; `nil` otherwise.
  public var literal: String? {
    switch segments.count {
    case 0: ""
    case 1: if case .literal(let text) = segments[0] { text } else { nil }
    default: nil
    }
  }
}

/// A reference in a text, kept to be checked once the whole dossier is read.
struct ReferenceUse {
  var reference: Reference
  var origin: Origin
}

extension FileReader {
  /// Reads a text with references, reporting those that cannot be read.
  func prose(_ value: Datum) -> Prose {
    // Text without escapes is read where it stands.
    if value.isVerbatim { return prose(text.bytes, text.textRange(of: value), of: value) }
    let bytes = Array((text.string(of: value) ?? "").utf8)
    return prose(bytes, 0..<bytes.count, of: value)
  }

  /// Reads a stretch of bytes, which are a text as it is or with its escapes taken away.
  private func prose(_ bytes: [UInt8], _ range: Range<Int>, of value: Datum) -> Prose {
    guard let first = Self.brackets(in: bytes, range) else {
      let plain = text.string(of: value) ?? ""
      return Prose(segments: plain.isEmpty ? [] : [.literal(plain)], origin: text.origin(of: value))
    }
    let text = text
    var segments: [Prose.Segment] = []
    segments.reserveCapacity(4)
    var literal = ""
    var searchStart = value.range.lowerBound
    /// Where the plain text begins that is not in `literal` yet.
    var start = range.lowerBound
    var next: Int? = first
    func takeLiteral(to end: Int) {
      guard start < end else { return }
      let piece =
        value.isVerbatim
        ? text.string(start..<end) : String(decoding: bytes[start..<end], as: UTF8.self)
      literal = literal.isEmpty ? piece : literal + piece
    }
    func place(_ piece: Range<Int>) -> Range<Int> {
      value.isVerbatim
        ? piece : Self.find(bytes[piece], from: &searchStart, in: text.bytes, value.range)
    }
    while let brackets = next {
      var index = brackets + 2
      defer { next = Self.brackets(in: bytes, index..<range.upperBound) }
      if brackets > start, bytes[brackets - 1] == 0x5C {
        takeLiteral(to: brackets - 1)
        start = brackets
        continue
      }
      guard let close = Self.close(bytes, brackets + 2..<range.upperBound) else {
        loader.report(
          "reference",
          Wording(vi: "dấu '[[' không có ']]' đóng lại", en: "'[[' is not closed with ']]'"),
          at: place(brackets..<brackets + 2))
        continue
      }
      takeLiteral(to: brackets)
      start = close + 2
      index = start
      let place = place(brackets..<start)
      do throws(Reference.Fault) {
        let reference = try Reference(bytes[brackets + 2..<close])
        if !literal.isEmpty { segments.append(.literal(literal)) }
        literal = ""
        segments.append(.reference(reference))
        loader.references.append(
          ReferenceUse(reference: reference, origin: Origin(file: text.file, range: place)))
      } catch {
        loader.report("reference", error.message, hint: error.hint, at: place)
      }
    }
    takeLiteral(to: range.upperBound)
    if !literal.isEmpty { segments.append(.literal(literal)) }
    return Prose(segments: segments, origin: text.origin(of: value))
  }

  /// The offset of the first two opening brackets that follow each other; `nil` without any.
  private static func brackets(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let text = bytes.span.bytes
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      // Eight bytes at a time: the lowest bit that the test leaves set is true.
      if index + 8 <= range.upperBound {
        let word = UInt64(
          littleEndian: text.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
        let other = word ^ 0x5B5B_5B5B_5B5B_5B5B
        let found = (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
        index += found == 0 ? 8 : found.trailingZeroBitCount / 8
        if found == 0 || index + 1 >= range.upperBound { continue }
      }
      if bytes[index] == 0x5B, bytes[index + 1] == 0x5B { return index }
      index += 1
    }
    return nil
  }

  /// The index of the `]]` that closes a reference; `nil` when another begins before it.
  private static func close(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if bytes[index] == 0x5D, bytes[index + 1] == 0x5D { return index }
      if bytes[index] == 0x5B { return nil }
      index += 1
    }
    return nil
  }

  /// Where a piece of a text stands in a stretch of the file, for a text that has escapes there.
  private static func find(
    _ piece: ArraySlice<UInt8>, from start: inout Int, in bytes: [UInt8], _ range: Range<Int>
  ) -> Range<Int> {
    guard let first = piece.first else { return range }
    var index = max(start, range.lowerBound)
    while index + piece.count <= range.upperBound {
      if bytes[index] == first, bytes[index..<index + piece.count] == piece {
        start = index + piece.count
        return index..<start
      }
      index += 1
    }
    return range
  }
}
