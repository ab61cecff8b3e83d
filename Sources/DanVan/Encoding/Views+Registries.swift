import Vietnamese

extension Views {
  /// An agency of the registry.
  func view(_ agency: Agency) -> View {
    View(.agency) { container in
      container.put("id", agency.id)
      container.put("name", agency.name)
      container.put("short", agency.shortName)
      container.put("shortNames", agency.shortNames)
      container.put(
        "forms",
        View { container in
          for (name, text) in agency.forms { container.put(name, text) }
        })
      container.put("parent", agency.parent)
      container.put("level", agency.level?.rawValue)
      container.put("system", agency.system.rawValue)
      container.put("validFrom", agency.validFrom)
      container.put("validTo", agency.lastDay)
      container.put("successor", agency.successor)
    }
  }

  /// A group of agencies.
  func view(_ group: AgencyGroup) -> View {
    View(.group) { [self] container in
      container.put("id", group.id)
      container.put("text", resolver.text(group.text))
      container.put("members", group.members)
    }
  }

  /// A cited document.
  func view(_ citation: CitedDocument) -> View {
    View(.citedDocument) { container in
      container.put("id", citation.id)
      container.put("type", citation.type)
      container.put("number", citation.numberText)
      container.put("date", citation.date)
      container.put("issuer", citation.issuer)
      container.put("issuerShort", citation.issuerShort)
      container.put("subject", citation.subject)
      container.put("short", citation.text())
      container.put("dated", citation.text(CitationForm(.dated)))
      container.put("full", citation.text(CitationForm(.full)))
      container.put("validTo", citation.validTo)
      container.put("replacedBy", citation.replacedBy)
      container.put("sameAs", citation.sameAs)
    }
  }

  /// Who signs.
  func signer(_ signer: Signer?) -> View? {
    signer.map { signer in
      View(.signer) { container in
        container.put("name", signer.name)
        container.put("title", signer.title)
        container.put("authority", signer.authority?.rawValue)
        container.put("onBehalfOf", signer.onBehalfOf)
        container.put("actingFor", signer.actingFor)
      }
    }
  }

  /// Who receives.
  func recipients(_ recipients: [Recipient]) -> [View] {
    recipients.map { recipient in
      View(.recipient) { [self] container in
        container.put("text", resolver.text(recipient.text))
        container.put("purpose", recipient.purpose)
      }
    }
  }

  /// A list of agencies: its text and its members.
  func view(_ list: AgencyList) -> View {
    View(.agencyList) { [self] in write(list, to: &$0) }
  }

  func write(_ list: AgencyList, to container: inout ViewMembers) {
    container.put("text", resolver.text(list.text))
    container.put(
      "members",
      list.members.map { member in
        View(.agencyMember) { [self] container in
          container.put("id", member.id)
          container.put("name", name(of: member))
          container.put("written", resolver.written(member))
          container.put("qualifier", member.qualifier)
          container.put("role", member.role.rawValue)
          container.put("isGroup", member.isGroup)
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
    View(.period) { [self] container in
      container.put("id", period.id)
      container.put("kind", period.kind.rawValue)
      container.put("name", resolver.text(period.name))
      container.put("title", period.title.map { resolver.text($0) })
      container.put("from", period.from)
      container.put("to", period.to)
      container.put("asOf", period.asOf)
      container.put("due", period.due)
      container.put("addressees", texts(period.addressees))
    }
  }

  /// A model of skilful mass mobilisation.
  func view(_ model: Model) -> View {
    View(.model) { [self] container in
      container.put("id", model.id)
      container.put("name", resolver.text(model.name))
      container.put("field", model.field)
      container.put("agency", model.agency.map { resolver.text($0.text) })
      container.put("level", model.level?.rawValue)
      container.put("levelText", model.level?.title)
      container.put("recognizedBy", model.recognizedBy)
    }
  }
}
