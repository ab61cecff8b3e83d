/// Composition of Vietnamese text written with combining marks (NFD) into one scalar per letter.
///
/// For Vietnamese letters the result is Unicode's NFC whatever the order of the marks; marks on
/// other letters stay as they are.
public enum Composition {
  /// The text in composed form; the text itself, untouched, when it holds no combining mark.
  public static func compose(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard TextSurvey(bytes)?.hasMarks == true else { return text }
    return String(decoding: composed(bytes), as: UTF8.self)
  }

  /// Whether a combining mark that Vietnamese uses begins at an offset of UTF-8.
  @inlinable
  public static func isMark(_ bytes: [UInt8], at offset: Int) -> Bool {
    let lead = bytes[offset]
    guard lead == 0xCC || lead == 0xCD, offset + 1 < bytes.count else { return false }
    let trail = bytes[offset + 1]
    return lead == 0xCC ? isMarkTrail(cc: trail) : trail == 0x80 || trail == 0x81
  }

  /// Whether a combining mark that Vietnamese uses begins at an offset of UTF-8.
  static func isMark(_ text: Span<UInt8>, at offset: Int) -> Bool {
    let (lead, trail) = (text[offset], text[offset + 1])
    return lead == 0xCC ? isMarkTrail(cc: trail) : lead == 0xCD && (trail == 0x80 || trail == 0x81)
  }

  /// Whether a byte after 0xCC makes one of the marks U+0300–0303, 0306, 0309, 031B, 0323.
  @usableFromInline
  static func isMarkTrail(cc byte: UInt8) -> Bool {
    switch byte {
    case 0x80...0x83, 0x86, 0x89, 0x9B, 0xA3: true
    default: false
    }
  }

  /// UTF-8 in composed form.
  ///
  /// - Complexity: Linear in the number of bytes.
  public static func composed(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var cluster = Cluster()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if cluster.absorb(scalar) { continue }
      cluster.write(into: &result)
      cluster = Cluster(base: scalar)
    }
    cluster.write(into: &result)
    return result
  }

  /// A letter with the marks that follow it.
  private struct Cluster {
    var base: Unicode.Scalar?
    var shape: LetterTable.Mark?
    var tone: Tone = .level
    /// The marks as written, for a base that is no Vietnamese letter with them.
    var marks: [Unicode.Scalar] = []

    init(base: Unicode.Scalar? = nil) { self.base = base }

    /// Takes a mark; `false` when the scalar is none that this cluster can take.
    mutating func absorb(_ scalar: Unicode.Scalar) -> Bool {
      guard base != nil, 0x300...0x341 ~= scalar.value else { return false }
      if let mark = LetterTable.Mark(scalar) {
        guard shape == nil else { return false }
        shape = mark
      } else if let mark = Tone(combining: scalar) {
        guard tone == .level else { return false }
        tone = mark
      } else {
        return false
      }
      marks.append(scalar)
      return true
    }

    func write(into bytes: inout [UInt8]) {
      guard let base else { return }
      if let letter = composed {
        bytes.append(contentsOf: UTF8.encode(letter) ?? .init())
      } else {
        bytes.append(contentsOf: UTF8.encode(base) ?? .init())
        for mark in marks { bytes.append(contentsOf: UTF8.encode(mark) ?? .init()) }
      }
    }

    /// The one scalar that the letter and its marks make, if there is one.
    private var composed: Unicode.Scalar? {
      guard let base else { return nil }
      if marks.isEmpty { return base }
      var (letter, ownTone) = (base, Tone.level)
      if let vowel = LetterTable.toned[base] { (letter, ownTone) = (vowel.letter, vowel.tone) }
      guard ownTone == .level || tone == .level else { return nil }
      if let shape {
        guard let shaped = LetterTable.shaped[letter]?[shape] else { return nil }
        letter = shaped
      }
      guard let row = LetterTable.rows[letter] else { return nil }
      return row[max(tone, ownTone).rawValue]
    }
  }
}
