import TemplateEngine

extension OfficialDocument {
  /// The paper as layouts see it: every property under its own name, `none` where there is nothing.
  var value: Value {
    Value([
      ("id", Value(id)), ("system", Value(system.rawValue)), ("state", Value(state)),
      ("kind", Value(kind)), ("title", Value(title)), ("illustrative", .bool(illustrative)),
      ("letterhead", letterhead.value), ("number", Value(number)), ("symbol", Value(symbol)),
      ("date", date.value), ("typeName", Value(typeName)), ("subject", Value(subject)),
      ("addressees", Value(addressees)), ("legalBases", Value(legalBases)),
      ("urgency", Value(urgency)), ("deliverBy", Value(deliverBy)),
      ("confidentiality", Value(confidentiality)), ("circulation", Value(circulation)),
      ("draftMark", Value(draftMark)), ("signature", signature?.value ?? .none),
      ("recipients", Value(recipients.map(\.value))),
      ("recipientSeparator", Value(recipientSeparator)), ("archive", Value(archive)),
      ("drafter", Value(drafter)), ("address", Value(address)), ("attachedTo", Value(attachedTo)),
      ("signingInfo", Value(signingInfo)), ("standaloneAppendix", .bool(standaloneAppendix)),
    ])
  }
}

extension OfficialDocument.Letterhead {
  fileprivate var value: Value {
    Value([("parent", Value(parent)), ("issuer", Value(issuer)), ("place", Value(place))])
  }
}

extension OfficialDocument.PartialDate {
  fileprivate var value: Value {
    Value([("day", Value(day)), ("month", Value(month)), ("year", Value(year))])
  }
}

extension OfficialDocument.Signature {
  fileprivate var value: Value {
    Value([
      ("lines", Value(lines)), ("name", Value(name)),
      ("coSigners", Value(coSigners.map(\.value))),
    ])
  }
}

extension OfficialDocument.Signature.CoSigner {
  fileprivate var value: Value { Value([("lines", Value(lines)), ("name", Value(name))]) }
}

extension OfficialDocument.Recipient {
  fileprivate var value: Value { Value([("text", Value(text)), ("purpose", Value(purpose))]) }
}

extension Value {
  fileprivate init(_ text: String?) { self = text.map { .string(Text($0)) } ?? .none }
  fileprivate init(_ number: Int?) { self = number.map { .int($0) } ?? .none }
  fileprivate init(_ texts: [String]) { self.init(texts.map { Value($0) }) }
}
