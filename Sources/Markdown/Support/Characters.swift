/// What the delimiter rules ask of a character.
enum CharacterClass {
  case whitespace
  case punctuation
  case other

  @inline(__always) init(ascii byte: UInt8) {
    self = byte.isSpace ? .whitespace : byte.isPunctuation ? .punctuation : .other
  }

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self.init(ascii: UInt8(truncatingIfNeeded: value))
      return
    }
    // Latin letters, among them all of Vietnamese, without asking the Unicode tables.
    if (value >= 0xC0 && value <= 0x24F && value != 0xD7 && value != 0xF7)
      || (value >= 0x1E00 && value <= 0x1EFF)
    {
      self = .other
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .whitespace
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      self = .punctuation
    default: self = .other
    }
  }
}

extension Bytes {
  /// The character before an offset; a line feed at the start.
  func scalar(before offset: Int) -> Unicode.Scalar {
    guard offset > 0 else { return "\n" }
    var start = offset - 1
    if base[start] < 0x80 { return Unicode.Scalar(base[start]) }
    while start > 0, !base[start].isCharacterStart { start -= 1 }
    return scalar(at: start)
  }

  /// The character at an offset; a line feed at the end.
  func scalar(at offset: Int) -> Unicode.Scalar {
    guard offset < count else { return "\n" }
    let lead = base[offset]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard offset + length <= count else { return "\u{FFFD}" }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in 1..<length { value = value << 6 | UInt32(base[offset + index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

/// Brings labels of references into the form in which they are compared.
enum LabelFolding {
  /// Appends a label to a buffer: case folded, runs of white space as one space, none outside.
  static func append(_ label: Bytes, to output: inout Store<UInt8>) {
    var index = 0
    let first = output.count
    var pendingSpace = false
    while index < label.count {
      let byte = label[index]
      if byte.isSpace {
        pendingSpace = output.count > first
        index += 1
        continue
      }
      if pendingSpace {
        output.append(0x20)
        pendingSpace = false
      }
      if byte < 0x80 {
        output.append(byte.lowercased)
        index += 1
        continue
      }
      let scalar = label.scalar(at: index)
      index += scalar.utf8Length
      // Lower, upper, lower again brings together what full case folding does: ẞ, ß and ss.
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        for upper in lower.properties.uppercaseMapping.unicodeScalars {
          for folded in upper.properties.lowercaseMapping.unicodeScalars {
            output.append(folded)
          }
        }
      }
    }
  }
}

extension Unicode.Scalar {
  /// Bytes that the character takes in UTF-8.
  var utf8Length: Int {
    value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
  }
}
