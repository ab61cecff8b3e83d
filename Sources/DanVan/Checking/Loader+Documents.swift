import Diagnostics
import Vietnamese

extension Loader {
  /// Checks the documents: what each kind and each state asks for.
  func checkDocuments(_ dossier: Dossier) {
    for (index, document) in dossier.documents.enumerated() {
      let path = "documents[\(index)]"
      if document.kind == .report, document.period == nil {
        report(
          "missing",
          Wording(
            vi: "báo cáo '\(document.id)' phải ghi kỳ báo cáo (period)",
            en: "the report '\(document.id)' needs a period"),
          hint: Wording(
            vi: "các kỳ: \(dossier.periods.map(\.id).joined(separator: ", "))",
            en: "the periods: \(dossier.periods.map(\.id).joined(separator: ", "))"),
          at: document.origin, path: path + ".period")
      }
      checkAttachment(document, path, dossier)
      if document.template.hasPrefix("text/"), files[document.template] == nil {
        report(
          "missing-file",
          Wording(
            vi: "hồ sơ không có tệp mẫu '\(document.template)'",
            en: "the dossier has no template '\(document.template)'"),
          hint: suggestion(document.template, files.paths), at: document.templateOrigin,
          path: path + ".template")
      }
      for diagnostic in dossier.requirements(of: document, in: document.state) {
        report(
          diagnostic.kind, diagnostic.message, hint: diagnostic.hint, at: document.stateOrigin,
          path: path)
      }
    }
    for anachronism in dossier.anachronisms {
      guard let document = dossier.document(anachronism.document),
        !dossier.bearer(of: document).state.allowsBlanks
      else { continue }
      report(
        "agency-validity", anachronism.message, hint: anachronism.hint, at: anachronism.origin,
        path: nil)
    }
  }

  private func checkAttachment(_ document: DocumentEntry, _ path: String, _ dossier: Dossier) {
    if document.kind.isAppendix, document.attachedTo == nil {
      report(
        "missing",
        Wording(
          vi: "phụ lục '\(document.id)' phải ghi kèm theo văn bản nào (attachedTo)",
          en: "the appendix '\(document.id)' must say what it is attached to"),
        at: document.origin, path: path + ".attachedTo")
    }
    if let parent = document.attachedTo.flatMap({ dossier.document($0) }) {
      if parent.attachedTo != nil {
        report(
          "reference",
          Wording(
            vi: "'\(parent.id)' tự nó là phụ lục, không kèm thêm phụ lục được",
            en: "'\(parent.id)' is an appendix itself"), at: document.origin,
          path: path + ".attachedTo")
      } else if !parent.appendices.contains(document.id) {
        report(
          "reference",
          Wording(
            vi:
              "'\(document.id)' kèm theo '\(parent.id)' nhưng '\(parent.id)' không kể phụ lục này",
            en: "'\(document.id)' is attached to '\(parent.id)', which does not list it"),
          hint: Wording(
            vi: "thêm \"\(document.id)\" vào \"appendices\" của '\(parent.id)'",
            en: "add \"\(document.id)\" to the \"appendices\" of '\(parent.id)'"),
          at: document.origin, path: path + ".attachedTo")
      }
    }
    for appendix in document.appendices.compactMap({ dossier.document($0) })
    where appendix.attachedTo != document.id && appendix.attachedTo != nil {
      report(
        "reference",
        Wording(
          vi: "phụ lục '\(appendix.id)' không ghi là kèm theo '\(document.id)'",
          en: "the appendix '\(appendix.id)' does not say that it belongs to '\(document.id)'"),
        hint: Wording(
          vi: "ghi \"attachedTo\": \"\(document.id)\" cho '\(appendix.id)'",
          en: "give '\(appendix.id)' \"attachedTo\": \"\(document.id)\""),
        at: document.origin, path: path + ".appendices")
    }
  }
}
