import DanVan
import Foundation
import Testing

@Suite("The schema")
struct SchemaTests {
  static let schemas: [String: JSONValue] = {
    var schemas: [String: JSONValue] = [:]
    for file in DossierSchema.files where file.name.hasSuffix(".schema.json") {
      let name = file.name.replacing(".schema.json", with: ".json")
      schemas[name] = JSONReader.read(Array(file.text.utf8)).value
    }
    return schemas
  }()

  /// What a schema finds wrong with a file.
  private func faults(_ path: String, _ bytes: [UInt8]) throws -> [String] {
    let schema = try #require(Self.schemas[path])
    guard let value = JSONReader.read(bytes).value else { return ["no JSON"] }
    return SchemaValidator(root: schema).faults(value, schema, "")
  }

  @Test("every file has a description, and all are JSON or Markdown")
  func files() {
    let names = DossierSchema.files.map(\.name)
    #expect(names.count == 15)
    #expect(Self.schemas.count == 8)
    #expect(names.contains("dossier.schema.json"))
    #expect(names.contains("assignments.csv.md"))
    for file in DossierSchema.files where file.name.hasSuffix(".json") {
      let object = try? JSONSerialization.jsonObject(with: Data(file.text.utf8))
      #expect(object is [String: Any], "\(file.name)")
    }
  }

  @Test("what loads is what the schema allows: the example")
  func example() throws {
    for (path, text) in ExampleDossier.files where path.hasSuffix(".json") {
      #expect(try faults(path, Array(text.utf8)) == [])
    }
  }

  @Test("what loads is what the schema allows: the samples", arguments: Samples.names)
  func samples(name: String) throws {
    let files = try Samples.files(name)
    for path in Self.schemas.keys.sorted() {
      guard let bytes = files[path] else { continue }
      #expect(try faults(path, bytes) == [])
    }
  }

  @Test("the samples name schemas that lie beside them, and these are current")
  func shipped() throws {
    let folder = Samples.folder.appending(path: DossierSchema.folder)
    for file in DossierSchema.files {
      let text = try String(contentsOf: folder.appending(path: file.name), encoding: .utf8)
      #expect(text == file.text, "vanban list schema --output \(folder.path()): \(file.name)")
    }
    for name in Samples.names {
      let files = try Samples.files(name)
      for path in files.paths where path.hasSuffix(".json") {
        let named = JSONReader.read(files[path] ?? []).value?["$schema"]?.text
        let expected = "\"../\(DossierSchema.folder)/\(DossierSchema.schemaName(of: path))\""
        #expect(named == expected, "\(name)/\(path)")
      }
    }
  }

  @Test(
    "what a reader refuses for its shape, the schema refuses",
    arguments: BrokenDossier.members + BrokenDossier.markValues)
  func refused(dossier: BrokenDossier) throws {
    let bytes = try #require(dossier.files[dossier.file])
    #expect(try !faults(dossier.file, bytes).isEmpty)
  }

  @Test("tables are described with their columns")
  func tables() throws {
    let file = try #require(DossierSchema.files.first { $0.name == "evidence.csv.md" })
    #expect(
      file.text.contains(
        "| Trạng thái | `state` | có | Một trong: đã nộp, chưa nộp, không đạt. |"))
    #expect(file.text.contains("| Số ký hiệu | `number`, `Số, ký hiệu` |  | Chữ. |"))
    // The titles that are described are those that are read.
    for (path, text) in ExampleDossier.files where path.hasSuffix(".csv") {
      let description = try #require(DossierSchema.files.first { $0.name == path + ".md" })
      let table = CSVTable(Array(text.utf8))
      for cell in table.row(0) {
        #expect(description.text.contains("| \(table.text(cell)) |"))
      }
    }
  }
}

/// As much of JSON Schema as the schemas of dossiers use.
struct SchemaValidator {
  let root: JSONValue

  func faults(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if case .string(let reference)? = schema["$ref"]?.content {
      var target = root
      for name in reference.split(separator: "/").dropFirst() {
        target = target[String(name)] ?? [:]
      }
      return faults(value, target, path)
    }
    var found: [String] = []
    if let type = schema["type"], !types(of: value).contains(where: { matches(type, $0) }) {
      found.append("\(path): type")
    }
    if case .array(let words)? = schema["enum"]?.content,
      !words.contains(where: { $0.text == value.text })
    {
      found.append("\(path): enum")
    }
    if case .string(let pattern)? = schema["pattern"]?.content,
      case .string(let text) = value.content,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(path): pattern")
    }
    if case .array(let choices)? = schema["anyOf"]?.content,
      choices.allSatisfy({ !faults(value, $0, path).isEmpty })
    {
      found.append("\(path): anyOf")
    }
    if case .number(let text) = value.content, let number = Double(text) {
      if case .number(let least)? = schema["minimum"]?.content, number < Double(least) ?? 0 {
        found.append("\(path): minimum")
      }
      if case .number(let most)? = schema["maximum"]?.content, number > Double(most) ?? 0 {
        found.append("\(path): maximum")
      }
    }
    if case .array(let elements) = value.content, let items = schema["items"] {
      for (index, element) in elements.enumerated() {
        found += faults(element, items, "\(path)[\(index)]")
      }
    }
    if case .object(let members) = value.content {
      found += faults(of: members, value, schema, path)
    }
    return found
  }

  private func faults(
    of members: [JSONMember], _ value: JSONValue, _ schema: JSONValue, _ path: String
  ) -> [String] {
    var found: [String] = []
    if case .array(let names)? = schema["required"]?.content {
      for case .string(let name) in names.map(\.content) where value[name] == nil {
        found.append("\(path).\(name): required")
      }
    }
    for member in members {
      let path = "\(path).\(member.name)"
      if let property = schema["properties"]?[member.name] {
        found += faults(member.value, property, path)
        continue
      }
      if case .object(let patterns)? = schema["patternProperties"]?.content,
        patterns.contains(where: {
          member.name.range(of: $0.name, options: .regularExpression) != nil
        })
      {
        continue
      }
      guard let additional = schema["additionalProperties"] else { continue }
      if case .bool(let isAllowed) = additional.content {
        if !isAllowed { found.append("\(path): unknown") }
      } else {
        found += faults(member.value, additional, path)
      }
    }
    return found
  }

  private func types(of value: JSONValue) -> [String] {
    switch value.content {
    case .null: ["null"]
    case .bool: ["boolean"]
    case .number(let text): Int(text) == nil ? ["number"] : ["number", "integer"]
    case .string: ["string"]
    case .array: ["array"]
    case .object: ["object"]
    }
  }

  private func matches(_ type: JSONValue, _ name: String) -> Bool {
    switch type.content {
    case .string(let one): one == name
    case .array(let several): several.contains { matches($0, name) }
    default: false
    }
  }
}
