public import Vietnamese

/// An agency or a unit that the documents of a dossier name.
public final class Agency: Sendable {
  /// What `[[agency:…]]` and the other files call it; no two agencies share one.
  public let id: String
  /// The official name.
  public let name: String
  /// Abbreviations, by which tables may name it too; empty where none is given.
  public let shortNames: [String]
  /// Other ways in which texts write it, by the name of the form, in the order of the data.
  public let forms: [(name: String, value: String)]
  /// What tables call it besides, so that it is recognised there.
  public let aliases: [String]
  /// The agency that it belongs to.
  public let parent: String?
  /// The level; `nil` where the dossier does not say it.
  public let level: Level?
  /// Its part of the political system; the State where the dossier does not say it.
  public let system: System
  /// The first day of its existence, where known.
  public let validFrom: CalendarDate?
  /// The last day of its existence, where it has ended.
  public let validTo: CalendarDate?
  /// The agency that took over its tasks.
  public let successor: String?
  /// Where it is written.
  public let origin: Origin

  init(_ fields: inout Fields) {
    origin = fields.origin
    id = fields.required("id", .identifier, "Mã", "Dùng trong [[agency:…]].")
    name = fields.required("name", .text, "Tên cơ quan", "Tên chính thức.")
    shortNames = fields.optional("shortNames", .list(.text), "Tên viết tắt", "") ?? []
    forms =
      fields.optional(
        "forms", .map(.text), "Cách viết khác", "Dùng trong [[agency:mã:cách viết]].") ?? []
    aliases =
      fields.optional(
        "aliases", .list(.text), "Tên hay gõ", "Những cách bảng Excel gọi cơ quan này.") ?? []
    parent = fields.optional("parent", .reference(.agency), "Trực thuộc", "Mã cơ quan cấp trên.")
    level = fields.optional("level", .oneOf(Level.self), "Cấp", "Cấp huyện có đến 30/6/2025.")
    system = fields.optional("system", .oneOf(System.self), "Khối", "Mặc định: state.") ?? .state
    validFrom = fields.optional("validFrom", .date, "Có từ ngày", "Ngày đầu hoạt động.")
    validTo = fields.optional("validTo", .date, "Đến ngày", "Ngày cuối hoạt động.")
    successor = fields.optional(
      "successor", .reference(.agency), "Nơi kế thừa", "Mã cơ quan tiếp nhận nhiệm vụ.")
  }

  /// The last day on which it exists: its own, or that of its level.
  public var lastDay: CalendarDate? {
    guard let level = level?.lastDay else { return validTo }
    return validTo.map { min($0, level) } ?? level
  }

  /// The short name: the form `short`, else the first of the short names, else the name.
  public var shortName: String {
    forms.first { $0.name == "short" }?.value ?? shortNames.first ?? name
  }

  /// The name in one of its forms; `nil` for a form that it has not.
  public func text(form: String?) -> String? {
    guard let form else { return name }
    return forms.first { $0.name == form }?.value ?? (form == "short" ? shortName : nil)
  }

  /// Whether it exists on some day of a date that may be partly open.
  public func exists(on date: PartialDate) -> Bool {
    if let lastDay, let earliest = date.earliest, earliest > lastDay { return false }
    if let validFrom, let latest = date.latest, latest < validFrom { return false }
    return true
  }
}

extension Agency: Described {
  static var schemaName: String { "Agency" }
}

/// Several agencies that one phrase names together.
public struct AgencyGroup: Sendable {
  /// What `[[group:…]]` calls it; no two groups share one.
  public var id: String
  /// The phrase.
  public var text: Prose
  /// Other ways in which texts write it, by the name of the form.
  public var forms: [(name: String, value: String)]
  /// The agencies that belong to it, as far as the dossier lists them.
  public var members: [String]
  /// Where it is written.
  public var origin: Origin
}

extension AgencyGroup: Described {
  static var schemaName: String { "AgencyGroup" }

  init(_ fields: inout Fields) {
    origin = fields.origin
    id = fields.required("id", .identifier, "Mã", "Dùng trong [[group:…]].")
    text = fields.required("text", .prose, "Cụm từ", "Cụm từ gọi chung các cơ quan.")
    forms =
      fields.optional(
        "forms", .map(.text), "Cách viết khác", "Dùng trong [[group:mã:cách viết]].") ?? []
    members =
      fields.optional(
        "members", .list(.reference(.agency)), "Gồm", "Mã các cơ quan trong nhóm.") ?? []
  }
}

/// The file `agencies.json`.
struct AgencySheet: Described {
  static var schemaName: String { "Agencies" }
  var agencies: [Agency]
  var groups: [AgencyGroup]

  init(_ fields: inout Fields) {
    agencies =
      fields.optional("agencies", .list(.object(Agency.self)), "Cơ quan, đơn vị", "") ?? []
    groups =
      fields.optional("groups", .list(.object(AgencyGroup.self)), "Nhóm cơ quan", "") ?? []
  }
}
