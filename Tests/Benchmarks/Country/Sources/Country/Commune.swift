/// The dossier of one commune: the pattern with names, sizes and figures of its own.
struct Commune {
  /// The files of the sample that every dossier starts from, by their paths below it.
  let pattern: [String: Pattern]
  let index: Int
  let province: Int
  private var random: Random

  init(_ index: Int, province: Int, pattern: [String: Pattern], seed: UInt64) {
    self.index = index
    self.province = province
    self.pattern = pattern
    random = Random(seed: seed, commune: index)
  }

  private var name: String { "xa-\(padded(index + 1, 4))" }

  /// The path of the dossier below the country's folder.
  var path: String { "tinh-\(padded(province + 1, 2))/\(name)" }

  /// The files of the dossier, by their paths below it.
  mutating func files() -> [String: String] {
    let villages = (0..<random.number(3...24)).map { Names.village($0, &random) }
    let values = values(villages)
    var files = pattern.mapValues { $0.filled(values) }
    files["figures.csv"] = figures(files["figures.csv"] ?? "")
    addRows(villages, to: &files)
    return files
  }

  private mutating func values(_ villages: [String]) -> [Pattern.Slot: String] {
    let commune = Names.commune(index)
    let ids = villages.indices.map { "\"thon-\($0 + 1)\"" }
    let agencies = zip(ids, villages).map { id, name in
      "    { \"id\": \(id), \"name\": \"\(name)\", \"shortNames\": [], \"level\": \"commune\", "
        + "\"system\": \"state\" },\n"
    }
    return [
      .commune: "xã \(commune)", .communeFirst: "Xã \(commune)",
      .place: "\"place\": \"\(commune)\"", .province: Names.province(province),
      .signer: Names.person(&random), .identifier: "\"id\": \"\(name)\"",
      .agencies: agencies.joined() + Pattern.Slot.agencies.rawValue,
      .members: "\"text\": \"các thôn\", \"members\": [\(ids.joined(separator: ", "))]",
    ]
  }

  /// What each village has to do, hands in and is proud of.
  private mutating func addRows(_ villages: [String], to files: inout [String: String]) {
    let items = (files["self-scores.csv"] ?? "").split(separator: "\n").dropFirst().map { row in
      row.split(separator: ";").prefix(2).joined(separator: ";")
    }
    for (place, village) in villages.enumerated() {
      files["assignments.csv"]? +=
        "\(random.pick(items));\(village);Tuyên truyền, vận động Nhân dân trong thôn thực hiện;;\n"
      for _ in 0..<random.number(0...2) {
        files["evidence.csv"]? +=
          "\(random.pick(items));\(village);Báo cáo kết quả của \(village);"
          + "\(random.number(1...90))/BC;\(random.number(10...28))/10/2026;đã nộp\n"
      }
      if random.number(0...2) == 0 {
        files["models.csv"]? +=
          "mh-\(place + 101);\(village) xanh, sạch, đẹp;Kinh tế;\(village);xã;qd-mo-hinh\n"
      }
    }
  }

  /// The figures, grown by a factor for each criterion, which keeps sums what they are.
  private mutating func figures(_ table: String) -> String {
    var factors: [Substring: (now: Int, before: Int)] = [:]
    let rows = table.split(separator: "\n").enumerated().map { position, row -> String in
      var cells = row.split(separator: ";", omittingEmptySubsequences: false)
      guard position > 0, cells.count == 8 else { return String(row) }
      let known = factors[cells[2]] ?? (random.number(1...9), random.number(1...9))
      factors[cells[2]] = known
      cells[5] = Substring(grown(cells[5], known.now))
      cells[6] = Substring(grown(cells[6], known.before))
      return cells.joined(separator: ";")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  /// A number with points between thousands, times a factor.
  private func grown(_ text: Substring, _ factor: Int) -> String {
    guard let number = Int(text.split(separator: ".").joined()) else { return String(text) }
    let digits = Array(String(number * factor))
    var result = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { result += "." }
      result.append(digit)
    }
    return result
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
