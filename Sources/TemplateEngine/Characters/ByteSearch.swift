#if canImport(Glibc)
  @preconcurrency import Glibc
#endif

/// Finds texts in texts.
enum ByteSearch {
  /// The byte offset of the first occurrence at or after an offset.
  static func find(_ part: Text, in text: Text, from start: Int) -> Int? {
    text.withBytes { haystack in
      part.withBytes { needle in
        guard start + needle.count <= haystack.count else { return nil }
        guard let first = needle.first, let base = haystack.baseAddress,
          let needleBase = needle.baseAddress
        else { return start }
        var index = start
        let last = haystack.count - needle.count
        while index <= last {
          guard let hit = memchr(base + index, Int32(first), last - index + 1) else { return nil }
          index = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
          if memcmp(base + index, needleBase, needle.count) == 0 { return index }
          index += 1
        }
        return nil
      }
    }
  }

  /// Replaces occurrences, all or the first few.
  static func replace(
    _ old: Text, with new: Text, in text: Text, limit: Int, bound: Int
  ) throws(Fault) -> Text {
    var bytes: [UInt8] = []
    var replaced = 0
    if old.isEmpty {
      // An empty text is found before every character and at the end.
      for scalar in text.scalars {
        if limit < 0 || replaced < limit {
          bytes.append(new)
          replaced += 1
        }
        bytes.append(scalar: scalar)
        if bytes.count > bound { throw Fault.outputLimit(bound) }
      }
      if limit < 0 || replaced < limit { bytes.append(new) }
      return Text(bytes)
    }
    guard limit != 0, var hit = find(old, in: text, from: 0) else { return text }
    var start = 0
    while true {
      text.withBytes { bytes.append(contentsOf: $0[start..<hit]) }
      bytes.append(new)
      if bytes.count > bound { throw Fault.outputLimit(bound) }
      start = hit + old.count
      replaced += 1
      guard limit < 0 || replaced < limit, let next = find(old, in: text, from: start) else {
        break
      }
      hit = next
    }
    text.withBytes { bytes.append(contentsOf: $0[start...]) }
    return Text(bytes)
  }
}

/// Removes what a condition takes from the ends.
enum Trimming {
  static func trim(
    _ scalars: ArraySlice<Unicode.Scalar>, left: Bool = true, right: Bool = true,
    _ drops: (Unicode.Scalar) -> Bool
  ) -> ArraySlice<Unicode.Scalar> {
    var scalars = scalars
    if left { while let first = scalars.first, drops(first) { scalars.removeFirst() } }
    if right { while let last = scalars.last, drops(last) { scalars.removeLast() } }
    return scalars
  }

  /// The text without white space, or without the given characters, at its ends.
  static func trim(
    _ text: Text, _ characters: Text?, left: Bool = true, right: Bool = true
  ) -> Text {
    if let characters {
      let set = Set(characters.scalars)
      return Text(trim(text.scalars[...], left: left, right: right) { set.contains($0) })
    }
    return text.withBytes { bytes in
      // Nearly always there is nothing to take: only the ends are decoded.
      if !CharacterClass.isSpace(bytes, at: 0),
        !CharacterClass.isSpace(bytes, at: bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? 0)
      {
        return text
      }
      return Text(trim(text.scalars[...], left: left, right: right, CharacterClass.isSpace))
    }
  }

  /// The lines of a text, without their ends.
  static func lines(_ text: Text, keepEnds: Bool = false) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = []
    var line: [Unicode.Scalar] = []
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar.value {
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029:
        if keepEnds { line.append(scalar) }
        if scalar == "\r", index < scalars.count, scalars[index] == "\n" {
          if keepEnds { line.append("\n") }
          index += 1
        }
        lines.append(line)
        line = []
      default: line.append(scalar)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
