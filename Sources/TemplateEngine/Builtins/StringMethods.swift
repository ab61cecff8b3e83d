internal import Diagnostics

/// Methods of texts.
enum StringMethods {
  static let names: [String] = [
    "capitalize", "casefold", "center", "count", "endswith", "expandtabs", "find", "format",
    "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower",
    "isnumeric", "isprintable", "isspace", "istitle", "isupper", "join", "ljust", "lower",
    "lstrip", "partition", "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rjust",
    "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase",
    "title", "upper", "zfill", "striptags", "unescape",
  ]

  static func call(
    _ text: Text, _ value: Value, _ name: String, _ arguments: Arguments,
    _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let like = { (text: Text) in Markup.like(value, text) }
    switch name {
    case "upper", "lower", "casefold", "title", "capitalize", "swapcase":
      _ = try arguments.bind(name, [])
      switch name {
      case "upper": return like(CaseMapping.uppercased(text))
      case "title": return like(CaseMapping.titledByLetters(text))
      case "capitalize": return like(CaseMapping.capitalized(text))
      case "swapcase": return like(CaseMapping.swapped(text))
      case "casefold": return like(CaseMapping.folded(text))
      default: return like(CaseMapping.lowercased(text))
      }
    case "strip", "lstrip", "rstrip":
      let bound = try arguments.bind(name, ["chars"])
      let characters = bound[0].isGiven ? try bound[0].textArgument(name) : nil
      return like(
        Trimming.trim(text, characters, left: name != "rstrip", right: name != "lstrip"))
    case "split", "rsplit", "splitlines", "partition", "rpartition":
      return try split(text, value, name, arguments)
    case "startswith", "endswith": return try affix(text, name, arguments, &renderer)
    case "find", "rfind", "index", "rindex", "count": return try search(text, name, arguments)
    case "replace":
      let bound = try arguments.bind(name, ["old", "new", "count"], required: 2)
      let count = bound[2].isGiven ? try bound[2].integer(name) : -1
      let new =
        value.isMarkup
        ? Markup.escaped(bound[1], renderer.frame.escaping) : try bound[1].textArgument(name)
      return like(
        try ByteSearch.replace(
          try bound[0].textArgument(name), with: new, in: text, limit: count,
          bound: renderer.limits.output))
    case "join":
      let bound = try arguments.bind(name, ["iterable"], required: 1)
      return try join(text, value, bound[0], &renderer)
    case "center", "ljust", "rjust", "zfill":
      return like(try pad(text, name, arguments, renderer.limits.output))
    case "format": return try BraceFormat.format(value, arguments, &renderer)
    case "removeprefix", "removesuffix":
      let part = try arguments.bind(name, ["part"], required: 1)[0].textArgument(name)
      let bytes = text.bytes
      if name == "removeprefix", bytes.starts(with: part.bytes) {
        return like(Text(bytes[part.count...]))
      }
      if name == "removesuffix", bytes.reversed().starts(with: part.bytes.reversed()) {
        return like(Text(bytes[..<(bytes.count - part.count)]))
      }
      return value
    case "expandtabs":
      let size = try arguments.bind(name, ["tabsize"])[0].integer(name, default: 8)
      return like(expandTabs(text, min(max(0, size), 1000)))
    case "striptags":
      _ = try arguments.bind(name, [])
      return .string(Markup.strippedOfTags(text))
    case "unescape":
      _ = try arguments.bind(name, [])
      return .string(Markup.unescaped(text.string))
    default:
      _ = try arguments.bind(name, [])
      return .bool(holds(name, text))
    }
  }

  private static func holds(_ name: String, _ text: Text) -> Bool {
    let scalars = text.scalars
    switch name {
    case "isascii": return scalars.count == text.count
    case "isprintable": return scalars.allSatisfy(Value.isPrintable)
    case "islower": return CaseMapping.isLower(text)
    case "isupper": return CaseMapping.isUpper(text)
    case "istitle":
      var followsCased = false
      var hasCased = false
      for scalar in scalars {
        let properties = scalar.properties
        if properties.isUppercase || CaseMapping.isTitle(scalar) {
          if followsCased { return false }
          followsCased = true
          hasCased = true
        } else if properties.isLowercase {
          if !followsCased { return false }
          hasCased = true
        } else {
          followsCased = false
        }
      }
      return hasCased
    case "isidentifier":
      guard let first = scalars.first, CharacterClass.startsName(first) else { return false }
      return scalars.allSatisfy(CharacterClass.continuesName)
    default: break
    }
    guard !scalars.isEmpty else { return false }
    switch name {
    case "isspace": return scalars.allSatisfy(CharacterClass.isSpace)
    case "isalpha": return scalars.allSatisfy(CharacterClass.isAlphabetic)
    case "isdecimal": return scalars.allSatisfy(CharacterClass.isDecimal)
    case "isdigit":
      return scalars.allSatisfy {
        $0.properties.numericType == .decimal || $0.properties.numericType == .digit
      }
    case "isnumeric": return scalars.allSatisfy(CharacterClass.isNumeric)
    default:
      return scalars.allSatisfy {
        CharacterClass.isAlphabetic($0) || CharacterClass.isNumeric($0)
      }
    }
  }

  // MARK: - Splitting and joining

  private static func split(
    _ text: Text, _ value: Value, _ name: String, _ arguments: Arguments
  ) throws(Fault) -> Value {
    let like = { (part: ArraySlice<Unicode.Scalar>) in Markup.like(value, Text(part)) }
    switch name {
    case "splitlines":
      let keeps = try arguments.bind(name, ["keepends"])[0].isTrue
      return .list(.owned(Trimming.lines(text, keepEnds: keeps).map { like($0[...]) }))
    case "partition", "rpartition":
      let separator = try arguments.bind(name, ["sep"], required: 1)[0].textArgument(name).scalars
      guard !separator.isEmpty else { throw emptySeparator() }
      let isLeft = name == "partition"
      let scalars = text.scalars
      guard let hit = isLeft ? first(separator, in: scalars, from: 0) : last(separator, in: scalars)
      else {
        let empty = like([])
        return .tuple(.owned(isLeft ? [value, empty, empty] : [empty, empty, value]))
      }
      return .tuple(
        .owned([
          like(scalars[..<hit]), like(separator[...]), like(scalars[(hit + separator.count)...]),
        ]))
    default: break
    }
    let bound = try arguments.bind(name, ["sep", "maxsplit"])
    let limit = try bound[1].integer(name, default: -1)
    let isRight = name == "rsplit"
    guard bound[0].isGiven else {
      return .list(.owned(words(text.scalars, limit, isRight).map { like($0) }))
    }
    let separator = try bound[0].textArgument(name)
    guard !separator.isEmpty else { throw emptySeparator() }
    let parts =
      isRight
      ? lastParts(text.scalars, separator.scalars, limit).map { Text($0) }
      : parts(text, separator, limit)
    return .list(.owned(parts.map { Markup.like(value, $0) }))
  }

  private static func emptySeparator() -> Fault {
    Fault(.value, vi: "dấu phân cách không được rỗng", en: "the separator is empty")
  }

  private static func first(
    _ part: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int
  ) -> Int? {
    var index = start
    while index + part.count <= text.count {
      if text[index...].starts(with: part) { return index }
      index += 1
    }
    return nil
  }

  private static func last(_ part: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int? {
    var index = text.count - part.count
    while index >= 0 {
      if text[index...].starts(with: part) { return index }
      index -= 1
    }
    return nil
  }

  /// The parts of a text between separators, of which the first few count.
  private static func parts(_ text: Text, _ separator: Text, _ limit: Int) -> [Text] {
    var parts: [Text] = []
    var start = 0
    func part(to end: Int) -> Text {
      text.withBytes { Text(bytes: UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }
    while limit < 0 || parts.count < limit,
      let hit = ByteSearch.find(separator, in: text, from: start)
    {
      parts.append(part(to: hit))
      start = hit + separator.count
    }
    return parts + [part(to: text.count)]
  }

  /// The parts of a text between separators, of which the last few count.
  private static func lastParts(
    _ text: [Unicode.Scalar], _ separator: [Unicode.Scalar], _ limit: Int
  ) -> [ArraySlice<Unicode.Scalar>] {
    var parts: [ArraySlice<Unicode.Scalar>] = []
    var end = text.count
    var index = end - separator.count
    while index >= 0, limit < 0 || parts.count < limit {
      if text[index...].starts(with: separator) {
        parts.append(text[(index + separator.count)..<end])
        end = index
        index -= separator.count
      } else {
        index -= 1
      }
    }
    return (parts + [text[..<end]]).reversed()
  }

  private static func words(
    _ text: [Unicode.Scalar], _ limit: Int, _ isRight: Bool
  ) -> [ArraySlice<Unicode.Scalar>] {
    var words = text.split(whereSeparator: CharacterClass.isSpace)
    guard limit >= 0, words.count > limit else { return words }
    if isRight {
      let kept = Array(words.suffix(limit))
      // White space is dropped at the cut alone, not where the text begins.
      return [text[..<words[words.count - limit - 1].endIndex]] + kept
    }
    let rest = text[words[limit].startIndex...]
    words = Array(words.prefix(limit))
    return words + [rest]
  }

  private static func join(
    _ separator: Text, _ value: Value, _ iterable: Value, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    var bytes: [UInt8] = []
    for (index, element) in try renderer.elements(of: iterable, renderer.site).enumerated() {
      guard element.text != nil || value.isMarkup else {
        throw Fault.badType("join", expected: .anyText, element)
      }
      if index > 0 { bytes.append(separator) }
      if value.isMarkup {
        Markup.append(element, to: &bytes, renderer.frame.escaping)
      } else {
        element.write(into: &bytes)
      }
      if bytes.count > renderer.limits.output { throw Fault.outputLimit(renderer.limits.output) }
    }
    return Markup.like(value, Text(bytes))
  }

  // MARK: - Searching and padding

  private static func affix(
    _ text: Text, _ name: String, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind(name, ["prefix", "start", "end"], required: 1)
    let range = try range(text, bound[1], bound[2], name)
    var candidates = [bound[0]]
    if case .tuple(let list) = bound[0] { candidates = list.elements }
    for candidate in candidates {
      let part = try candidate.textArgument(name).scalars
      if name == "startswith"
        ? range.starts(with: part) : range.reversed().starts(with: part.reversed())
      {
        return .bool(true)
      }
    }
    return .bool(false)
  }

  private static func range(
    _ text: Text, _ start: Value, _ end: Value, _ name: String
  ) throws(Fault) -> ArraySlice<Unicode.Scalar> {
    let scalars = text.scalars
    func bound(_ value: Value, _ fallback: Int) throws(Fault) -> Int {
      guard value.isGiven else { return fallback }
      let index = try value.integer(name)
      return min(scalars.count, max(0, index < 0 ? index + scalars.count : index))
    }
    let low = try bound(start, 0)
    let high = try bound(end, scalars.count)
    return scalars[low..<max(low, high)]
  }

  private static func search(
    _ text: Text, _ name: String, _ arguments: Arguments
  ) throws(Fault) -> Value {
    let bound = try arguments.bind(name, ["sub", "start", "end"], required: 1)
    let part = try bound[0].textArgument(name).scalars
    let range = try range(text, bound[1], bound[2], name)
    let scalars = Array(range)
    if name == "count" {
      if part.isEmpty { return .int(scalars.count + 1) }
      var count = 0
      var index = 0
      while let hit = first(part, in: scalars, from: index) {
        count += 1
        index = hit + part.count
      }
      return .int(count)
    }
    let isRight = name.hasPrefix("r")
    if let hit = isRight ? last(part, in: scalars) : first(part, in: scalars, from: 0) {
      return .int(range.startIndex + hit)
    }
    guard name.hasSuffix("index") else { return .int(-1) }
    throw Fault(
      .value, vi: "chuỗi không chứa '\(Text(part).string)'",
      en: "the text does not hold '\(Text(part).string)'")
  }

  private static func pad(
    _ text: Text, _ name: String, _ arguments: Arguments, _ limit: Int
  ) throws(Fault) -> Text {
    if name == "zfill" {
      let width = try arguments.bind(name, ["width"], required: 1)[0].integer(name)
      let isSigned = text.withBytes { $0.first == 0x2B || $0.first == 0x2D }
      guard isSigned else { return try Padding.pad(text, width, "0", .left, limit) }
      let digits = Text(text.scalars.dropFirst())
      let padded = try Padding.pad(digits, width - 1, "0", .left, limit)
      return Text(text.scalars.prefix(1) + padded.scalars)
    }
    let bound = try arguments.bind(name, ["width", "fillchar"], required: 1)
    let width = try bound[0].integer(name)
    let fill = try bound[1].textArgument(name, default: " ").scalars
    guard fill.count == 1 else {
      throw Fault(
        .badArguments, vi: "'\(name)' cần đúng một ký tự để lấp chỗ trống",
        en: "'\(name)' needs exactly one character to fill with")
    }
    switch name {
    case "center": return try Padding.center(text, width, fill[0], limit)
    case "ljust": return try Padding.pad(text, width, fill[0], .right, limit)
    default: return try Padding.pad(text, width, fill[0], .left, limit)
    }
  }

  private static func expandTabs(_ text: Text, _ size: Int) -> Text {
    var result: [Unicode.Scalar] = []
    var column = 0
    for scalar in text.scalars {
      switch scalar {
      case "\t":
        guard size > 0 else { continue }
        let missing = size - column % size
        result.append(contentsOf: repeatElement(" ", count: missing))
        column += missing
      case "\n", "\r":
        result.append(scalar)
        column = 0
      default:
        result.append(scalar)
        column += 1
      }
    }
    return Text(result)
  }
}
