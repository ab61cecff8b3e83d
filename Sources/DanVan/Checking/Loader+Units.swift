import Diagnostics

extension Loader {
  /// Reports units that are entered twice: copies for them would have one name.
  func checkUnits(_ dossier: Dossier) {
    var seen: [String: Int] = [:]
    for (index, unit) in dossier.units.enumerated() where !unit.id.isEmpty {
      guard let first = seen[unit.id] else {
        seen[unit.id] = index
        continue
      }
      report(
        "duplicate",
        Wording(
          vi: "mã đơn vị '\(unit.id)' ghi hai lần", en: "the unit '\(unit.id)' is entered twice"),
        hint: Wording(vi: "mỗi đơn vị một mã riêng", en: "give each unit an identifier of its own"),
        at: unit.origin, path: "[\(index)].id",
        related: [
          (Wording(vi: "lần đầu ở đây", en: "the first is here"), dossier.units[first].origin)
        ])
    }
  }
}
