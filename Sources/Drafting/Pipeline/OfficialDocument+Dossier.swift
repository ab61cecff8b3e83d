import DanVan
import Vietnamese

extension OfficialDocument {
  /// The paper of one of a dossier's documents.
  ///
  /// - Parameter isIllustrative: Whether the text is made from invented parts of the dossier.
  init(_ entry: DocumentEntry, of dossier: Dossier, isIllustrative: Bool) {
    let office = dossier.office
    let period = entry.period.flatMap { dossier.period($0) }
    func text(_ prose: Prose) -> String { dossier.text(of: prose, period: period) }

    let isParty = office.system == .party
    id = entry.id
    system = isParty ? .party : .state
    state = dossier.bearer(of: entry).state.rawValue
    kind = entry.kind.rawValue
    illustrative = isIllustrative
    letterhead = Letterhead(
      parent: office.parent, issuer: office.letterhead, place: office.place)
    number = entry.number.map { $0.utf8.count == 1 ? "0" + $0 : $0 }
    symbol = entry.symbol ?? ""
    date = PartialDate(day: entry.date?.day, month: entry.date?.month, year: entry.date?.year)
    typeName = entry.kind == .letter ? nil : entry.type
    subject = entry.subject.map(text)
    addressees = entry.addressees.map(text)
    legalBases = entry.legalBases.compactMap { id in
      dossier.citation(id).map { "Căn cứ " + $0.text(CitationForm(.full)) }
    }
    urgency = entry.urgency?.rawValue
    deliverBy = entry.deliverBy?.text
    confidentiality = entry.confidentiality?.rawValue
    circulation = entry.circulation
    draftMark = entry.draftMark
    drafter = entry.drafter
    if entry.showsAddress ?? true, !office.address.isEmpty {
      address = office.address.joined(separator: "\n")
    }
    signature = dossier.signer(of: entry).map { Signature($0, with: entry.coSigners) }
    recipients = dossier.recipients(of: entry).map {
      Recipient(text: text($0.text), purpose: $0.purpose)
    }
    recipientSeparator = entry.recipientSeparator ?? dossier.recipientSeparator
    // The Party's line has no colon (Guide 36-HD/VPTW).
    archive = (entry.archive ?? dossier.archive).map { (isParty ? "Lưu " : "Lưu: ") + $0 }
    standaloneAppendix = entry.kind.isAppendix
    signingInfo = entry.attachedTo.flatMap { dossier.document($0) }
      .flatMap { Self.signingInfo($0, isParty: isParty) }
    let word = entry.type ?? Self.typeWord(of: entry.kind)
    let words =
      [word].compactMap(\.self)
      + (entry.kind.isAppendix ? entry.title : entry.subject).map(text)
    title = words.isEmpty ? entry.id : words.joined(separator: " ")
  }

  /// What a separate file says of the electronic document that it is attached to: number, symbol
  /// and time of signing (Decree 30/2020, Appendix I, II.8.b).
  private static func signingInfo(_ parent: DocumentEntry, isParty: Bool) -> String? {
    guard let time = parent.signedAt, let number = parent.number else { return nil }
    let digits = number.utf8.count == 1 ? "0" + number : number
    let start = isParty ? "Số \(digits)-" : "Số: \(digits)/"
    return "\(start)\(parent.symbol ?? ""); \(time.text)"
  }

  /// What a document without a type on paper is called where it is named: in the title of its file.
  private static func typeWord(of kind: DocumentKind) -> String? {
    if kind.isAppendix { return "Phụ lục" }
    return kind == .letter ? "Công văn" : nil
  }
}

extension OfficialDocument.Signature {
  init(_ signer: Signer, with coSigners: [Signer]) {
    lines = signer.lines
    name = signer.name
    self.coSigners = coSigners.map { CoSigner(lines: $0.lines, name: $0.name) }
  }
}

extension Signer {
  /// The lines of authority and title above the signature.
  ///
  /// Decree 30/2020, Appendix I, II.7.b: "TM." stands before the name of the collective, "KT.",
  /// "TL.", "TUQ." before the title of the head for whom somebody signs, "Q." before the title of
  /// an acting head. A deputy who signs for a collective has three lines. The Party's committees
  /// are collective: a deputy signs without a line for the head (Guide 05-HD/VPTW).
  var lines: [String] {
    var lines: [String] = []
    switch authority {
    case .onBehalf, .partyOnBehalf:
      if let authority, let onBehalfOf { lines.append("\(authority.rawValue) \(onBehalfOf)") }
      if authority == .onBehalf, let actingFor { lines.append("KT. \(actingFor)") }
      lines.append(title)
    case .acting:
      lines.append("Q. \(title)")
    case .forHead, .byOrder, .authorized, .partyForHead, .partyByOrder:
      if let authority, let head = actingFor ?? onBehalfOf {
        lines.append("\(authority.rawValue) \(head)")
      }
      lines.append(title)
    case nil:
      if let onBehalfOf { lines.append("TM. \(onBehalfOf)") }
      if let actingFor { lines.append("KT. \(actingFor)") }
      lines.append(title)
    }
    return lines
  }
}
