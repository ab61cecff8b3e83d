import Diagnostics
import Foundation
import Review
import Testing

/// The folder with the sample documents, beside that of the suites.
private let folder: String? = ProcessInfo.processInfo.environment["CONFORMANCE_SUITES"].map {
  URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("seeds").path
}

private func read(_ name: String) throws -> OfficialText {
  let path = (folder ?? "") + "/" + name
  return OfficialText(reading: Array(try Data(contentsOf: URL(fileURLWithPath: path))), file: name)
}

private func review(_ seed: Seed) throws -> [Finding] {
  var texts = [try read(seed.name)]
  if let companion = seed.companion { texts.append(try read(companion)) }
  return Reviewer().review(texts).filter { $0.place.file == seed.name }
}

@Suite(
  "Văn bản mẫu",
  .enabled(
    if: folder != nil,
    "Set CONFORMANCE_SUITES to the folder of the suites; the sample documents lie beside it."))
struct SeedTests {
  @Test("Mistakes are found, by severity", arguments: seeds.indices)
  func recall(_ index: Int) throws {
    let seed = seeds[index]
    let found = try review(seed)
    func isFound(_ mistake: Mistake) -> Bool {
      found.contains { $0.place.line == mistake.line && mistake.rules.contains($0.rule) }
    }
    for severity in Severity.allCases {
      let all = seed.mistakes.filter { $0.severity == severity }
      let missed = all.filter { !isFound($0) }
      // Nine in ten of the serious ones, four in five of the rest.
      let allowed = severity == .information ? all.count / 5 : all.count / 10
      #expect(
        missed.count <= allowed,
        "\(seed.name) \(severity): \(missed.map { "\($0.line) \($0.rules)" })")
      print(seed.name, severity, "found", all.count - missed.count, "of", all.count)
    }
  }

  @Test("At most two findings are wrong", arguments: seeds.indices)
  func precision(_ index: Int) throws {
    let seed = seeds[index]
    let wrong = try review(seed).filter { finding in
      !seed.mistakes.contains { $0.line == finding.place.line && $0.rules.contains(finding.rule) }
    }
    #expect(wrong.count <= 2, "\(wrong.map { "\($0.place.line) \($0.rule) \($0.message.vi)" })")
    print(seed.name, "wrong", wrong.count, wrong.map { "\($0.place.line) \($0.rule)" })
  }

  @Test("A report is the same from one thread and from several", arguments: [2, 3, 16])
  func threads(_ threads: Int) throws {
    let texts = try seeds.map { try read($0.name) }
    let alone = Reviewer().review(texts)
    let shared = Reviewer(threads: threads).review(texts)
    #expect(shared == alone)
    let (one, several) = (
      ReportWriter(language: .vi), ReportWriter(language: .vi, threads: threads)
    )
    #expect(several.text(alone) == one.text(alone))
    #expect(several.json(alone) == one.json(alone))
    #expect(several.text([]) == "0 lỗi, 0 cảnh báo, 0 lưu ý\n")
  }

  @Test(
    "Every citation has a type, a number and the date that stands there", arguments: seeds.indices)
  func citations(_ index: Int) throws {
    let text = try read(seeds[index].name)
    let citations = Citation.scan(text)
    #expect(citations.count >= 3)
    for citation in citations where citation.system != .law {
      #expect(citation.type != nil, "\(citation.json)")
      #expect(citation.issuer?.count ?? 0 < 120)
    }
  }
}
