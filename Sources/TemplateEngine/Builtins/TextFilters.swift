internal import Diagnostics

/// Filters on texts.
enum TextFilters {
  static func apply(
    _ filter: BuiltinFilter, _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let escaping = renderer.frame.escaping
    switch filter {
    case .upper, .lower, .capitalize, .ucfirst, .lcfirst, .title, .safe, .e, .escape,
      .forceescape, .string, .wordcount, .striptags:
      if !arguments.isEmpty { _ = try arguments.bind("\(filter)", []) }
      return simple(filter, value, escaping)
    case .trim:
      let bound = try arguments.bind("trim", ["chars"])
      let characters = bound[0].isGiven ? try bound[0].textArgument("trim") : nil
      return Markup.like(value, Trimming.trim(value.printed, characters))
    case .center:
      let bound = try arguments.bind("center", ["width"])
      let width = try bound[0].integer("center", default: 80)
      let text = try Padding.center(value.printed, width, " ", renderer.limits.output)
      return Markup.like(value, text)
    case .replace: return try replace(value, arguments, &renderer)
    case .indent: return try indent(value, arguments, &renderer)
    case .truncate: return try truncate(value, arguments, &renderer)
    case .wordwrap: return try wordwrap(value, arguments, &renderer)
    case .format: return try format(value, arguments, renderer)
    case .urlencode:
      _ = try arguments.bind("urlencode", [])
      return try URLEncoding.encode(value, &renderer)
    case .urlize: return try Urlize.apply(value, arguments, &renderer)
    case .xmlattr: return try attributes(value, arguments, &renderer)
    case .tojson:
      let bound = try arguments.bind("tojson", ["indent"])
      return .markup(try JSONWriter.write(value, indent: bound[0]))
    case .pprint:
      _ = try arguments.bind("pprint", [])
      return .string(PrettyPrinter.print(value))
    default: return value
    }
  }

  private static func simple(
    _ filter: BuiltinFilter, _ value: Value, _ escaping: Escaping
  ) -> Value {
    switch filter {
    case .upper: return Markup.like(value, CaseMapping.uppercased(value.printed))
    case .lower: return Markup.like(value, CaseMapping.lowercased(value.printed))
    case .capitalize: return Markup.like(value, CaseMapping.capitalized(value.printed))
    case .ucfirst: return Markup.like(value, CaseMapping.firstUppercased(value.printed))
    case .lcfirst: return Markup.like(value, CaseMapping.firstLowercased(value.printed))
    case .title: return .string(CaseMapping.titled(value.printed))
    case .safe: return .markup(value.printed)
    case .e, .escape: return .markup(Markup.escaped(value, escaping))
    case .forceescape: return .markup(Markup.escaped(.string(value.printed), escaping))
    case .string: return value.text == nil ? .string(value.printed) : value
    case .wordcount:
      var count = 0
      var isInside = false
      for scalar in value.printed.scalars {
        let isWord = CharacterClass.isWord(scalar)
        if isWord && !isInside { count += 1 }
        isInside = isWord
      }
      return .int(count)
    default: return .string(Markup.strippedOfTags(value.printed))
    }
  }

  private static func replace(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("replace", ["old", "new", "count"], required: 2)
    let count = bound[2].isGiven ? try bound[2].integer("replace") : -1
    let escaping = renderer.frame.escaping
    let limit = renderer.limits.output
    guard escaping.isOn else {
      return .string(
        try ByteSearch.replace(
          bound[0].printed, with: bound[1].printed, in: value.printed, limit: count,
          bound: limit))
    }
    var subject = value
    if bound[0].isMarkup || (bound[1].isMarkup && !value.isMarkup) {
      subject = .markup(Markup.escaped(value, escaping))
    }
    let new = subject.isMarkup ? Markup.escaped(bound[1], escaping) : bound[1].printed
    let result = try ByteSearch.replace(
      bound[0].printed, with: new, in: subject.printed, limit: count, bound: limit)
    return Markup.like(subject, result)
  }

  private static func indent(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("indent", ["width", "first", "blank"])
    let indention: [Unicode.Scalar]
    if let text = bound[0].text {
      indention = text.scalars
    } else {
      let width = try bound[0].integer("indent", default: 4)
      guard width <= 10_000 else { throw Fault.outputLimit(renderer.limits.output) }
      indention = Array(repeating: " ", count: max(0, width))
    }
    let indentsBlank = bound[2].isTrue
    let lines = Trimming.lines(Text(value.printed.scalars + ["\n"]))
    var result: [Unicode.Scalar] = []
    for (number, line) in lines.enumerated() {
      if number > 0 {
        result.append("\n")
        if indentsBlank || !line.isEmpty { result += indention }
      } else if bound[1].isTrue {
        result += indention
      }
      result += line
    }
    guard result.count <= renderer.limits.output else {
      throw Fault.outputLimit(renderer.limits.output)
    }
    return Markup.like(value, Text(result))
  }

  private static func truncate(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("truncate", ["length", "killwords", "end", "leeway"])
    let length = try bound[0].integer("truncate", default: 255)
    let end: Value = bound[2].isMissing ? .string("...") : bound[2]
    let endText = try end.textArgument("truncate")
    let leeway = bound[3].isGiven ? try bound[3].integer("truncate") : 5
    guard length >= endText.scalarCount, leeway >= 0 else {
      throw Fault(
        .value, vi: "'truncate' cần độ dài ít nhất bằng phần kết (\(endText.scalarCount) ký tự)",
        en: "'truncate' needs a length of at least that of its end (\(endText.scalarCount))")
    }
    if value.text == nil, !value.isUndefined {
      let count = try ListFilters.length(value)
      guard count > length + leeway else { return value }
      throw Fault.badType("truncate", expected: .anyText, value)
    }
    let text = value.printed
    // The byte count bounds the number of characters, which need not be counted then.
    if text.count <= length + leeway { return value.text == nil ? .string(text) : value }
    let scalars = text.scalars
    if scalars.count <= length + leeway { return value.text == nil ? .string(text) : value }
    var kept = scalars[..<(length - endText.scalarCount)]
    if !bound[1].isTrue, let space = kept.lastIndex(of: " ") { kept = kept[..<space] }
    let escaping = renderer.frame.escaping
    if value.isMarkup {
      return .markup(Arithmetic.join(Text(kept), Markup.escaped(end, escaping)))
    }
    return try Markup.add(.string(Text(kept)), end, escaping)
  }

  private static func wordwrap(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind(
      "wordwrap", ["width", "break_long_words", "wrapstring", "break_on_hyphens"])
    let width = try bound[0].integer("wordwrap", default: 79)
    guard width > 0 else { throw Fault.notPositive("wordwrap", width) }
    let wrap = TextWrap(
      width: width, breaksLongWords: bound[1].isMissing || bound[1].isTrue,
      breaksOnHyphens: bound[3].isMissing || bound[3].isTrue)
    let separator = bound[2].isGiven ? try bound[2].textArgument("wordwrap").scalars : ["\n"]
    var result: [Unicode.Scalar] = []
    for (number, line) in Trimming.lines(value.printed).enumerated() {
      if number > 0 { result += separator }
      for (index, part) in wrap.wrap(line).enumerated() {
        if index > 0 { result += separator }
        result += part
      }
    }
    if bound[2].isMarkup { return .markup(Text(result)) }
    return .string(Text(result))
  }

  private static func format(
    _ value: Value, _ arguments: Arguments, _ renderer: Renderer
  ) throws(Fault) -> Value {
    guard arguments.positional.isEmpty || arguments.named.isEmpty else {
      throw Fault(
        .badArguments, vi: "'format' không nhận cùng lúc đối số theo vị trí và đối số có tên",
        en: "'format' does not take positional and named arguments together")
    }
    let text: Value = value.text == nil ? .string(value.printed) : value
    if !arguments.named.isEmpty {
      let map = Map.owned()
      for (name, value) in arguments.named { map.box.set(name, value) }
      return try PercentFormat.format(text, .map(map), renderer)
    }
    return try PercentFormat.format(text, .tuple(.owned(arguments.positional)), renderer)
  }

  private static func attributes(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("xmlattr", ["autospace"])
    guard case .map(let map) = value else {
      throw Fault.badType("xmlattr", expected: .anyMap, value)
    }
    var bytes: [UInt8] = []
    for (key, value) in map.pairs where !value.isNone && !value.isUndefined {
      let name = key.printed
      let isBad = name.withBytes { bytes in
        bytes.contains { CharacterClass.isASCIISpace($0) || $0 == 0x2F || $0 == 0x3E || $0 == 0x3D }
      }
      guard !isBad else {
        throw Fault(
          .value, vi: "tên thuộc tính '\(name.string)' có ký tự không hợp lệ",
          en: "the attribute name '\(name.string)' holds a character that is not allowed")
      }
      if !bytes.isEmpty { bytes.append(0x20) }
      Markup.append(key, to: &bytes, .html)
      bytes.append("=\"")
      Markup.append(value, to: &bytes, .html)
      bytes.append(0x22)
    }
    if !bytes.isEmpty, bound[0].isMissing || bound[0].isTrue { bytes.insert(0x20, at: 0) }
    let text = Text(bytes)
    return renderer.frame.escaping.isOn ? .markup(text) : .string(text)
  }
}

/// Fills texts up to a width.
enum Padding {
  enum Side { case left, right }

  static func center(
    _ text: Text, _ width: Int, _ fill: Unicode.Scalar, _ limit: Int
  ) throws(Fault) -> Text {
    let missing = width - text.scalarCount
    guard missing > 0 else { return text }
    guard missing <= limit else { throw Fault.outputLimit(limit) }
    let left = missing / 2 + (missing & width & 1)
    return Text(
      Array(repeating: fill, count: left) + text.scalars
        + Array(repeating: fill, count: missing - left))
  }

  static func pad(
    _ text: Text, _ width: Int, _ fill: Unicode.Scalar, _ side: Side, _ limit: Int
  ) throws(Fault) -> Text {
    let missing = width - text.scalarCount
    guard missing > 0 else { return text }
    guard missing <= limit else { throw Fault.outputLimit(limit) }
    let padding = Array(repeating: fill, count: missing)
    return Text(side == .left ? padding + text.scalars : text.scalars + padding)
  }
}
