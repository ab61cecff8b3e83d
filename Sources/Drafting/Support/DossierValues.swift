import DanVan
import Synchronization
import TemplateEngine

/// Makes values of a dossier's data, as templates see it: members of objects keep their order.
///
/// Nothing is made before a template asks for it, and objects with the same members share their
/// names.
final class DossierValues: Sendable {
  /// Objects of the same members: their names, and a map whose keys these are.
  private struct Shape {
    let names: [String]
    let map: Map
  }

  /// The shapes met so far, by the number of members.
  private let shapes = Mutex<[Int: [Shape]]>([:])

  /// The value of a part of the data.
  func value(_ value: DossierValue) -> Value {
    switch value.made {
    case .null, .deferred: .none
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .double(let value): .double(value)
    case .string(let text): .string(text)
    case .list(let elements): Value(elements.map(self.value))
    case .object(let members): self.value(members)
    }
  }

  private func value(_ members: [DossierValue.Member]) -> Value {
    let keys = keys(of: members)
    // Of two members of one name the last counts, and the places are not those of the members.
    if keys.count != members.count {
      return Value(members.map { ($0.name, self.value($0.value)) })
    }
    return .map(Map(keysOf: keys) { [self] in self.value(members[$0].value) })
  }

  /// A map with the names of some members.
  private func keys(of members: [DossierValue.Member]) -> Map {
    shapes.withLock { shapes in
      let known = shapes[members.count] ?? []
      for shape in known
      where members.indices.allSatisfy({ shape.names[$0] == members[$0].name }) {
        return shape.map
      }
      let names = members.map(\.name)
      let map = Map(names.map { ($0, .none) })
      // Names that differ from object to object are not worth keeping.
      if known.count < 32 {
        shapes[members.count, default: []].append(Shape(names: names, map: map))
      }
      return map
    }
  }
}
