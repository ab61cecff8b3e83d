import Testing

@testable import Drafting

/// Names, titles and marks far longer than any place on the page was made for.
@Suite(
  "Tên rất dài trên giấy", .serialized,
  .enabled(if: BrowserPrinter.missingTools.isEmpty, Comment(rawValue: BrowserPrinter.skipMessage)))
struct LongTextPrintTests {
  @Test(
    "Không mất chữ, không ra khỏi lề, không đè, không thu nhỏ",
    arguments: ["kế hoạch", "công văn", "kế hoạch Đảng", "công văn Đảng"],
    ["một chuỗi", "nhiều chữ"])
  func fits(kind: String, form: String) throws {
    let html = try Self.document(kind, form == "một chuỗi" ? Self.chain : Self.words).html()
    let document = try BrowserPrinter.print(html: html, named: "long-\(kind)-\(form)")
    let sample: PrintSample = kind.hasSuffix("Đảng") ? .party : .plan
    let anatomy = Anatomy(sample: sample, document: document, html: html)
    let rules = PrintRule.all.filter { rule in
      ["P01", "P03", "P04", "P05", "P06", "G01", "G06", "G16", "G17"].contains {
        rule.id.hasPrefix($0)
      }
    }
    #expect(rules.count >= 12)
    for rule in rules {
      guard let found = try rule.measure(anatomy) else { continue }
      #expect(found.isAllowed, "\(rule.id) \(rule.subject): \(found.figure)")
    }
  }

  /// So many letters without a space.
  static func chain(_ count: Int) -> String {
    String(String(repeating: "Nguyễnthịthuậnbìnhdương", count: count / 23 + 1).prefix(count))
  }

  /// So many letters in words.
  static func words(_ count: Int) -> String {
    String(String(repeating: "Phối hợp thực hiện công tác ", count: count / 28 + 1).prefix(count))
      .trimmingPrefix(" ") + "x"
  }

  /// A document with such texts in every place that data fill.
  static func document(_ kind: String, _ text: (Int) -> String) -> SampleDocument {
    let isParty = kind.hasSuffix("Đảng")
    var sample: SampleDocument = isParty ? .party : .letter
    sample.markdown = """
      ## I. \(text(300))

      ### 1. \(text(300))

      \(text(300)) và **\(text(300))**

      - \(text(300))

      | TT | \(text(120)) | Số liệu |
      |:--:|---|---|
      | 1 | \(text(300)) | 1 |
      | **\(text(300))** | 2 | 3 |

      {widths="8 20 72"}
      | TT | \(text(120)) | Số liệu |
      |:--:|---|---|
      | \(text(80)) | \(text(300)) | số \(text(200)) |

      \(SampleText.body(2))

      \(text(300))

      \(SampleText.closing)
      """
    sample.paper.letterhead = .init(
      parent: text(300), issuer: [text(300), text(90)], place: text(300))
    sample.paper.number = "1234567890"
    sample.paper.symbol = "KH-" + text(200)
    sample.paper.subject = [text(1000)]
    sample.paper.typeName = kind.hasPrefix("kế") ? "Kế hoạch" : nil
    sample.paper.addressees = [text(300)] + (isParty ? [] : [text(300)])
    sample.paper.legalBases = [text(300)]
    sample.paper.draftMark = text(300)
    sample.paper.deliverBy = text(300)
    sample.paper.signingInfo = text(300)
    sample.paper.drafter = text(80)
    sample.paper.address = text(300) + "\n" + text(200)
    sample.paper.recipients = [
      .init(text: text(300), purpose: text(120)), .init(text: text(100), purpose: nil),
    ]
    sample.paper.archive = text(100)
    sample.paper.signature = .init(lines: [text(300), text(100)], name: text(300))
    sample.appendices = [
      .init(number: "I", title: text(300), isLandscape: true, markdown: sample.markdown)
    ]
    if !isParty, kind.hasPrefix("kế") {
      sample.paper.signature?.coSigners = [.init(lines: [text(300)], name: text(300))]
    }
    return sample
  }
}
