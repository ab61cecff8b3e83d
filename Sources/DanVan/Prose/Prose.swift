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
  var path: String?
}

extension Loader {
  /// Reads a text with references, reporting those that cannot be read.
  func prose(_ text: String, at range: Range<Int>) -> Prose {
    let origin = origin(range)
    let utf8 = text.utf8
    guard let first = Self.brackets(utf8, from: utf8.startIndex) else {
      return Prose(segments: text.isEmpty ? [] : [.literal(text)], origin: origin)
    }
    var segments: [Prose.Segment] = []
    var literal = ""
    var start = utf8.startIndex
    var searchStart = range.lowerBound
    var found: String.Index? = first
    while let open = found {
      let inner = utf8.index(open, offsetBy: 2)
      if open > utf8.startIndex, utf8[utf8.index(before: open)] == 0x5C {
        literal += text[start..<utf8.index(before: open)] + "[["
        start = inner
        found = Self.brackets(utf8, from: inner)
        continue
      }
      literal += text[start..<open]
      guard let close = Self.brackets(utf8, from: inner, closing: true),
        Self.brackets(utf8, from: inner).map({ $0 > close }) ?? true
      else {
        report(
          "reference",
          located(
            Wording(
              vi: "dấu '[[' không có ']]' đóng lại", en: "'[[' is not closed with ']]'")),
          at: find("[[", from: &searchStart, in: range))
        literal += "[["
        start = inner
        found = Self.brackets(utf8, from: inner)
        continue
      }
      let inside = text[inner..<close]
      let place = find("[[\(inside)]]", from: &searchStart, in: range)
      do throws(Reference.Fault) {
        let reference = try Reference(inside)
        if !literal.isEmpty { segments.append(.literal(literal)) }
        literal = ""
        segments.append(.reference(reference))
        references.append(
          ReferenceUse(reference: reference, origin: self.origin(place), path: pathText))
      } catch {
        report("reference", located(error.message), hint: error.hint, at: place)
      }
      start = utf8.index(close, offsetBy: 2)
      found = Self.brackets(utf8, from: start)
    }
    literal += text[start...]
    if !literal.isEmpty { segments.append(.literal(literal)) }
    return Prose(segments: segments, origin: origin)
  }

  /// The index of the next two brackets of a kind.
  private static func brackets(
    _ utf8: String.UTF8View, from start: String.Index, closing: Bool = false
  ) -> String.Index? {
    let wanted: UInt8 = closing ? 0x5D : 0x5B
    var index = start
    var previous: String.Index?
    while index < utf8.endIndex {
      if utf8[index] == wanted {
        if let previous { return previous }
        previous = index
      } else {
        previous = nil
      }
      index = utf8.index(after: index)
    }
    return nil
  }

  /// Where a piece of a text stands in the file, for a text that may hold escapes there.
  private func find(_ piece: String, from start: inout Int, in range: Range<Int>) -> Range<Int> {
    let bytes = sources[file].bytes
    let wanted = Array(piece.utf8)
    let end = min(range.upperBound, bytes.count)
    var index = max(start, range.lowerBound)
    while index + wanted.count <= end {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) {
        start = index + wanted.count
        return index..<start
      }
      index += 1
    }
    return range
  }
}
