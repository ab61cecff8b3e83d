import TemplateEngine

extension OfficialDocument {
  /// The document as layouts read it; what is not given is `none`.
  var templateValue: Value {
    Value([
      ("id", Value(id)), ("system", Value(system.rawValue)), ("state", Value(state)),
      ("kind", Value(kind)), ("title", Value(title)), ("illustrative", .bool(illustrative)),
      ("letterhead", letterhead.templateValue), ("number", value(number)),
      ("symbol", Value(symbol)), ("date", date.templateValue),
      ("typeName", value(typeName)), ("subject", value(subject)),
      ("addressees", value(addressees)), ("legalBases", value(legalBases)),
      ("urgency", value(urgency)), ("deliverBy", value(deliverBy)),
      ("confidentiality", value(confidentiality)),
      ("circulation", value(circulation)), ("draftMark", value(draftMark)),
      ("signature", signature?.templateValue ?? .none),
      ("recipients", Value(recipients.map(\.templateValue))),
      ("recipientSeparator", Value(recipientSeparator)), ("archive", value(archive)),
      ("drafter", value(drafter)), ("address", value(address)),
      ("attachedTo", value(attachedTo)), ("signingInfo", value(signingInfo)),
      ("standaloneAppendix", .bool(standaloneAppendix)),
    ])
  }
}

extension OfficialDocument.Letterhead {
  private static let names = MemberNames("parent", "issuer", "place")

  var templateValue: Value { Self.names.map(value(parent), value(issuer), Value(place)) }
}

extension OfficialDocument.PartialDate {
  private static let names = MemberNames("day", "month", "year")

  var templateValue: Value { Self.names.map(value(day), value(month), value(year)) }
}

extension OfficialDocument.Signature {
  private static let names = MemberNames("lines", "name", "coSigners")

  var templateValue: Value {
    Self.names.map(value(lines), value(name), Value(coSigners.map(\.templateValue)))
  }
}

extension OfficialDocument.Signature.CoSigner {
  private static let names = MemberNames("lines", "name")

  var templateValue: Value { Self.names.map(value(lines), value(name)) }
}

extension OfficialDocument.Recipient {
  private static let names = MemberNames("text", "purpose")

  var templateValue: Value { Self.names.map(Value(text), value(purpose)) }
}

// Spelt out for these types: the conformances of optionals and arrays are looked up when they run.
private func value(_ text: String?) -> Value { text.map { Value($0) } ?? .none }
private func value(_ number: Int?) -> Value { number.map { .int($0) } ?? .none }
private func value(_ texts: [String]) -> Value { Value(texts.map { Value($0) }) }
