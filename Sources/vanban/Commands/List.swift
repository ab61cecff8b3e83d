import Diagnostics
import Drafting

extension CommandSpec {
  /// `vanban list`: what there is to choose from.
  static var list: CommandSpec {
    CommandSpec(
      name: "list",
      operands: OperandSpec(
        label: "documents|templates|samples", minimum: 1, maximum: 1,
        choices: ["documents", "templates", "samples"]),
      options: [.dossier],
      summary: Wording(
        vi: "liệt kê văn bản của hồ sơ, mẫu, hồ sơ mẫu",
        en: "list a dossier's documents, the templates, the samples"),
      discussion: nil,
      examples: [
        (
          "vanban list documents",
          Wording(
            vi: "mã và tên các văn bản sinh được", en: "identifiers and titles of the documents")
        )
      ],
      run: { invocation throws(Failure) in try list(invocation) })
  }

  private static func list(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    switch invocation.operands[0] {
    case "documents":
      let source = try DossierSource.find(invocation)
      let entries = try Failure.passing { () throws(DraftingFailure) in
        try Generator(source: source).documents()
      }
      for entry in entries { try invocation.print("\(entry.id)\t\(entry.title)") }
    case "templates":
      for name in TemplateLibrary.embedded.templates { try invocation.print(name) }
    default:
      for sample in TemplateLibrary.embedded.samples { try invocation.print(sample) }
    }
    return .done
  }
}
