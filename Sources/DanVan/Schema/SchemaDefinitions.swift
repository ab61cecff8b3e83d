import Diagnostics

/// Writes shapes as JSON Schema, collecting the types that they name.
struct SchemaDefinitions {
  /// The types, in the order in which they were first named.
  private var definitions: [(name: String, schema: JSONValue)] = []

  /// The types that have been named.
  var all: JSONValue {
    JSONValue(.object(definitions.map { JSONMember(name: $0.name, value: $0.schema) }))
  }

  /// The schema of an object of some fields.
  mutating func object(_ fields: [FieldDescription]) -> JSONValue {
    var properties: [JSONMember] = []
    for field in fields {
      var schema = members(schema(of: field.shape))
      if !field.isRequired { schema = members(nullable(JSONValue(.object(schema)))) }
      schema.insert(JSONMember(name: "title", value: JSONValue(.string(field.title))), at: 0)
      if !field.note.isEmpty {
        schema.insert(
          JSONMember(name: "description", value: JSONValue(.string(field.note))), at: 1)
      }
      properties.append(JSONMember(name: field.name, value: JSONValue(.object(schema))))
    }
    let required = fields.filter(\.isRequired).map { JSONValue(.string($0.name)) }
    return [
      "type": "object", "properties": JSONValue(.object(properties)),
      "required": JSONValue(.array(required)),
      "patternProperties": ["^(\\$schema$|_|x-)": [:]],
      "additionalProperties": JSONValue(.bool(false)),
    ]
  }

  private func members(_ value: JSONValue) -> [JSONMember] {
    if case .object(let members) = value.content { members } else { [] }
  }

  private func nullable(_ schema: JSONValue) -> JSONValue {
    ["anyOf": [schema, ["type": "null"]]]
  }

  private mutating func schema(of shape: Shape) -> JSONValue {
    switch shape {
    case .text(let pattern, let note):
      var members = [JSONMember(name: "type", value: "string")]
      if let pattern { members.append(JSONMember(name: "pattern", value: .init(.string(pattern)))) }
      if let note { members.append(JSONMember(name: "$comment", value: .init(.string(note)))) }
      return JSONValue(.object(members))
    case .prose: return reference("Prose", Self.prose)
    case .agencies: return reference("AgencyList", Self.agencies)
    case .bool: return ["type": "boolean"]
    case .integer(let range):
      if range == Int.min...Int.max { return ["type": "number"] }
      return [
        "type": "integer", "minimum": JSONValue(.number("\(range.lowerBound)")),
        "maximum": JSONValue(.number("\(range.upperBound)")),
      ]
    case .decimal: return reference("Decimal", Self.decimal)
    case .date: return reference("Date", Self.date)
    case .partialDate: return reference("PartialDate", Self.partialDate)
    case .deadline: return reference("Deadline", Self.deadline)
    case .enumeration(let words):
      return [
        "enum": JSONValue(.array(words.map { JSONValue(.string($0.name)) })),
        "enumDescriptions": JSONValue(.array(words.map { JSONValue(.string($0.title)) })),
      ]
    case .reference(let target):
      return [
        "type": "string", "$comment": JSONValue(.string("mã của một \(target.title.vi)")),
      ]
    case .object(let name, let describe):
      if !definitions.contains(where: { $0.name == name }) {
        // The name is taken first: a type may hold itself.
        let index = definitions.count
        definitions.append((name, [:]))
        definitions[index].schema = object(describe())
      }
      return ["$ref": JSONValue(.string("#/$defs/\(name)"))]
    case .list(let element): return ["type": "array", "items": schema(of: element)]
    case .map(let element):
      return ["type": "object", "additionalProperties": schema(of: element)]
    case .either(let first, let second): return ["anyOf": [schema(of: first), schema(of: second)]]
    case .nullable(let shape): return nullable(schema(of: shape))
    }
  }

  private mutating func reference(_ name: String, _ schema: JSONValue) -> JSONValue {
    if !definitions.contains(where: { $0.name == name }) { definitions.append((name, schema)) }
    return ["$ref": JSONValue(.string("#/$defs/\(name)"))]
  }

  private static let prose: JSONValue = [
    "type": "string",
    "description": """
    Câu chữ. [[…]] là chỗ lấy dữ kiện: [[cite:mã:full]], [[agency:mã]], [[group:mã]], \
    [[deadline]], [[year]], [[office:short]], [[superior]], [[fact:tên]], [[figure:mã]], \
    [[score:self]].
    """,
  ]

  private static let agencies: JSONValue = [
    "type": "string",
    "description": """
    Các cơ quan: [[agency:mã]], [[group:mã]] và chữ nối; hoặc tên các cơ quan ngăn bằng dấu phẩy.
    """,
  ]

  private static let decimal: JSONValue = [
    "type": ["number", "string"], "pattern": "^ *[-+]?[0-9][0-9.,]* *$",
    "description": "Số; trong ngoặc kép thì giữ đúng số chữ số thập phân đã viết: \"98.00\".",
  ]

  private static let datePattern =
    "^ *([0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}([/.-])[0-9]{1,2}\\2[0-9]{4}"
    + "|ngày *[0-9]+ *tháng *[0-9]+ *năm *[0-9]{4}) *$"

  private static let date: JSONValue = [
    "type": "string", "pattern": JSONValue(.string(datePattern)),
    "description": "Ngày: 2025-11-01 hoặc 01/11/2025.",
  ]

  private static let partialDate: JSONValue = [
    "description": "Ngày, hoặc tháng và năm khi ngày còn để trống.",
    "anyOf": [
      ["type": "string"],
      [
        "type": "object",
        "properties": [
          "year": ["type": "integer"], "month": ["type": ["integer", "null"]],
          "day": ["type": ["integer", "null"]],
        ],
        "required": ["year"], "additionalProperties": JSONValue(.bool(false)),
      ],
    ],
  ]

  private static let deadline: JSONValue = {
    func one(_ name: String, _ schema: JSONValue) -> JSONValue {
      [
        "type": "object",
        "properties": JSONValue(.object([JSONMember(name: name, value: schema)])),
        "required": [JSONValue(.string(name))], "additionalProperties": JSONValue(.bool(false)),
      ]
    }
    func number(_ last: Int) -> JSONValue {
      [
        "type": "integer", "minimum": JSONValue(.number("1")),
        "maximum": JSONValue(.number("\(last)")),
      ]
    }
    return [
      "description": "Thời hạn.",
      "anyOf": [
        one("before", date), one("on", date), one("yearEnd", ["enum": [JSONValue(.bool(true))]]),
        one("continuous", ["enum": [JSONValue(.bool(true))]]), one("month", number(12)),
        one("quarter", number(4)), ["type": "string"],
      ],
    ]
  }()
}
