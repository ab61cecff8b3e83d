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
  /// The way to the datum.
  var path: [Loader.Step]
}

extension Loader {
  /// Reads a text with references, reporting those that cannot be read.
  func prose(_ text: String, at range: Range<Int>) -> Prose {
    let origin = origin(range)
    guard Self.hasBrackets(text) else {
      return Prose(segments: text.isEmpty ? [] : [.literal(text)], origin: origin)
    }
    let bytes = Array(text.utf8)
    var segments: [Prose.Segment] = []
    var literal = ""
    var searchStart = range.lowerBound
    /// Where the plain text begins that is not in `literal` yet.
    var start = 0
    var index = 0
    func takeLiteral(to end: Int) {
      if start < end { literal += String(decoding: bytes[start..<end], as: UTF8.self) }
    }
    while index < bytes.count {
      if bytes[index] == 0x5C, Self.areOpen(bytes, at: index + 1) {
        takeLiteral(to: index)
        start = index + 1
        index += 3
        continue
      }
      guard bytes[index] == 0x5B, Self.areOpen(bytes, at: index) else {
        index += 1
        continue
      }
      guard let close = Self.close(bytes, from: index + 2) else {
        report(
          "reference",
          Wording(vi: "dấu '[[' không có ']]' đóng lại", en: "'[[' is not closed with ']]'"),
          at: find([0x5B, 0x5B], from: &searchStart, in: range))
        index += 2
        continue
      }
      takeLiteral(to: index)
      start = close + 2
      let place = find(bytes[index..<start], from: &searchStart, in: range)
      do throws(Reference.Fault) {
        let reference = try Reference(bytes[index + 2..<close])
        if !literal.isEmpty { segments.append(.literal(literal)) }
        literal = ""
        segments.append(.reference(reference))
        references.append(
          ReferenceUse(reference: reference, origin: self.origin(place), path: path))
      } catch {
        report("reference", error.message, hint: error.hint, at: place)
      }
      index = start
    }
    takeLiteral(to: bytes.count)
    if !literal.isEmpty { segments.append(.literal(literal)) }
    return Prose(segments: segments, origin: origin)
  }

  /// Whether two opening brackets stand at an offset.
  private static func areOpen(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == 0x5B && bytes[index + 1] == 0x5B
  }

  /// Whether two opening brackets follow each other somewhere.
  private static func hasBrackets(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var index = 1
    // Two brackets cannot hide from a step of two.
    while index < bytes.count {
      if bytes[index] == 0x5B {
        if bytes[index - 1] == 0x5B { return true }
        if index + 1 < bytes.count, bytes[index + 1] == 0x5B { return true }
      }
      index += 2
    }
    return false
  }

  /// The index of the `]]` that closes a reference; `nil` when another begins before it.
  private static func close(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == 0x5D, bytes[index + 1] == 0x5D { return index }
      if bytes[index] == 0x5B { return nil }
      index += 1
    }
    return nil
  }

  /// Where a piece of a text stands in the file, for a text that may hold escapes there.
  private func find(
    _ piece: ArraySlice<UInt8>, from start: inout Int, in range: Range<Int>
  ) -> Range<Int> {
    let bytes = sources[file].bytes
    guard let first = piece.first else { return range }
    let end = min(range.upperBound, bytes.count)
    var index = max(start, range.lowerBound)
    while index + piece.count <= end {
      if bytes[index] == first, bytes[index..<index + piece.count] == piece {
        start = index + piece.count
        return index..<start
      }
      index += 1
    }
    return range
  }
}
