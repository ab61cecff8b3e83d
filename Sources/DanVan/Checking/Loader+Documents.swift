import Diagnostics
import Vietnamese

extension Loader {
  /// Checks the documents: what each kind and each state asks for.
  func checkDocuments(_ dossier: Dossier) {
    for (index, document) in dossier.documents.enumerated() {
      var path: String { "documents[\(index)]" }
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
      checkMarks(document, path, dossier)
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

  private func checkAttachment(
    _ document: DocumentEntry, _ path: @autoclosure () -> String, _ dossier: Dossier
  ) {
    if document.kind.isAppendix, document.attachedTo == nil {
      report(
        "missing",
        Wording(
          vi: "phụ lục '\(document.id)' phải ghi kèm theo văn bản nào (attachedTo)",
          en: "the appendix '\(document.id)' must say what it is attached to"),
        at: document.origin, path: path() + ".attachedTo")
    }
    if let parent = document.attachedTo.flatMap({ dossier.document($0) }) {
      if parent.attachedTo != nil {
        report(
          "reference",
          Wording(
            vi: "'\(parent.id)' tự nó là phụ lục, không kèm thêm phụ lục được",
            en: "'\(parent.id)' is an appendix itself"), at: document.origin,
          path: path() + ".attachedTo")
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
          at: document.origin, path: path() + ".attachedTo")
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
        at: document.origin, path: path() + ".appendices")
    }
  }

  /// Checks the marks of a document: on whose paper they stand, and what they need.
  private func checkMarks(
    _ document: DocumentEntry, _ path: @autoclosure () -> String, _ dossier: Dossier
  ) {
    if document.kind.isAppendix {
      let marks: [(name: String, isSet: Bool)] = [
        ("coSigners", !document.coSigners.isEmpty), ("urgency", document.urgency != nil),
        ("deliverBy", document.deliverBy != nil),
        ("confidentiality", document.confidentiality != nil),
        ("circulation", document.circulation != nil), ("draftMark", document.draftMark != nil),
        ("drafter", document.drafter != nil), ("showAddress", document.showsAddress != nil),
        ("signedAt", document.signedAt != nil),
      ]
      let parent = document.attachedTo ?? "…"
      for mark in marks where mark.isSet {
        report(
          "value",
          Wording(
            vi: "phụ lục '\(document.id)' không có '\(mark.name)' riêng",
            en: "the appendix '\(document.id)' has no '\(mark.name)' of its own"),
          hint: Wording(
            vi: "ghi \"\(mark.name)\" cho văn bản mà phụ lục kèm theo: '\(parent)'",
            en: "give \"\(mark.name)\" to the document that it is attached to, '\(parent)'"),
          at: document.origin, path: "\(path()).\(mark.name)")
      }
      return
    }
    if !document.coSigners.isEmpty, dossier.signer(of: document) == nil {
      report(
        "missing",
        Wording(
          vi: "văn bản '\(document.id)' có người cùng ký mà chưa ghi người ký (signer)",
          en: "the document '\(document.id)' has co-signers, but no signer"),
        at: document.origin, path: path() + ".signer")
    }
    if document.showsAddress == true, dossier.office.address.isEmpty,
      !hasFault(at: "office.address")
    {
      report(
        "missing",
        Wording(
          vi: "văn bản '\(document.id)' in địa chỉ mà cơ quan chưa ghi địa chỉ",
          en: "the document '\(document.id)' shows an address, but the office has none"),
        hint: Wording(
          vi: "ghi \"address\": [\"Địa chỉ: …\"] trong \"office\"",
          en: "give the \"office\" an \"address\": [\"…\"]"),
        at: document.origin, path: path() + ".showAddress")
    }
    checkDelivery(document, path())
    if document.signedAt != nil, document.number == nil {
      report(
        "missing",
        Wording(
          vi: "văn bản '\(document.id)' đã ký số (signedAt) mà chưa ghi số (number)",
          en: "the document '\(document.id)' is signed (signedAt), but has no number"),
        at: document.origin, path: path() + ".number")
    }
  }

  /// Checks that the hour of delivery stands at the mark that speaks of one, and only there.
  private func checkDelivery(_ document: DocumentEntry, _ path: @autoclosure () -> String) {
    let isTimed = document.urgency == .timed
    guard isTimed != (document.deliverBy != nil),
      !hasFault(at: path() + ".deliverBy"), !hasFault(at: path() + ".urgency")
    else { return }
    let mark = Urgency.timed.rawValue
    if isTimed {
      report(
        "missing",
        Wording(
          vi: "văn bản '\(document.id)' là \(mark) mà chưa ghi giờ hẹn (deliverBy)",
          en: "the document '\(document.id)' is \(mark), but has no hour (deliverBy)"),
        hint: Wording(
          vi: "ghi \"deliverBy\": \"2025-02-05T14:30\", ngày và giờ văn bản phải đến nơi",
          en: "give it \"deliverBy\": \"2025-02-05T14:30\", when it must have arrived"),
        at: document.origin, path: path() + ".deliverBy")
    } else {
      report(
        "value",
        Wording(
          vi: "văn bản '\(document.id)' có giờ hẹn (deliverBy) mà không phải \(mark)",
          en: "the document '\(document.id)' has an hour (deliverBy), but is not \(mark)"),
        hint: Wording(
          vi: "ghi \"urgency\": \"\(mark)\", hoặc bỏ deliverBy",
          en: "give it \"urgency\": \"\(mark)\", or leave deliverBy out"),
        at: document.origin, path: path() + ".deliverBy")
    }
  }
}
