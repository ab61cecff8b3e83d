import Diagnostics
import Vietnamese

extension Loader {
  /// Reports references in texts that point nowhere, or to what the dossier does not know.
  func checkReferences(_ dossier: Dossier, _ known: inout KnownNames) {
    let references = references
    for index in references.indices {
      let origin = references[index].origin
      switch references[index].reference {
      case .citation(let id, let form): checkCitation(id, form, origin, dossier)
      case .agency(let id, let form, _): checkAgency(id, form, origin, dossier)
      case .group(let id, let form, _): checkGroup(id, form, origin, dossier)
      case .deadline(let id?):
        if !known.have(id, .deadline) {
          reportReference(origin, noEntry(.deadline, id), hint(.deadline, id, dossier))
        }
      case .fact(let id):
        if !known.facts.contains(id) {
          reportReference(
            origin, Wording(vi: "không có dữ kiện '\(id)'", en: "there is no fact '\(id)'"),
            suggestion(id, known.facts.sorted())
              ?? Wording(
                vi: "thêm vào \"facts\" trong dossier.json",
                en: "add it to \"facts\" in dossier.json"))
        }
      case .figure(let id):
        if !known.have(id, .figure), !unreadable.contains("figures.csv") {
          reportReference(origin, noEntry(.figure, id), hint(.figure, id, dossier))
        }
      case .superior:
        if dossier.office.superior == nil {
          reportReference(
            origin,
            Wording(
              vi: "hồ sơ không ghi cơ quan cấp trên (office.superior)",
              en: "the dossier names no superior office (office.superior)"), nil)
        }
      case .score:
        if dossier.assessment == nil, !unreadable.contains("assessment.json") {
          reportReference(
            origin,
            Wording(
              vi: "hồ sơ không có kết quả chấm điểm năm trước (assessment.json)",
              en: "the dossier has no assessment (assessment.json)"), nil)
        }
      case .deadline(nil), .year, .office: break
      }
    }
  }

  private func reportReference(_ origin: Origin, _ message: Wording, _ hint: Wording?) {
    report("reference", message, hint: hint, atDatum: origin)
  }

  private func checkCitation(
    _ id: String, _ form: CitationForm, _ origin: Origin, _ dossier: Dossier
  ) {
    guard let index = dossier.citationIndex[id] else {
      if !unreadable.contains("citations.json") {
        reportReference(origin, noEntry(.citation, id), hint(.citation, id, dossier))
      }
      return
    }
    if form.extent == .number, dossier.citations[index].numberText == nil {
      reportReference(
        origin,
        Wording(
          vi: "văn bản '\(id)' không có số để viện dẫn", en: "'\(id)' has no number to cite"), nil)
    }
  }

  private func checkAgency(
    _ id: String, _ form: String?, _ origin: Origin, _ dossier: Dossier
  ) {
    guard let index = dossier.agencyIndex[id] else {
      if !unreadable.contains("agencies.json") {
        reportReference(origin, noEntry(.agency, id), hint(.agency, id, dossier))
      }
      return
    }
    guard let form, dossier.agencies[index].text(form: form) == nil else { return }
    reportForm(
      form, dossier.agencies[index].forms.map(\.name) + ["short", "cap"], origin,
      Wording(
        vi: "cơ quan '\(id)' không có cách viết '\(form)'",
        en: "the agency '\(id)' has no form '\(form)'"))
  }

  private func checkGroup(
    _ id: String, _ form: String?, _ origin: Origin, _ dossier: Dossier
  ) {
    guard let index = dossier.groupIndex[id] else {
      if !unreadable.contains("agencies.json") {
        reportReference(
          origin, Wording(vi: "không có nhóm cơ quan mã '\(id)'", en: "there is no group '\(id)'"),
          suggestion(id, dossier.groups.map(\.id)))
      }
      return
    }
    guard let form else { return }
    let forms = dossier.groups[index].forms
    if forms.contains(where: { $0.name == form }) { return }
    reportForm(
      form, forms.map(\.name) + ["cap"], origin,
      Wording(
        vi: "nhóm cơ quan '\(id)' không có cách viết '\(form)'",
        en: "the group '\(id)' has no form '\(form)'"))
  }

  private func reportForm(
    _ form: String, _ forms: [String], _ origin: Origin, _ message: Wording
  ) {
    let list = forms.joined(separator: ", ")
    reportReference(
      origin, message,
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
