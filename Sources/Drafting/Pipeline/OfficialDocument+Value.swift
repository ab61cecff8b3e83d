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
  var templateValue: Value {
    Value([
      ("parent", value(parent)), ("issuer", value(issuer)), ("place", Value(place)),
    ])
  }
}

extension OfficialDocument.PartialDate {
  var templateValue: Value {
    Value([
      ("day", value(day)), ("month", value(month)), ("year", value(year)),
    ])
  }
}

extension OfficialDocument.Signature {
  var templateValue: Value {
    Value([
      ("lines", value(lines)), ("name", value(name)),
      ("coSigners", Value(coSigners.map(\.templateValue))),
    ])
  }
}

extension OfficialDocument.Signature.CoSigner {
  var templateValue: Value {
    Value([("lines", value(lines)), ("name", value(name))])
  }
}

extension OfficialDocument.Recipient {
  var templateValue: Value {
    Value([("text", Value(text)), ("purpose", value(purpose))])
  }
}

// Spelt out for these types: the conformances of optionals and arrays are looked up when they run.
private func value(_ text: String?) -> Value { text.map { Value($0) } ?? .none }
private func value(_ number: Int?) -> Value { number.map { .int($0) } ?? .none }
private func value(_ texts: [String]) -> Value { Value(texts.map { Value($0) }) }
