internal import Diagnostics

/// `"{} is {age:>3}".format(name, age=7)`.
struct BraceFormat {
  private let format: [Unicode.Scalar]
  private let arguments: Arguments
  private let isMarkup: Bool
  private var output: [UInt8] = []
  private var automatic = 0

  static func format(
    _ template: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    guard let text = template.text else { return template }
    var formatter = BraceFormat(
      format: text.scalars, arguments: arguments, isMarkup: template.isMarkup)
    try formatter.run(formatter.format[...], &renderer, depth: 0)
    return Markup.like(template, Text(formatter.output))
  }

  private init(format: [Unicode.Scalar], arguments: Arguments, isMarkup: Bool) {
    self.format = format
    self.arguments = arguments
    self.isMarkup = isMarkup
  }

  private static func malformed() -> Fault {
    Fault(
      .value, vi: "chuỗi định dạng có ngoặc nhọn không khớp",
      en: "the format text has a brace without its partner",
      hint: Wording(vi: "viết '{{' và '}}' để có ngoặc nhọn", en: "write '{{' and '}}' for braces"))
  }

  private mutating func run(
    _ format: ArraySlice<Unicode.Scalar>, _ renderer: inout Renderer, depth: Int
  ) throws(Fault) {
    var index = format.startIndex
    while index < format.endIndex {
      let scalar = format[index]
      let doubled = index + 1 < format.endIndex && format[index + 1] == scalar
      if (scalar == "{" || scalar == "}") && doubled {
        output.append(scalar: scalar)
        index += 2
      } else if scalar == "{" {
        var level = 1
        var end = index + 1
        while end < format.endIndex {
          if format[end] == "{" { level += 1 }
          if format[end] == "}" { level -= 1 }
          if level == 0 { break }
          end += 1
        }
        guard level == 0 else { throw Self.malformed() }
        try field(format[(index + 1)..<end], &renderer, depth)
        index = end + 1
      } else if scalar == "}" {
        throw Self.malformed()
      } else {
        output.append(scalar: scalar)
        index += 1
      }
    }
  }

  private mutating func field(
    _ field: ArraySlice<Unicode.Scalar>, _ renderer: inout Renderer, _ depth: Int
  ) throws(Fault) {
    guard depth < 2 else { throw Self.malformed() }
    var nameEnd = field.startIndex
    var bracket = 0
    while nameEnd < field.endIndex {
      let scalar = field[nameEnd]
      if scalar == "[" { bracket += 1 }
      if scalar == "]" { bracket -= 1 }
      if bracket == 0, scalar == ":" || scalar == "!" { break }
      nameEnd += 1
    }
    var value = try lookUp(field[..<nameEnd], &renderer)
    var rest = field[nameEnd...]
    if rest.first == "!" {
      guard rest.count >= 2 else { throw Self.malformed() }
      let conversion = rest[rest.startIndex + 1]
      rest = rest.dropFirst(2)
      if conversion == "r" || conversion == "a" {
        value = .string(value.representation(isASCII: conversion == "a"))
      } else if conversion == "s" {
        value = .string(value.printed)
      } else {
        throw Self.malformed()
      }
    }
    var spec: [Unicode.Scalar] = []
    if rest.first == ":" {
      let saved = output
      output = []
      try run(rest.dropFirst(), &renderer, depth: depth + 1)
      spec = Text(output).scalars
      output = saved
    }
    let text = try apply(spec, value, renderer.limits.output)
    if isMarkup {
      if value.isMarkup && spec.isEmpty {
        output.append(text)
      } else {
        Markup.append(text, to: &output, renderer.frame.escaping)
      }
    } else {
      output.append(text)
    }
    if output.count > renderer.limits.output { throw Fault.outputLimit(renderer.limits.output) }
  }

  private mutating func lookUp(
    _ path: ArraySlice<Unicode.Scalar>, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    var end = path.startIndex
    while end < path.endIndex, path[end] != ".", path[end] != "[" { end += 1 }
    let name = Text(path[..<end])
    var value: Value
    if name.isEmpty || Int(name.string) != nil {
      let position = Int(name.string) ?? automatic
      if name.isEmpty { automatic += 1 }
      guard position < arguments.positional.count, position >= 0 else {
        throw Fault(
          .badArguments, vi: "thiếu đối số cho chuỗi định dạng",
          en: "there are not enough arguments for the format text")
      }
      value = arguments.positional[position]
    } else {
      guard let found = arguments.named.first(where: { $0.name == name }) else {
        throw Fault(
          .badArguments, vi: "thiếu đối số '\(name.string)'",
          en: "there is no argument '\(name.string)'",
          hint: .didYouMean(name.string, among: arguments.named.map(\.name.string)))
      }
      value = found.value
    }
    while end < path.endIndex {
      let isAttribute = path[end] == "."
      var stop = end + 1
      while stop < path.endIndex,
        isAttribute ? path[stop] != "." && path[stop] != "[" : path[stop] != "]"
      {
        stop += 1
      }
      let key = Text(path[(end + 1)..<stop])
      if isAttribute {
        value = renderer.getMember(value, key, renderer.site)
      } else {
        guard stop < path.endIndex else { throw Self.malformed() }
        value = renderer.getElement(
          value, Int(key.string).map { .int($0) } ?? .string(key), renderer.site)
        stop += 1
      }
      value = try renderer.demand(value, renderer.site)
      end = stop
    }
    return value
  }

  private func apply(
    _ text: [Unicode.Scalar], _ value: Value, _ limit: Int
  ) throws(Fault) -> Text {
    guard !text.isEmpty else { return value.printed }
    var spec = FormatSpec()
    var index = 0
    let aligns: [Unicode.Scalar] = ["<", ">", "^", "="]
    if text.count >= 2, aligns.contains(text[1]) {
      spec.fill = text[0]
      spec.align = text[1]
      index = 2
    } else if aligns.contains(text[0]) {
      spec.align = text[0]
      index = 1
    }
    func at(_ scalars: String) -> Bool {
      index < text.count && scalars.unicodeScalars.contains(text[index])
    }
    if at("+- ") {
      spec.sign = text[index]
      index += 1
    }
    if at("#") {
      spec.isAlternate = true
      index += 1
    }
    if at("0") {
      spec.zeroPads = true
      index += 1
    }
    func number() throws(Fault) -> Int? {
      var value: Int?
      while at("0123456789") {
        value = (value ?? 0) * 10 + Int(text[index].value - 0x30)
        if value ?? 0 > limit { throw Fault.outputLimit(limit) }
        index += 1
      }
      return value
    }
    spec.width = try number() ?? 0
    if at(",_") {
      spec.grouping = text[index]
      index += 1
    }
    if at(".") {
      index += 1
      spec.precision = try number()
    }
    let type: Unicode.Scalar? = index < text.count ? text[index] : nil
    guard index + 1 >= text.count else { throw Self.unknown(text) }
    return try convert(value, type, spec, text, limit)
  }

  private static func unknown(_ spec: [Unicode.Scalar]) -> Fault {
    let text = Text(spec).string
    return Fault(
      .value, vi: "định dạng '\(text)' không dùng được cho giá trị này",
      en: "the format '\(text)' does not go with this value")
  }

  private func convert(
    _ value: Value, _ type: Unicode.Scalar?, _ spec: FormatSpec, _ text: [Unicode.Scalar],
    _ limit: Int
  ) throws(Fault) -> Text {
    switch (value, type) {
    case (.string(let shown), nil), (.markup(let shown), nil), (.string(let shown), "s"),
      (.markup(let shown), "s"):
      return try spec.text(shown, limit: limit)
    case (.bool(let flag), nil): return try spec.text(flag ? "True" : "False", limit: limit)
    case (.int, nil), (.wide, nil), (.int, "d"), (.wide, "d"), (.bool, "d"), (.int, "n"):
      return try spec.integer(value.wideInteger ?? 0, radix: 10, isUpper: false, limit: limit)
    case (.int, "x"), (.int, "X"), (.int, "o"), (.int, "b"):
      let radix = type == "b" ? 2 : type == "o" ? 8 : 16
      return try spec.integer(
        value.wideInteger ?? 0, radix: radix, isUpper: type == "X", limit: limit)
    case (.int(let code), "c"):
      guard let scalar = UInt32(exactly: code).flatMap({ Unicode.Scalar($0) }) else {
        throw Self.unknown(text)
      }
      return try spec.text(Text(scalar: scalar), limit: limit)
    case (.double(let number), nil):
      guard spec.precision != nil else {
        var copy = spec
        if copy.align == nil { copy.align = ">" }
        return try copy.text(Text(NumberText.shortest(number)), limit: limit)
      }
      return try spec.float(number, "g", limit: limit)
    case (.int, let type?), (.double, let type?), (.wide, let type?), (.bool, let type?):
      guard "eEfFgG%".unicodeScalars.contains(type), let number = value.number else {
        throw Self.unknown(text)
      }
      return try spec.float(number, type, limit: limit)
    case (_, nil): return try spec.text(value.printed, limit: limit)
    default: throw Self.unknown(text)
    }
  }
}
