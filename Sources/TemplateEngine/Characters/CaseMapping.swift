/// Upper and lower case, fast for Vietnamese and right for every script.
///
/// Letters of Latin and of Vietnamese in composed form map by arithmetic on their code; all
/// others by the tables of Unicode.
enum CaseMapping {
  static func uppercased(_ text: Text) -> Text { map(text, upper) }
  static func lowercased(_ text: Text) -> Text { map(text, lower) }

  @inline(__always)
  private static func map(_ text: Text, _ simple: (UInt32) -> UInt32?) -> Text {
    let isUpper = simple(0x61) == 0x41
    if text.isASCII {
      return text.withBytes { bytes in
        func changes(_ byte: UInt8) -> Bool {
          isUpper ? byte >= 0x61 && byte <= 0x7A : byte >= 0x41 && byte <= 0x5A
        }
        guard bytes.contains(where: changes) else { return text }
        if bytes.count == 1 { return Text(scalar: Unicode.Scalar(bytes[0] ^ 0x20)) }
        return Text(count: bytes.count) { target in
          for index in 0..<bytes.count {
            let byte = bytes[index]
            target[index] = changes(byte) ? byte ^ 0x20 : byte
          }
        }
      }
    }
    if let mapped = mapInPlace(text, simple) { return mapped }
    return text.withBytes { bytes in
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count + 8)
      var index = 0
      while index < bytes.count {
        guard
          let (scalar, width) = CharacterClass.scalar(bytes, at: index, end: bytes.count)
        else { break }
        if let mapped = simple(scalar.value), let result = Unicode.Scalar(mapped) {
          output.append(scalar: result)
        } else if !isUpper, scalar.value == 0x3A3 {
          output.append(scalar: isFinalSigma(bytes, index) ? "\u{3C2}" : "\u{3C3}")
        } else {
          let properties = scalar.properties
          output.append(isUpper ? properties.uppercaseMapping : properties.lowercaseMapping)
        }
        index += width
      }
      return Text(output)
    }
  }

  /// Maps letters whose other case has as many bytes, which is all of Vietnamese; `nil` when
  /// there is another one.
  @inline(__always)
  private static func mapInPlace(_ text: Text, _ simple: (UInt32) -> UInt32?) -> Text? {
    var isComplete = true
    let mapped = Text(count: text.count) { target in
      isComplete = text.withBytes { bytes in
        var index = 0
        while index < bytes.count {
          let lead = bytes[index]
          if lead < 0x80 {
            target[index] = UInt8(truncatingIfNeeded: simple(UInt32(lead)) ?? 0)
            index += 1
          } else if lead < 0xE0 {
            let value = UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
            guard let other = simple(value), other >= 0x80, other < 0x800 else { return false }
            target[index] = UInt8(truncatingIfNeeded: 0xC0 | other >> 6)
            target[index + 1] = UInt8(truncatingIfNeeded: 0x80 | other & 0x3F)
            index += 2
          } else if lead < 0xF0 {
            let value =
              UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
              | UInt32(bytes[index + 2] & 0x3F)
            guard let other = simple(value), other >= 0x800, other < 0x1_0000 else {
              return false
            }
            target[index] = UInt8(truncatingIfNeeded: 0xE0 | other >> 12)
            target[index + 1] = UInt8(truncatingIfNeeded: 0x80 | (other >> 6) & 0x3F)
            target[index + 2] = UInt8(truncatingIfNeeded: 0x80 | other & 0x3F)
            index += 3
          } else {
            return false
          }
        }
        return true
      }
      if !isComplete { target.update(repeating: 0x20, count: text.count) }
    }
    return isComplete ? mapped : nil
  }

  /// The upper case of a letter by arithmetic; `nil` where only Unicode's tables know.
  @inline(__always)
  static func upper(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x61...0x7A: value - 32
    case 0..<0xB5: value
    case 0xE0...0xF6, 0xF8...0xFE: value - 32
    case 0xB6...0xDE: value
    case 0x100...0x12F, 0x14A...0x177: value & ~1
    case 0x1A0, 0x1A1: 0x1A0
    case 0x1AF, 0x1B0: 0x1AF
    case 0x300...0x344, 0x346...0x36F: value
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: value & ~1
    case 0x2000...0x206F: value
    default: nil
    }
  }

  /// The lower case of a letter by arithmetic; `nil` where only Unicode's tables know.
  @inline(__always)
  static func lower(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x41...0x5A: value + 32
    case 0..<0xC0: value
    case 0xC0...0xD6, 0xD8...0xDE: value + 32
    case 0xD7, 0xDF...0xFF: value
    case 0x100...0x12F, 0x14A...0x177: value | 1
    case 0x1A0, 0x1A1: 0x1A1
    case 0x1AF, 0x1B0: 0x1B0
    case 0x300...0x36F: value
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: value == 0x1E9E ? nil : value | 1
    case 0x2000...0x206F: value
    default: nil
    }
  }

  /// Whether a capital sigma ends a word: a letter before it and none after.
  private static func isFinalSigma(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let before = String(decoding: bytes[..<index], as: UTF8.self).unicodeScalars
    let after = String(decoding: bytes[(index + 2)...], as: UTF8.self).unicodeScalars
    let previous = before.reversed().first { !$0.properties.isCaseIgnorable }
    let next = after.first { !$0.properties.isCaseIgnorable }
    return previous?.properties.isCased == true && next?.properties.isCased != true
  }

  static func isLower(_ text: Text) -> Bool {
    var hasCased = false
    for scalar in text.scalars {
      if scalar.properties.isUppercase || isTitle(scalar) { return false }
      if scalar.properties.isLowercase { hasCased = true }
    }
    return hasCased
  }

  static func isUpper(_ text: Text) -> Bool {
    var hasCased = false
    for scalar in text.scalars {
      if scalar.properties.isLowercase || isTitle(scalar) { return false }
      if scalar.properties.isUppercase { hasCased = true }
    }
    return hasCased
  }

  static func isTitle(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .titlecaseLetter
  }

  /// The first letter large, all others small.
  static func capitalized(_ text: Text) -> Text {
    let scalars = text.scalars
    guard let first = scalars.first else { return text }
    var bytes: [UInt8] = []
    bytes.append(first.properties.titlecaseMapping)
    bytes.append(lowercased(Text(scalars.dropFirst())))
    return Text(bytes)
  }

  /// The first letter large, all others as they are.
  static func firstUppercased(_ text: Text) -> Text { mapFirst(of: text, upper, uppercased) }

  /// The first letter small, all others as they are.
  static func firstLowercased(_ text: Text) -> Text { mapFirst(of: text, lower, lowercased) }

  /// Maps the first letter by arithmetic where that is known, and else by `full`.
  @inline(__always)
  private static func mapFirst(
    of text: Text, _ simple: (UInt32) -> UInt32?, _ full: (Text) -> Text
  ) -> Text {
    text.withBytes { bytes in
      guard let (scalar, width) = CharacterClass.scalar(bytes, at: 0, end: bytes.count) else {
        return text
      }
      let rest = UnsafeBufferPointer(rebasing: bytes[width...])
      guard let value = simple(scalar.value), let mapped = Unicode.Scalar(value) else {
        return Arithmetic.join(full(Text(scalar: scalar)), Text(bytes: rest))
      }
      if mapped == scalar { return text }
      let first = UTF8.encode(mapped).unsafelyUnwrapped
      return Text(count: first.count + rest.count) { target in
        for (index, byte) in first.enumerated() { target[index] = byte }
        if let start = rest.baseAddress {
          (target + first.count).update(from: start, count: rest.count)
        }
      }
    }
  }

  /// The first letter of each word large, as the filter `title` has it: words are parted by
  /// white space, hyphens and opening brackets.
  static func titled(_ text: Text) -> Text {
    var bytes: [UInt8] = []
    var word: [Unicode.Scalar] = []
    func finish() {
      guard let first = word.first else { return }
      bytes.append(uppercased(Text(scalar: first)))
      bytes.append(lowercased(Text(word.dropFirst())))
      word = []
    }
    for scalar in text.scalars {
      if CharacterClass.isSpace(scalar) || "-({[<".unicodeScalars.contains(scalar) {
        finish()
        bytes.append(scalar: scalar)
      } else {
        word.append(scalar)
      }
    }
    finish()
    return Text(bytes)
  }

  /// The first letter of each run of letters large, as the method `title` has it.
  static func titledByLetters(_ text: Text) -> Text {
    var bytes: [UInt8] = []
    var followsLetter = false
    for scalar in text.scalars {
      let isCased = scalar.properties.isCased
      if isCased {
        bytes.append(
          followsLetter
            ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping)
      } else {
        bytes.append(scalar: scalar)
      }
      followsLetter = isCased
    }
    return Text(bytes)
  }

  /// The text without differences of case, for comparing: also `ß` becomes `ss`.
  static func folded(_ text: Text) -> Text {
    if text.isASCII { return lowercased(text) }
    var bytes: [UInt8] = []
    for scalar in text.scalars {
      let properties = scalar.properties
      guard properties.changesWhenCaseFolded else {
        bytes.append(scalar: scalar)
        continue
      }
      for upper in properties.uppercaseMapping.unicodeScalars {
        bytes.append(upper.properties.lowercaseMapping)
      }
    }
    return Text(bytes)
  }

  static func swapped(_ text: Text) -> Text {
    var bytes: [UInt8] = []
    for scalar in text.scalars {
      if scalar.properties.isUppercase {
        bytes.append(scalar.properties.lowercaseMapping)
      } else {
        bytes.append(scalar.properties.uppercaseMapping)
      }
    }
    return Text(bytes)
  }
}
