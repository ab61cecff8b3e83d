internal import Foundation

/// The data of an example: JSON whose objects keep their order.
public indirect enum GuideData: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([GuideData])
  case object([(key: String, value: GuideData)])

  /// Where and why a text is no JSON.
  public struct Malformed: Error {
    /// The text that was left when reading stopped.
    public let rest: String
  }

  /// Reads a JSON text.
  public init(json: String) throws(Malformed) {
    var reader = Reader(rest: Substring(json))
    self = try reader.value()
    reader.skipSpace()
    guard reader.rest.isEmpty else { throw reader.malformed }
  }

  public static func == (left: GuideData, right: GuideData) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.double(let a), .double(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a.elementsEqual(b) { $0 == $1 }
    default: false
    }
  }
}

private struct Reader {
  var rest: Substring

  var malformed: GuideData.Malformed { GuideData.Malformed(rest: String(rest)) }

  mutating func skipSpace() {
    rest = rest.drop { $0 == " " || $0 == "\n" || $0 == "\t" }
  }

  mutating func skip(_ token: String) -> Bool {
    skipSpace()
    guard rest.hasPrefix(token) else { return false }
    rest = rest.dropFirst(token.count)
    return true
  }

  mutating func value() throws(GuideData.Malformed) -> GuideData {
    if skip("null") { return .null }
    if skip("true") { return .bool(true) }
    if skip("false") { return .bool(false) }
    if skip("{") {
      var members: [(key: String, value: GuideData)] = []
      if skip("}") { return .object(members) }
      repeat {
        let key = try string()
        guard skip(":") else { throw malformed }
        members.append((key, try value()))
      } while skip(",")
      guard skip("}") else { throw malformed }
      return .object(members)
    }
    if skip("[") {
      var elements: [GuideData] = []
      if skip("]") { return .array(elements) }
      repeat { elements.append(try value()) } while skip(",")
      guard skip("]") else { throw malformed }
      return .array(elements)
    }
    if rest.hasPrefix("\"") { return .string(try string()) }
    let digits = rest.prefix { $0.isNumber || "+-.eE".contains($0) }
    rest = rest.dropFirst(digits.count)
    if let number = Int(digits) { return .int(number) }
    if let number = Double(digits) { return .double(number) }
    throw malformed
  }

  mutating func string() throws(GuideData.Malformed) -> String {
    guard skip("\"") else { throw malformed }
    var literal = "\""
    var isEscaped = false
    while let character = rest.popFirst() {
      literal.append(character)
      if character == "\"", !isEscaped {
        let decoded = try? JSONSerialization.jsonObject(
          with: Data(literal.utf8), options: .fragmentsAllowed)
        guard let text = decoded as? String else { throw malformed }
        return text
      }
      isEscaped = character == "\\" && !isEscaped
    }
    throw malformed
  }
}
