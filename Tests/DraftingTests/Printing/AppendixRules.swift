import Foundation

extension PrintRule {
  static let appendixRules: [PrintRule] = [
    PrintRule(
      id: "A02", subject: "Số của phụ lục", allowed: "một: “Phụ lục”; nhiều: I, II, III",
      samples: [.appendix, .bound, .rows]
    ) { anatomy in
      let headings = anatomy.appendices.compactMap { Anatomy.appendixHeading(on: $0[0])?.text }
      let wanted =
        headings.count == 1
        ? ["Phụ lục"]
        : ["I", "II", "III", "IV"].prefix(headings.count).map { "Phụ lục \($0)" }
      return (headings.joined(separator: ", "), !headings.isEmpty && headings == wanted)
    },
    appendix("A03", "Dòng “Phụ lục”", "in thường, đúng 14 pt, đứng, đậm, ở giữa") {
      page, left, right in
      guard let line = Anatomy.appendixHeading(on: page) else { return ("không thấy", false) }
      return both(
        style(line, sizes: 14...14, bold: true, capitals: false),
        within(abs(line.middle - (left + right) / 2), 0...2, "pt lệch"))
    },
    appendix("A04", "Tên phụ lục", "in hoa, 13–14 pt, đứng, đậm, ở giữa") { page, left, right in
      let lines = title(on: page)
      guard let first = lines.first else { return ("không thấy", false) }
      return both(
        style(first, sizes: 13...14, bold: true, capitals: true),
        allWithin(lines.map { abs($0.middle - (left + right) / 2) }, 0...2, "pt lệch"))
    },
    appendix("A05", "Dòng “(Kèm theo …)”", "13–14 pt, nghiêng, ở giữa, trong ngoặc") {
      page, left, right in
      guard let line = guide(on: page) else { return ("không thấy", false) }
      return both(
        style(line, sizes: 13...14, bold: false, italic: true),
        within(abs(line.middle - (left + right) / 2), 0...2, "pt lệch"),
        (String(line.text.suffix(8)), line.text.hasPrefix("(Kèm theo ")))
    },
    PrintRule(
      id: "A06", subject: "Bản giấy ghi đủ số, ngày; bản điện tử để trống",
      allowed: "có chỗ trống trước /KH-UBND", samples: [.appendix, .bound]
    ) { anatomy in
      guard let page = anatomy.appendices.first?.first, let line = guide(on: page) else {
        return ("không thấy", false)
      }
      let gap = zip(line.words, line.words.dropFirst()).filter { $1.text.hasPrefix("/") }
        .map { ($1.x0 - $0.x1).inMillimetres }.first
      return within(gap, 3...20, "mm")
    },
    PrintRule(
      id: "A07", subject: "Đường kẻ dưới dòng kèm theo", allowed: "ngắn, ở giữa",
      samples: [.appendix, .bound]
    ) { anatomy in
      guard let page = anatomy.appendices.first?.first, let line = guide(on: page) else {
        return ("không thấy", false)
      }
      let rule = try anatomy.document.image(ofPage: page.index).rule(under: line, within: 11)
      return both(
        within(rule.map { $0.length / line.width }, 0.2...0.5, "dòng"),
        within(rule.map { abs($0.middle - line.middle) }, 0...1.5, "pt lệch"))
    },
    PrintRule(
      id: "A09", subject: "Phụ lục không có Quốc hiệu và chữ ký", allowed: "không có",
      samples: [.appendix, .bound, .rows]
    ) { anatomy in
      let texts = anatomy.appendices.flatMap { $0 }.map(\.text)
      let found = texts.contains { $0.contains(Anatomy.nation) || $0.contains("Nơi nhận:") }
      return (found ? "có" : "không có", !found && !texts.isEmpty)
    },
    PrintRule(
      id: "A10", subject: "Văn bản ban hành kèm theo quyết định",
      allowed: "có hai cột đầu trang, không có số và ngày, có dòng kèm theo", samples: [.attachment]
    ) { anatomy in
      let line = anatomy.frontLine { $0.text.hasPrefix("(Kèm theo Quyết định") }
      return both(
        style(line, sizes: 13...14, bold: false, italic: true),
        (
          anatomy.numberLine == nil ? "không số" : "có số",
          anatomy.numberLine == nil && anatomy.nationLine != nil && !anatomy.officeLines.isEmpty
        ))
    },
  ]

  private static func appendix(
    _ id: String, _ subject: String, _ allowed: String,
    measure: @escaping @Sendable (PrintedPage, Double, Double) -> (figure: String, isAllowed: Bool)
  ) -> PrintRule {
    PrintRule(id: id, subject: subject, allowed: allowed, samples: [.appendix, .bound, .rows]) {
      anatomy in
      let found = anatomy.appendices.compactMap(\.first).map {
        measure($0, 30.2.millimetres, $0.width - 16.0.millimetres)
      }
      guard let first = found.first(where: { !$0.isAllowed }) ?? found.first else {
        return ("không thấy", false)
      }
      return first
    }
  }

  private static func guide(on page: PrintedPage) -> PrintedLine? {
    page.lines.first { $0.text.hasPrefix("(Kèm theo") }
  }

  private static func title(on page: PrintedPage) -> [PrintedLine] {
    guard let heading = Anatomy.appendixHeading(on: page), let guide = guide(on: page) else {
      return []
    }
    return page.lines.filter { $0.baseline > heading.baseline && $0.baseline < guide.baseline - 2 }
  }
}
