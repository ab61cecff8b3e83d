import Diagnostics
import Drafting

extension CommandSpec {
  /// What can be listed.
  private enum Subject: String, CaseIterable {
    case documents, templates, samples, rules, schema
  }

  /// `vanban list`: what there is to choose from.
  static var list: CommandSpec {
    CommandSpec(
      name: "list",
      operands: OperandSpec(
        label: "documents|templates|samples|rules [ID]|schema", minimum: 1, maximum: 2,
        choices: Subject.allCases.map(\.rawValue)),
      options: [
        .dossier,
        OptionSpec(
          name: "--output", value: "DIR",
          help: Wording(
            vi: "với schema: thư mục ghi các tệp JSON Schema",
            en: "with schema: folder to write the JSON Schema files to")),
      ],
      summary: Wording(
        vi: "liệt kê văn bản của hồ sơ, mẫu, hồ sơ mẫu, quy tắc rà soát",
        en: "list a dossier's documents, the templates, the samples, the rules of review"),
      discussion: nil,
      examples: [
        (
          "vanban list documents",
          Wording(
            vi: "mã và tên các văn bản sinh được", en: "identifiers and titles of the documents")
        ),
        (
          "vanban list rules F01",
          Wording(vi: "giải thích một quy tắc", en: "explain one rule")
        ),
      ],
      run: { invocation throws(Failure) in try list(invocation) })
  }

  private static func list(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    let names = Subject.allCases.map(\.rawValue)
    guard let subject = Subject(rawValue: invocation.operands[0]) else {
      throw .unknownOperand(invocation.operands[0], choices: names)
    }
    if invocation.operands.count > 1, subject != .rules {
      throw .unknownOperand(invocation.operands[1], choices: [])
    }
    switch subject {
    case .documents:
      let source = try DossierSource.find(invocation)
      let entries = try Failure.passing { () throws(DraftingFailure) in
        try Generator(source: source).documents()
      }
      for entry in entries { try invocation.print("\(entry.id)\t\(entry.title)") }
    case .templates:
      for name in TemplateLibrary.embedded.templates { try invocation.print(name) }
    case .samples:
      for sample in TemplateLibrary.embedded.samples { try invocation.print(sample) }
    case .rules:
      let id = invocation.operands.count > 1 ? invocation.operands[1] : nil
      guard let text = ReviewJob.rules(id, language: invocation.language) else {
        throw .unknownOperand(id ?? "", choices: ReviewJob.ruleNames)
      }
      try invocation.print(Array(text.utf8))
    case .schema:
      let folder = invocation.value("--output") ?? "schema"
      let files = try Failure.passing { () throws(DraftingFailure) in
        try SchemaJob.write(to: folder)
      }
      for file in files { try invocation.print(file) }
    }
    return .done
  }
}
