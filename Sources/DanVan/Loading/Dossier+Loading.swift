public import Diagnostics
import Vietnamese

extension Dossier {
  /// The files that a dossier may have, in the order in which messages name them.
  static let fileNames = [
    "dossier.json", "agencies.json", "citations.json", "framework.json", "assessment.json",
    "tasks.json", "directives.json", "evaluation.json", "assignments.csv", "evidence.csv",
    "progress.csv", "figures.csv", "self-scores.csv", "models.csv",
    "units.csv",
  ]

  /// Loads a dossier from the files of its folder.
  ///
  /// Only `dossier.json` must be there. Everything that is wrong in any file is found in one run.
  ///
  /// - Throws: All diagnostics, warnings included, when one of them is an error.
  /// - Complexity: Linear in the size of the files.
  public static func load(_ files: DossierFiles) throws(DiagnosticList) -> Dossier {
    let loader = Loader(files)
    let dossier = loader.dossier()
    let diagnostics = loader.diagnostics()
    guard let dossier, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw DiagnosticList(diagnostics)
    }
    dossier.warnings = diagnostics
    return dossier
  }
}

extension Loader {
  /// Reads all files and checks them against each other; `nil` when there is nothing to check.
  fileprivate func dossier() -> Dossier? {
    checkFileNames()
    // Agencies come first: tables name them in words.
    let agencies = sheet("agencies.json", as: AgencySheet.self)
    agencyNames = AgencyNames(agencies?.agencies ?? [], agencies?.groups ?? [])
    let main = sheet("dossier.json", as: DossierSheet.self)
    let citations = sheet("citations.json", as: CitationSheet.self)
    let framework = sheet("framework.json", as: CriteriaFramework.self)
    let assessment = sheet("assessment.json", as: Assessment.self)
    let tasks = sheet("tasks.json", as: TaskSheet.self)
    let directives = sheet("directives.json", as: DirectiveSheet.self)
    let evaluations = sheet("evaluation.json", as: EvaluationSheet.self)
    evaluationOrigin = evaluations?.origin
    let assignments = table("assignments.csv", as: Assignment.self)
    let evidence = table("evidence.csv", as: Evidence.self)
    let progress = table("progress.csv", as: Progress.self)
    let figures = table("figures.csv", as: Figure.self)
    let selfScores = table("self-scores.csv", name: "selfScores", as: SelfScore.self)
    let models = table("models.csv", as: Model.self)
    let units = table("units.csv", as: EvaluatedUnit.self)
    guard let main else {
      if files["dossier.json"] == nil { reportNoDossier() }
      return nil
    }
    let dossier = Dossier(
      main, agencies: agencies, citations: citations, framework: framework,
      assessment: assessment, tasks: tasks, directives: directives, evaluations: evaluations,
      assignments: assignments, evidence: evidence, progress: progress, figures: figures,
      selfScores: selfScores, models: models, units: units, sources: sources,
      indexes: indexes(agencies, citations))
    check(dossier)
    return dossier
  }

  private func reportNoDossier() {
    let similar = suggestion("dossier.json", files.paths)
    report(
      "missing-file",
      Wording(
        vi: "thư mục hồ sơ không có tệp dossier.json",
        en: "the dossier's folder has no file dossier.json"),
      hint: similar
        ?? Wording(
          vi: "tạo hồ sơ mới bằng lệnh: vanban init THƯ-MỤC",
          en: "make a new dossier with: vanban init DIR"),
      at: nil, path: nil)
  }

  /// Warns of files at the top of the folder that nobody reads.
  private func checkFileNames() {
    for path in files.paths where !path.utf8.contains(0x2F) && !Dossier.fileNames.contains(path) {
      guard path.hasSuffix(".json") || path.hasSuffix(".csv"), !path.hasPrefix(".") else {
        continue
      }
      let name = files.displayName(path)
      report(
        "unknown-file",
        Wording(vi: "không dùng đến tệp '\(name)'", en: "the file '\(name)' is not used"),
        severity: .warning, hint: suggestion(path, Dossier.fileNames), at: nil, path: nil)
    }
  }

  /// Reads a JSON file into a described type; `nil` when there is none or it cannot be read.
  private func sheet<Sheet: Described>(_ path: String, as type: Sheet.Type) -> Sheet? {
    guard files[path] != nil else { return nil }
    guard let opened = open(path) else {
      unreadable.insert(path)
      return nil
    }
    let (nodes, faults) = JSONReader.nodes(of: opened.bytes)
    for fault in faults {
      report("json", fault.message, hint: fault.hint, at: origin(fault.range), path: nil)
    }
    guard let nodes else {
      unreadable.insert(path)
      return nil
    }
    let text = DataText(file: file, opened, nodes: nodes)
    begin(text)
    let reader = FileReader(self, text)
    let value = text.value(at: 0)
    guard value.kind == .object else {
      reader.reportWrong(value, expected: Wording(vi: "một khối { }", en: "an object { }"))
      unreadable.insert(path)
      return nil
    }
    var fields = Fields(value, reader)
    let sheet = Sheet(&fields)
    fields.finish { type.describe() }
    return sheet
  }

  /// Reads a table; empty when there is none. Paths call it by its name, or that of the file.
  private func table<Row: Described>(
    _ path: String, name: String? = nil, as type: Row.Type
  ) -> [Row] {
    guard files[path] != nil else { return [] }
    guard let opened = open(path) else {
      unreadable.insert(path)
      return []
    }
    return rows(of: opened, name: name ?? String(path.dropLast(4)), as: type)
  }
}
