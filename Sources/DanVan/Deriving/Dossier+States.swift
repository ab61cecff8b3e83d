public import Diagnostics
import Vietnamese

extension Dossier {
  /// What is still open in a document.
  ///
  /// An appendix bears the number, the date and the signature of what it is attached to.
  public func blanks(in document: DocumentEntry) -> [Blank] {
    let bearer = bearer(of: document)
    var blanks: [Blank] = []
    if bearer.number == nil { blanks.append(.number) }
    switch bearer.date {
    case nil: blanks.append(.date)
    case .some(let date):
      if date.month == nil { blanks.append(.month) }
      if date.day == nil { blanks.append(.day) }
    }
    let signers = [signer(of: bearer)] + bearer.coSigners
    if signers.contains(where: { $0?.name == nil }) { blanks.append(.signer) }
    return blanks
  }

  /// What a document lacks to be in a state; empty when nothing.
  ///
  /// A draft may lack anything. To be shown to others a document needs its type and subject, and
  /// somebody who signs. A final document holds no blank, names who receives it and bears no mark
  /// of a draft.
  public func requirements(
    of document: DocumentEntry, in state: DocumentState
  ) -> [Diagnostic] {
    if state == .draft { return [] }
    var diagnostics: [Diagnostic] = []
    func require(_ isMet: Bool, _ vi: String, _ en: String) {
      if isMet { return }
      diagnostics.append(
        Diagnostic(
          kind: "state",
          message: Wording(
            vi: "văn bản '\(document.id)' ở trạng thái \(state.title) mà còn thiếu \(vi)",
            en: "the document '\(document.id)' is \(state.rawValue) but lacks \(en)"),
          hint: Wording(
            vi: "điền vào, hoặc để \"state\": \"draft\"",
            en: "fill it in, or leave \"state\": \"draft\""),
          place: place(of: document.stateOrigin)))
    }
    if document.kind.isAppendix {
      require(!document.title.isEmpty, "tiêu đề (title)", "a title")
    } else {
      require(document.type != nil || document.kind == .letter, "tên loại (type)", "a type")
      require(!document.subject.isEmpty, "trích yếu (subject)", "a subject")
      require(document.symbol != nil, "ký hiệu (symbol)", "a symbol")
      require(signer(of: document) != nil, "người ký (signer)", "a signer")
    }
    if state.allowsBlanks { return diagnostics }
    for blank in blanks(in: document) { require(false, blank.title, "its \(blank.rawValue)") }
    if !document.kind.isAppendix {
      require(!recipients(of: document).isEmpty, "nơi nhận (recipients)", "recipients")
    }
    if document.draftMark != nil {
      diagnostics.append(
        Diagnostic(
          kind: "state",
          message: Wording(
            vi:
              "văn bản '\(document.id)' ở trạng thái \(state.title) mà còn dấu dự thảo (draftMark)",
            en: "the document '\(document.id)' is \(state.rawValue) but bears a draft mark"),
          hint: Wording(
            vi: "xóa \"draftMark\", hoặc để \"state\": \"draft\"",
            en: "remove \"draftMark\", or leave \"state\": \"draft\""),
          place: place(of: document.stateOrigin)))
    }
    return diagnostics
  }
}
