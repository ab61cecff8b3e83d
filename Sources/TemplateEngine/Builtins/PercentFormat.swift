internal import Diagnostics

/// `"%s is %d" % (name, age)`.
struct PercentFormat {
  private let format: [Unicode.Scalar]
  private let values: [Value]
  private let map: Map?
  private let isMarkup: Bool
  /// Whether every value must be used: a list or a range alone need not be.
  private var isExact = true
  private let escaping: Escaping
  private let limit: Int
  private var output: [UInt8] = []
  private var next = 0
  private var index = 0

  static func format(
    _ template: Value, _ argument: Value, _ renderer: Renderer
  ) throws(Fault) -> Value {
    guard let text = template.text else { return template }
    var values = [argument]
    var map: Map?
    if case .tuple(let list) = argument { values = list.elements }
    if case .map(let found) = argument { map = found }
    var formatter = PercentFormat(
      format: text.scalars, values: values, map: map, isMarkup: template.isMarkup,
      escaping: renderer.frame.escaping, limit: renderer.limits.output)
    switch argument {
    case .list, .object: formatter.isExact = false
    default: break
    }
    let result = try formatter.run()
    return Markup.like(template, result)
  }

  private init(
    format: [Unicode.Scalar], values: [Value], map: Map?, isMarkup: Bool, escaping: Escaping,
    limit: Int
  ) {
    self.format = format
    self.values = values
    self.map = map
    self.isMarkup = isMarkup
    self.escaping = escaping
    self.limit = limit
  }

  private static func incomplete() -> Fault {
    Fault(
      .value, vi: "chuỗi định dạng kết thúc dở dang", en: "the format text is incomplete",
      hint: Wording(vi: "viết '%%' để có dấu phần trăm", en: "write '%%' for a percent sign"))
  }

  private mutating func run() throws(Fault) -> Text {
    var usedName = false
    while index < format.count {
      let scalar = format[index]
      index += 1
      guard scalar == "%" else {
        output.append(scalar: scalar)
        continue
      }
      if try directive() { usedName = true }
      if output.count > limit { throw Fault.outputLimit(limit) }
    }
    if next < values.count, !usedName, map == nil, isExact {
      throw Fault(
        .badArguments, vi: "chuỗi định dạng không dùng hết các đối số",
        en: "not all arguments are used by the format text")
    }
    return Text(output)
  }

  private mutating func number() throws(Fault) -> Int? {
    if index < format.count, format[index] == "*" {
      index += 1
      return try take().integer("%")
    }
    var value: Int?
    while index < format.count,
      let digit = format[index].properties.numericType == .decimal
        ? Int(String(format[index])) : nil
    {
      value = (value ?? 0) * 10 + digit
      if value ?? 0 > limit { throw Fault.outputLimit(limit) }
      index += 1
    }
    return value
  }

  private mutating func take() throws(Fault) -> Value {
    guard next < values.count else {
      throw Fault(
        .badArguments, vi: "thiếu đối số cho chuỗi định dạng",
        en: "there are not enough arguments for the format text")
    }
    next += 1
    return values[next - 1]
  }

  /// Writes one directive; gives whether it named its value.
  private mutating func directive() throws(Fault) -> Bool {
    var value: Value?
    if index < format.count, format[index] == "(" {
      guard let map else {
        throw Fault(
          .badArguments, vi: "chuỗi định dạng này cần đối số có tên",
          en: "this format text needs named arguments")
      }
      guard let end = format[index...].firstIndex(of: ")") else { throw Self.incomplete() }
      let name = Text(format[(index + 1)..<end])
      guard let found = map.box.value(of: name) else {
        throw Fault(
          .badArguments, vi: "thiếu đối số '\(name.string)'",
          en: "there is no argument '\(name.string)'",
          hint: .didYouMean(name.string, among: map.names))
      }
      value = found
      index = end + 1
    }
    var spec = FormatSpec()
    flags: while index < format.count {
      switch format[index] {
      case "-": spec.align = "<"
      case "+": spec.sign = "+"
      case " ": if spec.sign != "+" { spec.sign = " " }
      case "#": spec.isAlternate = true
      case "0": spec.zeroPads = true
      default: break flags
      }
      index += 1
    }
    if let width = try number() {
      spec.width = abs(width)
      if width < 0 { spec.align = "<" }
    }
    if index < format.count, format[index] == "." {
      index += 1
      spec.precision = try number() ?? 0
    }
    while index < format.count, "hlL".unicodeScalars.contains(format[index]) { index += 1 }
    guard index < format.count else { throw Self.incomplete() }
    let type = format[index]
    index += 1
    if type == "%" {
      output.append(0x25)
      return value != nil
    }
    var subject = value ?? .none
    if value == nil { subject = try take() }
    output.append(try convert(subject, type, spec))
    return value != nil
  }

  private func convert(
    _ value: Value, _ type: Unicode.Scalar, _ spec: FormatSpec
  ) throws(Fault) -> Text {
    var spec = spec
    switch type {
    case "s", "r", "a":
      var text: Text
      if type == "s" {
        text = isMarkup ? Markup.escaped(value, escaping) : value.printed
      } else {
        text = value.representation(isASCII: type == "a")
        if isMarkup { text = Markup.escaped(.string(text), escaping) }
      }
      spec.zeroPads = false
      if let precision = spec.precision { text = Text(text.scalars.prefix(precision)) }
      return try Padding.pad(
        text, spec.width, " ", spec.align == "<" ? .right : .left, limit)
    case "c":
      if let text = value.text, text.scalarCount == 1 { return text }
      guard let wide = value.wideInteger, let code = UInt32(exactly: wide),
        let scalar = Unicode.Scalar(code)
      else { throw Fault.badType("%c", expected: .anyText, value) }
      return Text(scalar: scalar)
    case "d", "i", "u":
      var whole = value.wideInteger
      if whole == nil, case .double(let number) = value {
        whole = Int128(exactly: number.rounded(.towardZero))
      }
      guard let whole else { throw Fault.badType("%\(type)", expected: .anyNumber, value) }
      return try spec.integer(whole, radix: 10, isUpper: false, limit: limit, minimumDigits: true)
    case "x", "X", "o":
      guard let whole = value.wideInteger else {
        throw Fault.badType("%\(type)", expected: .wholeNumber, value)
      }
      return try spec.integer(
        whole, radix: type == "o" ? 8 : 16, isUpper: type == "X", limit: limit,
        minimumDigits: true)
    case "f", "F", "e", "E", "g", "G":
      guard let number = value.number else {
        throw Fault.badType("%\(type)", expected: .anyNumber, value)
      }
      return try spec.float(number, type, limit: limit)
    default:
      throw Fault(
        .value, vi: "không có kiểu định dạng '%\(type)'", en: "there is no format '%\(type)'",
        hint: Wording(
          vi: "viết '%%' để có dấu phần trăm", en: "write '%%' for a percent sign"))
    }
  }
}

/// How a number or a text is laid out.
struct FormatSpec {
  var fill: Unicode.Scalar = " "
  var align: Unicode.Scalar?
  var sign: Unicode.Scalar = "-"
  var isAlternate = false
  var zeroPads = false
  var width = 0
  var grouping: Unicode.Scalar?
  var precision: Int?

  /// Digits behind zeros, which fill a width and are grouped like them.
  private func zeroPadded(_ digits: String, to width: Int, every size: Int) -> String {
    if grouping == nil {
      return String(repeating: "0", count: max(0, width - digits.unicodeScalars.count)) + digits
    }
    var reversed = Array(digits.unicodeScalars.reversed())
    // How many digits the first group has: before the first mark, or before a fraction.
    var run = digits.unicodeScalars.prefix { $0.properties.numericType == .decimal }.count
    while reversed.count < width {
      // A mark never comes first: the width is exceeded by one instead.
      if let grouping, run == size {
        reversed.append(grouping)
        run = 0
      }
      reversed.append("0")
      run += 1
    }
    return String(String.UnicodeScalarView(reversed.reversed()))
  }

  /// Puts a sign, digits and a fill together.
  ///
  /// - Parameter size: The number of digits in a group.
  private func assemble(
    _ sign: String, _ digits: String, every size: Int = 3, limit: Int
  ) throws(Fault) -> Text {
    let text = Text(sign + digits)
    if zeroPads, align == nil || align == "=" {
      guard width - text.scalarCount <= limit else { throw Fault.outputLimit(limit) }
      let room = width - sign.unicodeScalars.count
      return Text(sign + zeroPadded(digits, to: room, every: size))
    }
    switch align {
    case "<": return try Padding.pad(text, width, fill, .right, limit)
    case "^": return try Padding.centerRight(text, width, fill, limit)
    case "=":
      let missing = width - text.scalarCount
      guard missing <= limit else { throw Fault.outputLimit(limit) }
      return Text(sign + String(repeating: String(fill), count: max(0, missing)) + digits)
    default: return try Padding.pad(text, width, fill, .left, limit)
    }
  }

  private func signText(isNegative: Bool) -> String {
    isNegative ? "-" : sign == "+" ? "+" : sign == " " ? " " : ""
  }

  func integer(
    _ value: Int128, radix: Int, isUpper: Bool, limit: Int, minimumDigits: Bool = false
  ) throws(Fault) -> Text {
    var digits = String(value.magnitude, radix: radix, uppercase: isUpper)
    if minimumDigits, let precision, digits.count < precision {
      guard precision <= limit else { throw Fault.outputLimit(limit) }
      digits = String(repeating: "0", count: precision - digits.count) + digits
    }
    let size = radix == 10 ? 3 : 4
    digits = grouped(digits, every: size)
    if isAlternate, radix != 10 {
      let prefix = radix == 16 ? (isUpper ? "0X" : "0x") : radix == 8 ? "0o" : "0b"
      return try assemble(
        signText(isNegative: value < 0) + prefix, digits, every: size, limit: limit)
    }
    return try assemble(signText(isNegative: value < 0), digits, every: size, limit: limit)
  }

  func float(_ value: Double, _ type: Unicode.Scalar, limit: Int) throws(Fault) -> Text {
    let precision = precision ?? 6
    guard precision <= min(limit, 10_000) else { throw Fault.outputLimit(limit) }
    var digits: String
    switch type {
    case "e", "E": digits = NumberText.scientific(value.magnitude, decimals: precision)
    case "g", "G":
      digits = NumberText.general(
        value.magnitude, precision: precision, keepsZeros: isAlternate)
    case "%": digits = NumberText.fixed(value.magnitude * 100, decimals: precision) + "%"
    default: digits = NumberText.fixed(value.magnitude, decimals: precision)
    }
    if type == "E" || type == "G" || type == "F" { digits = digits.uppercased() }
    if grouping != nil {
      let whole = digits.prefix { $0.isNumber }
      digits = grouped(String(whole), every: 3) + digits.dropFirst(whole.count)
    }
    return try assemble(
      signText(isNegative: value.sign == .minus && !value.isNaN), digits, limit: limit)
  }

  private func grouped(_ digits: String, every size: Int) -> String {
    guard let grouping else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % size == 0 { text.unicodeScalars.append(grouping) }
      text.append(digit)
    }
    return text
  }

  func text(_ text: Text, limit: Int) throws(Fault) -> Text {
    let shown = precision.map { Text(text.scalars.prefix($0)) } ?? text
    switch align {
    case ">": return try Padding.pad(shown, width, fill, .left, limit)
    case "^": return try Padding.centerRight(shown, width, fill, limit)
    default: return try Padding.pad(shown, width, fill, .right, limit)
    }
  }
}

extension Padding {
  /// Centres with the odd character on the right, as format specifications do.
  static func centerRight(
    _ text: Text, _ width: Int, _ fill: Unicode.Scalar, _ limit: Int
  ) throws(Fault) -> Text {
    let missing = width - text.scalarCount
    guard missing > 0 else { return text }
    guard missing <= limit else { throw Fault.outputLimit(limit) }
    return Text(
      Array(repeating: fill, count: missing / 2) + text.scalars
        + Array(repeating: fill, count: missing - missing / 2))
  }
}
