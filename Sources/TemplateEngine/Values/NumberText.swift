/// Numbers as text, exactly and without a locale.
enum NumberText {
  /// The shortest digits that read back as the same number, laid out as Python does.
  static func shortest(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let sign = value.sign == .minus ? "-" : ""
    if value == 0 { return sign + "0.0" }
    let (digits, exponent) = shortestDigits(value.magnitude)
    return sign + layOut(digits, exponent: exponent)
  }

  /// The shortest digits of a positive number and the exponent of the first of them.
  static func shortestDigits(_ value: Double) -> (digits: [UInt8], exponent: Int) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    let text = Array(value.description.utf8)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == 0x2E {
        point = digits.count
      } else if byte == 0x65 {
        exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
        break
      } else {
        digits.append(byte)
      }
      index += 1
    }
    var first = (point ?? digits.count) + exponent - 1
    var leading = 0
    while leading < digits.count - 1, digits[leading] == 0x30 { leading += 1 }
    digits.removeFirst(leading)
    first -= leading
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    return (digits, first)
  }

  private static func layOut(_ digits: [UInt8], exponent: Int) -> String {
    var text: [UInt8] = []
    if exponent >= -4 && exponent < 16 {
      if exponent < 0 {
        text.append("0.")
        text.append(contentsOf: repeatElement(0x30, count: -exponent - 1))
        text.append(contentsOf: digits)
      } else {
        for index in 0...exponent { text.append(index < digits.count ? digits[index] : 0x30) }
        text.append(0x2E)
        if digits.count > exponent + 1 {
          text.append(contentsOf: digits[(exponent + 1)...])
        } else {
          text.append(0x30)
        }
      }
    } else {
      text.append(digits[0])
      if digits.count > 1 {
        text.append(0x2E)
        text.append(contentsOf: digits[1...])
      }
      text.append(exponent < 0 ? "e-" : "e+")
      if abs(exponent) < 10 { text.append(0x30) }
      text.append(String(abs(exponent)))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A number with a fixed count of decimals, rounded half to even on its exact value.
  static func fixed(_ value: Double, decimals: Int) -> String {
    if let special = special(value) { return special }
    let sign = value.sign == .minus ? "-" : ""
    var exact = ExactDecimal(value.magnitude)
    exact.round(toDecimals: decimals)
    return sign + exact.text(decimals: decimals)
  }

  /// A number with an exponent, such as `1.50e+03`.
  static func scientific(_ value: Double, decimals: Int) -> String {
    if let special = special(value) { return special }
    let sign = value.sign == .minus ? "-" : ""
    let (digits, exponent) = significant(value.magnitude, count: decimals + 1)
    var text = String(decoding: digits[..<1], as: UTF8.self)
    if decimals > 0 { text += "." + String(decoding: digits[1...], as: UTF8.self) }
    let width = abs(exponent) < 10 ? "0" : ""
    return sign + text + (exponent < 0 ? "e-" : "e+") + width + String(abs(exponent))
  }

  /// A number in the shorter of both forms, as `%g` gives it.
  static func general(_ value: Double, precision: Int, keepsZeros: Bool = false) -> String {
    if let special = special(value) { return special }
    let precision = max(1, precision)
    var (_, exponent) = significant(value.magnitude, count: precision)
    if value == 0 { exponent = 0 }
    let text: String
    if exponent < -4 || exponent >= precision {
      text = scientific(value, decimals: precision - 1)
    } else {
      text = fixed(value, decimals: precision - 1 - exponent)
    }
    return keepsZeros ? text : withoutZeros(text)
  }

  private static func withoutZeros(_ text: String) -> String {
    var mantissa = text
    var tail = ""
    if let mark = text.firstIndex(of: "e") {
      mantissa = String(text[..<mark])
      tail = String(text[mark...])
    }
    guard mantissa.utf8.contains(0x2E) else { return text }
    while mantissa.last == "0" { mantissa.removeLast() }
    if mantissa.last == "." { mantissa.removeLast() }
    return mantissa + tail
  }

  private static func special(_ value: Double) -> String? {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    return nil
  }

  /// The first digits of a number, rounded, and the exponent of the first.
  private static func significant(_ value: Double, count: Int) -> ([UInt8], Int) {
    if value == 0 { return ([UInt8](repeating: 0x30, count: count), 0) }
    var exact = ExactDecimal(value)
    let exponent = exact.exponent
    exact.round(toDecimals: count - 1 - exponent)
    var digits = exact.significantDigits
    let first = exact.exponent
    while digits.count < count { digits.append(0x30) }
    return (Array(digits[..<count]), first)
  }
}

/// The exact decimal value of a double.
struct ExactDecimal {
  /// Digits from the most significant, as numbers.
  private var digits: [UInt8]
  /// How many of the digits stand before the decimal point; negative for zeros after it.
  private var point: Int

  init(_ value: Double) {
    guard value > 0 else {
      digits = [0]
      point = 1
      return
    }
    var mantissa = value.significandBitPattern
    var exponent = Int(value.exponentBitPattern) - 1075
    if value.isNormal { mantissa |= 1 << 52 } else { exponent += 1 }
    // The number is mantissa · 2^exponent; a power of two below one is a power of five.
    var limbs: [UInt32] = [
      UInt32(truncatingIfNeeded: mantissa % 1_000_000_000),
      UInt32(truncatingIfNeeded: mantissa / 1_000_000_000),
    ]
    let factor: UInt64 = exponent < 0 ? 5 : 2
    for _ in 0..<abs(exponent) {
      var carry: UInt64 = 0
      for index in limbs.indices {
        let product = UInt64(limbs[index]) * factor + carry
        limbs[index] = UInt32(truncatingIfNeeded: product % 1_000_000_000)
        carry = product / 1_000_000_000
      }
      if carry > 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
    }
    var text: [UInt8] = []
    for limb in limbs.reversed() {
      var part = [UInt8](repeating: 0, count: 9)
      var rest = limb
      for index in stride(from: 8, through: 0, by: -1) {
        part[index] = UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      text.append(contentsOf: part)
    }
    let leading = text.firstIndex { $0 != 0 } ?? text.count - 1
    digits = Array(text[leading...])
    point = digits.count + min(exponent, 0)
  }

  /// The exponent of the first digit.
  var exponent: Int { point - 1 }

  var significantDigits: [UInt8] { digits.map { $0 + 0x30 } }

  /// Rounds half to even; a negative count rounds before the decimal point.
  mutating func round(toDecimals decimals: Int) {
    let kept = point + decimals
    guard kept < digits.count else { return }
    if kept < 0 {
      digits = [0]
      point = 1
      return
    }
    let next = digits[kept]
    let rest = digits[(kept + 1)...].contains { $0 != 0 }
    let isOdd = kept > 0 && digits[kept - 1] % 2 == 1
    let roundsUp = next > 5 || (next == 5 && (rest || isOdd))
    digits = Array(digits[..<kept])
    if roundsUp {
      var index = kept - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        point += 1
      }
    }
    if digits.isEmpty {
      digits = [0]
      point = 1
    }
  }

  /// The number with exactly the given count of decimals, which it was rounded to.
  func text(decimals: Int) -> String {
    var text: [UInt8] = []
    if point <= 0 {
      text.append(0x30)
    } else {
      for index in 0..<point { text.append(index < digits.count ? digits[index] + 0x30 : 0x30) }
    }
    if decimals > 0 {
      text.append(0x2E)
      for index in point..<(point + decimals) {
        text.append(index >= 0 && index < digits.count ? digits[index] + 0x30 : 0x30)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
