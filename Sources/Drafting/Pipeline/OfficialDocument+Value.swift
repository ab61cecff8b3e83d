import TemplateEngine

extension OfficialDocument: TemplateResult {
  /// The document as layouts read it; what is not given is `none`.
  var templateValue: Value {
    Value([
      ("id", Value(id)), ("system", Value(system.rawValue)), ("state", Value(state)),
      ("kind", Value(kind)), ("title", Value(title)), ("illustrative", .bool(illustrative)),
      ("letterhead", letterhead.templateValue), ("number", number.templateValue),
      ("symbol", Value(symbol)), ("date", date.templateValue),
      ("typeName", typeName.templateValue), ("subject", subject.templateValue),
      ("addressees", addressees.templateValue), ("legalBases", legalBases.templateValue),
      ("urgency", urgency.templateValue), ("deliverBy", deliverBy.templateValue),
      ("confidentiality", confidentiality.templateValue),
      ("circulation", circulation.templateValue), ("draftMark", draftMark.templateValue),
      ("signature", signature.templateValue), ("recipients", recipients.templateValue),
      ("recipientSeparator", Value(recipientSeparator)), ("archive", archive.templateValue),
      ("drafter", drafter.templateValue), ("address", address.templateValue),
      ("attachedTo", attachedTo.templateValue), ("signingInfo", signingInfo.templateValue),
      ("standaloneAppendix", .bool(standaloneAppendix)),
    ])
  }
}

extension OfficialDocument.Letterhead: TemplateResult {
  var templateValue: Value {
    Value([
      ("parent", parent.templateValue), ("issuer", issuer.templateValue), ("place", Value(place)),
    ])
  }
}

extension OfficialDocument.PartialDate: TemplateResult {
  var templateValue: Value {
    Value([
      ("day", day.templateValue), ("month", month.templateValue), ("year", year.templateValue),
    ])
  }
}

extension OfficialDocument.Signature: TemplateResult {
  var templateValue: Value {
    Value([
      ("lines", lines.templateValue), ("name", name.templateValue),
      ("coSigners", coSigners.templateValue),
    ])
  }
}

extension OfficialDocument.Signature.CoSigner: TemplateResult {
  var templateValue: Value {
    Value([("lines", lines.templateValue), ("name", name.templateValue)])
  }
}

extension OfficialDocument.Recipient: TemplateResult {
  var templateValue: Value {
    Value([("text", Value(text)), ("purpose", purpose.templateValue)])
  }
}
