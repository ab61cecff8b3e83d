import DanVan
import TemplateEngine

extension Value {
  /// The value of a dossier's data, as templates see it: members of objects keep their order.
  ///
  /// What is deferred in the dossier's data is deferred in the value.
  init(_ value: DossierValue) {
    switch value {
    case .null: self = .none
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .double(let value): self = .double(value)
    case .string(let text): self = .string(text)
    case .list(let elements): self = Value(rows: elements)
    case .object(let members): self = Value(members.map { ($0.name, Value($0.value)) })
    case .deferred(let deferred): self = .deferred { Value(deferred.value) }
    }
  }

  /// A list; objects in a row that have the same members share their names.
  private init(rows: [DossierValue]) {
    var values: [Value] = []
    values.reserveCapacity(rows.count)
    var shape: (members: [DossierValue.Member], map: Map)?
    for row in rows {
      guard case .object(let members) = row else {
        values.append(Value(row))
        continue
      }
      if let shape, shape.members.count == members.count,
        members.indices.allSatisfy({ members[$0].name == shape.members[$0].name })
      {
        values.append(.map(Map(keysOf: shape.map, values: members.map { Value($0.value) })))
        continue
      }
      let map = Map(members.map { ($0.name, Value($0.value)) })
      values.append(.map(map))
      shape = map.count == members.count ? (members, map) : nil
    }
    self = Value(values)
  }
}
