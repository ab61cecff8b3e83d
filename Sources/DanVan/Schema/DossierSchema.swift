/// What the files of a dossier may hold, for editors and for people.
///
/// Everything here is made from the descriptions that the readers themselves use: a schema cannot
/// say anything else than loading does.
public enum DossierSchema {
  /// The folder in which a dossier keeps its schemas: `"$schema": ".schema/dossier.schema.json"`.
  ///
  /// People do not see it, and loading does not read it: it is there for editors.
  public static let folder = ".schema"

  /// A file that describes a kind of file of a dossier.
  public struct File: Sendable {
    /// The name, such as `dossier.schema.json` or `assignments.csv.md`.
    public let name: String
    /// The whole content: JSON Schema, or Markdown for a table.
    public let text: String
  }

  /// The JSON Schema of each JSON file, and the description of each table.
  public static var files: [File] {
    sheets.map { sheet in
      File(name: schemaName(of: sheet.file), text: schema(of: sheet).text + "\n")
    }
      + tables.map { table in
        File(name: table.file + ".md", text: TableDescription(table).text)
      }
  }

  /// The name of the schema of a JSON file: `dossier.schema.json` for `dossier.json`.
  public static func schemaName(of file: String) -> String {
    file.dropLast(".json".count) + ".schema.json"
  }

  /// A kind of file, and the fields of what it holds.
  struct Kind: Sendable {
    var file: String
    var title: String
    var type: any Described.Type
  }

  /// The JSON files.
  static let sheets = [
    Kind(file: "dossier.json", title: "Hồ sơ năm: tệp chính", type: DossierSheet.self),
    Kind(file: "agencies.json", title: "Sổ cơ quan, đơn vị", type: AgencySheet.self),
    Kind(file: "citations.json", title: "Sổ văn bản viện dẫn", type: CitationSheet.self),
    Kind(file: "framework.json", title: "Bộ tiêu chí, thang điểm", type: CriteriaFramework.self),
    Kind(file: "assessment.json", title: "Kết quả chấm điểm năm trước", type: Assessment.self),
    Kind(file: "tasks.json", title: "Nhiệm vụ, giải pháp", type: TaskSheet.self),
    Kind(file: "directives.json", title: "Tổ chức thực hiện", type: DirectiveSheet.self),
    Kind(file: "evaluation.json", title: "Đánh giá theo kỳ báo cáo", type: EvaluationSheet.self),
  ]

  /// The tables.
  static let tables = [
    Kind(file: "assignments.csv", title: "Phân công: các dòng phụ lục", type: Assignment.self),
    Kind(file: "evidence.csv", title: "Tài liệu minh chứng", type: Evidence.self),
    Kind(file: "progress.csv", title: "Tiến độ nhiệm vụ", type: Progress.self),
    Kind(file: "figures.csv", title: "Số liệu báo cáo", type: Figure.self),
    Kind(file: "self-scores.csv", title: "Tự chấm điểm", type: SelfScore.self),
    Kind(file: "models.csv", title: "Mô hình \"Dân vận khéo\"", type: Model.self),
    Kind(file: "units.csv", title: "Đơn vị được đánh giá, phân loại", type: EvaluatedUnit.self),
  ]

  /// The JSON Schema of a JSON file.
  static func schema(of kind: Kind) -> JSONValue {
    var definitions = SchemaDefinitions()
    let body = definitions.object(kind.type.describe())
    guard case .object(let members) = body.content else { return body }
    var schema: [JSONMember] = [
      JSONMember(name: "$schema", value: "https://json-schema.org/draft/2020-12/schema"),
      JSONMember(name: "title", value: JSONValue(.string("\(kind.file): \(kind.title)"))),
      // Editors that know these words do not underline what dossiers may have beyond plain JSON.
      JSONMember(name: "allowComments", value: JSONValue(.bool(true))),
      JSONMember(name: "allowTrailingCommas", value: JSONValue(.bool(true))),
    ]
    schema += members
    schema.append(JSONMember(name: "$defs", value: definitions.all))
    return JSONValue(.object(schema))
  }
}
