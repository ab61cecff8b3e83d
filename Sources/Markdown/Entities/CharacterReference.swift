/// A character reference such as `&amp;`, `&#65;` or `&#x1EA1;`, read from bytes.
struct CharacterReference {
  /// The character, and the second one where a name stands for two; otherwise 0.
  var first: UInt32
  var second: UInt32
  /// Bytes from `&` to `;`.
  var length: Int

  /// Reads the reference whose `&` stands at an offset; nil if there is none.
  init?(_ bytes: Bytes, at start: Int, end: Int) {
    var index = start + 1
    guard index < end else { return nil }
    if bytes[index] == "#" {
      index += 1
      guard index < end else { return nil }
      let isHex = bytes[index] == "x" || bytes[index] == "X"
      if isHex { index += 1 }
      let digits = index
      var value: UInt32 = 0
      while index < end, index - digits < 8 {
        let byte = bytes[index]
        guard isHex ? byte.isHexDigit : byte.isDigit else { break }
        let digit = byte.isDigit ? UInt32(byte) - 0x30 : UInt32(byte | 0x20) - 0x57
        value = min(value &* (isHex ? 16 : 10) &+ digit, 0x11_0000)
        index += 1
      }
      let length = index - digits
      guard length > 0, length <= (isHex ? 6 : 7), index < end, bytes[index] == ";" else {
        return nil
      }
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      self.init(first: scalar?.value ?? 0xFFFD, second: 0, length: index + 1 - start)
      return
    }
    let name = index
    while index < end, bytes[index].isAlphanumeric, index - name <= EntityTable.longestName {
      index += 1
    }
    guard index > name, index < end, bytes[index] == ";",
      let characters = EntityTable.shared.characters(of: bytes.slice(name, index))
    else { return nil }
    self.init(
      first: characters.first, second: characters.second, length: index + 1 - start)
  }

  private init(first: UInt32, second: UInt32, length: Int) {
    self.first = first
    self.second = second
    self.length = length
  }

  /// Appends what the reference stands for.
  func append(to output: inout Store<UInt8>) {
    output.append(Unicode.Scalar(first) ?? "\u{FFFD}")
    if second != 0, let scalar = Unicode.Scalar(second) { output.append(scalar) }
  }
}

/// Text in which backslash escapes and character references are still to be resolved.
enum Unescaping {
  /// Appends bytes with their backslash escapes and character references resolved.
  static func append(_ bytes: Bytes, to output: inout Store<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == "\\", index + 1 < bytes.count, bytes[index + 1].isPunctuation {
        output.append(bytes[index + 1])
        index += 2
      } else if byte == "&",
        let reference = CharacterReference(bytes, at: index, end: bytes.count)
      {
        reference.append(to: &output)
        index += reference.length
      } else {
        output.append(byte)
        index += 1
      }
    }
  }
}
