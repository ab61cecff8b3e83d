import Vietnamese

extension Views {
  /// An agency of the registry.
  func view(_ agency: Agency) -> View {
    View { container in
      try container.put("id", agency.id)
      try container.put("name", agency.name)
      try container.put("short", agency.shortName)
      try container.put("shortNames", agency.shortNames)
      try container.put("forms") { container in
        for (name, text) in agency.forms {
          try container.put(ViewKey(stringValue: name), text)
        }
      }
      try container.put("parent", agency.parent)
      try container.put("level", agency.level?.rawValue)
      try container.put("system", agency.system.rawValue)
      try container.put("validFrom", agency.validFrom)
      try container.put("validTo", agency.lastDay)
      try container.put("successor", agency.successor)
    }
  }

  /// A group of agencies.
  func view(_ group: AgencyGroup) -> View {
    View { [self] container in
      try container.put("id", group.id)
      try container.put("text", resolver.text(group.text))
      try container.put("members", group.members)
    }
  }

  /// A cited document.
  func view(_ citation: CitedDocument) -> View {
    View { container in
      try container.put("id", citation.id)
      try container.put("type", citation.type)
      try container.put("number", citation.numberText)
      try container.put("date", citation.date)
      try container.put("issuer", citation.issuer)
      try container.put("issuerShort", citation.issuerShort)
      try container.put("subject", citation.subject)
      try container.put("short", citation.text())
      try container.put("dated", citation.text(CitationForm(.dated)))
      try container.put("full", citation.text(CitationForm(.full)))
      try container.put("validTo", citation.validTo)
      try container.put("replacedBy", citation.replacedBy)
      try container.put("sameAs", citation.sameAs)
    }
  }

  /// Who signs.
  func signer(_ signer: Signer?) -> View? {
    signer.map { signer in
      View { container in
        try container.put("name", signer.name)
        try container.put("title", signer.title)
        try container.put("authority", signer.authority?.rawValue)
        try container.put("onBehalfOf", signer.onBehalfOf)
        try container.put("actingFor", signer.actingFor)
      }
    }
  }

  /// Who receives.
  func recipients(_ recipients: [Recipient]) -> [View] {
    recipients.map { recipient in
      View { [self] container in
        try container.put("text", resolver.text(recipient.text))
        try container.put("purpose", recipient.purpose)
      }
    }
  }

  /// A list of agencies: its text and its members.
  func view(_ list: AgencyList) -> View {
    View { [self] in try write(list, to: &$0) }
  }

  func write(_ list: AgencyList, to container: inout ViewContainer) throws {
    try container.put("text", resolver.text(list.text))
    try container.put(
      "members",
      list.members.map { member in
        View { [self] container in
          try container.put("id", member.id)
          try container.put("name", name(of: member))
          try container.put("written", resolver.written(member))
          try container.put("qualifier", member.qualifier)
          try container.put("role", member.role.rawValue)
          try container.encode(member.isGroup, forKey: "isGroup")
        }
      })
  }

  private func name(of member: AgencyList.Member) -> String {
    member.isGroup
      ? dossier.group(member.id).map { resolver.text($0.text) } ?? ""
      : dossier.agency(member.id)?.name ?? ""
  }

  /// A reporting period.
  func view(_ period: ReportingPeriod) -> View {
    View { [self] container in
      try container.put("id", period.id)
      try container.put("kind", period.kind.rawValue)
      try container.put("name", resolver.text(period.name))
      try container.put("title", period.title.map { resolver.text($0) })
      try container.put("from", period.from)
      try container.put("to", period.to)
      try container.put("asOf", period.asOf)
      try container.put("due", period.due)
      try container.put("addressees", texts(period.addressees))
    }
  }

  /// A model of skilful mass mobilisation.
  func view(_ model: Model) -> View {
    View { [self] container in
      try container.put("id", model.id)
      try container.put("name", resolver.text(model.name))
      try container.put("field", model.field)
      try container.put("agency", model.agency.map { resolver.text($0.text) })
      try container.put("level", model.level?.rawValue)
      try container.put("levelText", model.level?.title)
      try container.put("recognizedBy", model.recognizedBy)
    }
  }
}
