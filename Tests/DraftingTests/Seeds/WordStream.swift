import Foundation

/// The words of a document, in order, whatever its markup: what two documents are compared by.
struct WordStream {
  var words: [String]

  /// The words of a source document as it was extracted from paper.
  ///
  /// Table headers that were repeated on each page are taken once; footnotes that stand in the
  /// middle of the text are moved to its end.
  init(source: String) {
    var body: [String] = []
    var notes: [String] = []
    var header: String?
    for line in source.components(separatedBy: "\n") {
      if let note = line.wholeMatch(of: /\s*<sup>\d+<\/sup>\s*(.*)/) {
        notes.append(String(note.1))
        continue
      }
      if line.hasPrefix("TT\t") {
        if line == header { continue }
        header = line
      }
      body.append(line)
    }
    words = Self.words((body + notes).joined(separator: "\n"))
  }

  /// The words of a generated document: HTML or Markdown.
  init(generated: String) {
    var text = generated
    if text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") {
      text = String(text[end.upperBound...])
    }
    for element in ["head", "style", "script", "svg"] {
      text = text.replacing(try! Regex("(?s)<\(element)[ >].*?</\(element)>"), with: " ")
    }
    text = text.replacing(/(?s)<!--.*?-->/, with: " ")
    words = Self.words(text)
  }

  private static func words(_ text: String) -> [String] {
    var text = text.precomposedStringWithCanonicalMapping
    text = text.replacing(/<sup[^>]*>\s*(<a[^>]*>)?\d+(<\/a>)?\s*<\/sup>/, with: " ")
    text = text.replacing(/\[\^[^\]]+\]:?/, with: " ")
    text = text.replacing(/<\/?(b|i|em|strong|span|a|u)( [^>]*)?>/, with: "")
    text = text.replacing(/<[a-zA-Z\/!][^>]*>/, with: " ")
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
      ("&amp;", "&"), ("\u{A0}", " "), ("\u{2060}", ""), ("\u{200B}", ""), ("…", "..."),
    ] { text = text.replacingOccurrences(of: entity, with: character) }
    text = text.replacing(/\\([!-\/:-@\[-`{-~])/) { String($0.1) }
    text = text.replacing(/(?m)^\s*\|?[\s:|\-]{5,}\|?\s*$/, with: " ")
    text = text.replacing(/(?m)^\s*#{1,6}\s+/, with: "")
    text = text.replacing(/(?m)^\s*:::+.*$/, with: " ")
    text = text.replacing(/[*_|\t]+/, with: " ")
    text = text.replacing(/[“”„‟"]/, with: "\"").replacing(/[‘’']/, with: "'")
    text = text.replacing(/[‐‑‒–—−]/, with: "-")
    text = text.replacing(/[-\/"()\[\];:,.!?]/) { " \($0.0) " }
    return text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
  }

  /// The words of this stream that are missing from another, each run with the word before it.
  func missing(from other: WordStream) -> [String] {
    let difference = other.words.difference(from: words)
    var runs: [(end: Int, text: String)] = []
    let removals = difference.removals.compactMap { change -> (Int, String)? in
      guard case .remove(let offset, let word, _) = change else { return nil }
      return (offset, word)
    }.sorted { $0.0 < $1.0 }
    for (offset, word) in removals {
      if let last = runs.last, last.end == offset {
        runs[runs.count - 1] = (offset + 1, last.text + " " + word)
      } else {
        runs.append((offset + 1, word))
      }
    }
    return runs.map(\.text)
  }
}
