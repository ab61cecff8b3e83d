import Foundation

/// The part of the schema of SARIF 2.1.0 that a log of findings can touch: the properties of each
/// object, which of them must be there, and what they hold. Anything else is a fault.
enum SARIFSchema {
  private indirect enum Kind: Sendable {
    case object(String)
    case array(Kind, unique: Bool = false)
    case string
    case uri
    case oneOf([String])
    case matching(String)
    case integer(atLeast: Int)
  }

  private struct Shape: Sendable {
    var required: Set<String> = []
    var properties: [String: Kind]
  }

  private static let shapes: [String: Shape] = [
    "sarifLog": Shape(
      required: ["version", "runs"],
      properties: [
        "$schema": .uri, "version": .oneOf(["2.1.0"]), "runs": .array(.object("run")),
      ]),
    "run": Shape(
      required: ["tool"],
      properties: [
        "tool": .object("tool"), "language": .matching("^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"),
        "columnKind": .oneOf(["utf16CodeUnits", "unicodeCodePoints"]),
        "results": .array(.object("result")),
      ]),
    "tool": Shape(required: ["driver"], properties: ["driver": .object("toolComponent")]),
    "toolComponent": Shape(
      required: ["name"],
      properties: [
        "name": .string, "rules": .array(.object("reportingDescriptor"), unique: true),
      ]),
    "reportingDescriptor": Shape(
      required: ["id"],
      properties: [
        "id": .string, "shortDescription": .object("message"),
        "fullDescription": .object("message"), "help": .object("message"),
        "defaultConfiguration": .object("reportingConfiguration"),
      ]),
    "reportingConfiguration": Shape(
      properties: ["level": .oneOf(["none", "note", "warning", "error"])]),
    "message": Shape(required: ["text"], properties: ["text": .string]),
    "result": Shape(
      required: ["message"],
      properties: [
        "ruleId": .string, "ruleIndex": .integer(atLeast: -1),
        "level": .oneOf(["none", "note", "warning", "error"]), "message": .object("message"),
        "locations": .array(.object("location")),
        "relatedLocations": .array(.object("location"), unique: true),
      ]),
    "location": Shape(
      properties: [
        "id": .integer(atLeast: -1), "physicalLocation": .object("physicalLocation"),
        "message": .object("message"),
      ]),
    "physicalLocation": Shape(
      required: ["artifactLocation"],
      properties: ["artifactLocation": .object("artifactLocation"), "region": .object("region")]),
    "artifactLocation": Shape(required: ["uri"], properties: ["uri": .uri]),
    "region": Shape(
      required: ["startLine"],
      properties: [
        "startLine": .integer(atLeast: 1), "startColumn": .integer(atLeast: 1),
        "endColumn": .integer(atLeast: 1),
      ]),
  ]

  /// What is wrong with a value, each fault with its path.
  static func faults(of value: Any, as name: String) -> [String] {
    faults(value, .object(name), name)
  }

  private static func faults(_ value: Any, _ kind: Kind, _ path: String) -> [String] {
    switch kind {
    case .object(let name):
      guard let object = value as? [String: Any], let shape = shapes[name] else {
        return ["\(path): no \(name)"]
      }
      let missing = shape.required.subtracting(object.keys).sorted().map {
        "\(path).\($0): missing"
      }
      return missing
        + object.sorted { $0.key < $1.key }.flatMap { key, value in
          shape.properties[key].map { faults(value, $0, "\(path).\(key)") }
            ?? ["\(path).\(key): unknown"]
        }
    case .array(let element, let unique):
      guard let array = value as? [Any] else { return ["\(path): no array"] }
      let objects = array.map { $0 as? NSObject }
      let isUnique = !unique || Set(objects).count == objects.count
      return (isUnique ? [] : ["\(path): not unique"])
        + array.enumerated().flatMap { faults($1, element, "\(path)[\($0)]") }
    case .string: return (value as? String)?.isEmpty == false ? [] : ["\(path): no string"]
    case .uri:
      guard let text = value as? String, !text.isEmpty,
        text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
        URL(string: text) != nil
      else { return ["\(path): no URI reference"] }
      return []
    case .oneOf(let values):
      return (value as? String).map(values.contains) == true ? [] : ["\(path): \(value)"]
    case .matching(let pattern):
      let text = value as? String
      return text?.range(of: pattern, options: .regularExpression) != nil
        ? [] : ["\(path): \(value)"]
    case .integer(let minimum):
      return (value as? Int).map { $0 >= minimum } == true ? [] : ["\(path): \(value)"]
    }
  }

  /// The strings that bear a name, anywhere in a value.
  static func strings(named name: String, in value: Any) -> [String] {
    if let array = value as? [Any] { return array.flatMap { strings(named: name, in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { key, value in
      key == name ? [value as? String].compactMap(\.self) : strings(named: name, in: value)
    }
  }
}
