import Diagnostics
import Vietnamese

extension Loader {
  /// Reports references in texts that point nowhere, or to what the dossier does not know.
  func checkReferences(_ dossier: Dossier) {
    lazy var facts = Set(dossier.facts.map(\.name))
    lazy var deadlines = Set(dossier.deadlines.map(\.name))
    lazy var figures = Set(dossier.figures.map(\.id))
    for index in references.indices {
      let use = references[index]
      switch use.reference {
      case .citation(let id, let form): checkCitation(id, form, use, dossier)
      case .agency(let id, let form, _): checkAgency(id, form, use, dossier)
      case .group(let id, let form, _): checkGroup(id, form, use, dossier)
      case .deadline(let id?):
        if !deadlines.contains(id) {
          reportReference(use, noEntry(.deadline, id), hint(.deadline, id, dossier))
        }
      case .fact(let id):
        if !facts.contains(id) {
          reportReference(
            use, Wording(vi: "không có dữ kiện '\(id)'", en: "there is no fact '\(id)'"),
            suggestion(id, facts.sorted())
              ?? Wording(
                vi: "thêm vào \"facts\" trong dossier.json",
                en: "add it to \"facts\" in dossier.json"))
        }
      case .figure(let id):
        if !figures.contains(id), !unreadable.contains("figures.csv") {
          reportReference(use, noEntry(.figure, id), hint(.figure, id, dossier))
        }
      case .superior:
        if dossier.office.superior == nil {
          reportReference(
            use,
            Wording(
              vi: "hồ sơ không ghi cơ quan cấp trên (office.superior)",
              en: "the dossier names no superior office (office.superior)"), nil)
        }
      case .score:
        if dossier.assessment == nil, !unreadable.contains("assessment.json") {
          reportReference(
            use,
            Wording(
              vi: "hồ sơ không có kết quả chấm điểm năm trước (assessment.json)",
              en: "the dossier has no assessment (assessment.json)"), nil)
        }
      case .deadline(nil), .year, .office: break
      }
    }
  }

  private func reportReference(_ use: ReferenceUse, _ message: Wording, _ hint: Wording?) {
    report("reference", message, hint: hint, atDatum: use.origin)
  }

  private func checkCitation(
    _ id: String, _ form: CitationForm, _ use: ReferenceUse, _ dossier: Dossier
  ) {
    guard let index = dossier.citationIndex[id] else {
      if !unreadable.contains("citations.json") {
        reportReference(use, noEntry(.citation, id), hint(.citation, id, dossier))
      }
      return
    }
    if form.extent == .number, dossier.citations[index].numberText == nil {
      reportReference(
        use,
        Wording(
          vi: "văn bản '\(id)' không có số để viện dẫn", en: "'\(id)' has no number to cite"), nil)
    }
  }

  private func checkAgency(
    _ id: String, _ form: String?, _ use: ReferenceUse, _ dossier: Dossier
  ) {
    guard let index = dossier.agencyIndex[id] else {
      if !unreadable.contains("agencies.json") {
        reportReference(use, noEntry(.agency, id), hint(.agency, id, dossier))
      }
      return
    }
    guard let form, dossier.agencies[index].text(form: form) == nil else { return }
    reportForm(
      form, dossier.agencies[index].forms.map(\.name) + ["short", "cap"], use,
      Wording(
        vi: "cơ quan '\(id)' không có cách viết '\(form)'",
        en: "the agency '\(id)' has no form '\(form)'"))
  }

  private func checkGroup(
    _ id: String, _ form: String?, _ use: ReferenceUse, _ dossier: Dossier
  ) {
    guard let index = dossier.groupIndex[id] else {
      if !unreadable.contains("agencies.json") {
        reportReference(
          use, Wording(vi: "không có nhóm cơ quan mã '\(id)'", en: "there is no group '\(id)'"),
          suggestion(id, dossier.groups.map(\.id)))
      }
      return
    }
    guard let form else { return }
    let forms = dossier.groups[index].forms
    if forms.contains(where: { $0.name == form }) { return }
    reportForm(
      form, forms.map(\.name) + ["cap"], use,
      Wording(
        vi: "nhóm cơ quan '\(id)' không có cách viết '\(form)'",
        en: "the group '\(id)' has no form '\(form)'"))
  }

  private func reportForm(
    _ form: String, _ forms: [String], _ use: ReferenceUse, _ message: Wording
  ) {
    let list = forms.joined(separator: ", ")
    reportReference(
      use, message,
      suggestion(form, forms) ?? Wording(vi: "dùng được: \(list)", en: "known: \(list)"))
  }

  /// Reports texts that could turn in a circle: facts and groups name no facts and groups.
  func checkCycles(_ dossier: Dossier) {
    for (name, text) in dossier.facts { checkFree(text) { "facts.\(name)" } }
    for (index, group) in dossier.groups.enumerated() {
      checkFree(group.text) { "groups[\(index)].text" }
    }
    for (index, figure) in dossier.figures.enumerated() {
      checkFree(figure.name) { "figures[\(index)].name" }
    }
  }

  /// Reports references that could turn in a circle.
  private func checkFree(_ text: Prose, path: () -> String) {
    for case .reference(let reference) in text.segments {
      switch reference {
      case .fact, .group, .figure:
        report(
          "reference",
          Wording(
            vi: "ở đây không được lấy dữ kiện [[fact]], [[group]], [[figure]] khác",
            en: "[[fact]], [[group]] and [[figure]] must not be used here"),
          hint: Wording(
            vi: "viết thẳng nội dung vào đây", en: "write the text itself"),
          at: text.origin, path: path())
      default: break
      }
    }
  }
}
