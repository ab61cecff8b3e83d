import Foundation

extension PrintRule {
  static let letterheadRules: [PrintRule] = [
    state("B01", "Quốc hiệu", "in hoa, 12–13 pt, đứng, đậm, bên phải, một dòng") { anatomy in
      guard let line = anatomy.nationLine, let page = anatomy.front else {
        return ("không thấy", false)
      }
      return both(
        style(line, sizes: 12...13, bold: true, capitals: true),
        (line.middle > page.width / 2 ? "bên phải" : "bên trái", line.middle > page.width / 2))
    },
    state("B02", "Tiêu ngữ", "in thường, 13–14 pt, đứng, đậm, cân đối dưới Quốc hiệu") { anatomy in
      guard let line = anatomy.mottoLine, let nation = anatomy.nationLine else {
        return ("không thấy", false)
      }
      return both(
        style(line, sizes: 13...14, bold: true, capitals: false),
        within(abs(line.middle - nation.middle), 0...1, "pt lệch"))
    },
    state("B03", "Đường kẻ dưới Tiêu ngữ", "dài bằng dòng chữ") { anatomy in
      guard let line = anatomy.mottoLine else { return ("không thấy", false) }
      let rule = try anatomy.document.image(ofPage: line.page).rule(under: line)
      return within(rule.map { $0.length / line.width * 100 }, 98...102, "%")
    },
    state("B04", "Quốc hiệu và Tiêu ngữ cách nhau dòng đơn", "1,0–1,2 dòng") { anatomy in
      guard let line = anatomy.mottoLine, let nation = anatomy.nationLine else {
        return ("không thấy", false)
      }
      return within((line.baseline - nation.baseline) / line.size / 1.149, 0.95...1.2, "dòng")
    },
    PrintRule(
      id: "B05", subject: "Tên cơ quan chủ quản", allowed: "in hoa, 12–13 pt, đứng, không đậm",
      samples: [.report, .acting, .longNames]
    ) { anatomy in
      style(
        anatomy.officeLines.first { !$0.isBold }, sizes: 12...13, bold: false, capitals: true)
    },
    state("B06", "Tên cơ quan ban hành", "in hoa, 12–13 pt, đứng, đậm, dòng đơn") { anatomy in
      let lines = anatomy.officeLines.filter(\.isBold)
      let pitches = zip(lines, lines.dropFirst()).map {
        ($1.baseline - $0.baseline) / $0.size / 1.149
      }
      return both(
        style(lines.last, sizes: 12...13, bold: true, capitals: true),
        pitches.isEmpty ? ("một dòng", true) : allWithin(pitches, 0.9...1.2, "dòng"))
    },
    state("B07", "Đường kẻ dưới tên cơ quan", "1/3–1/2 dòng chữ, ở giữa") { anatomy in
      guard let line = anatomy.officeLines.last(where: \.isBold) else {
        return ("không thấy", false)
      }
      return try ruleUnder(line, of: anatomy)
    },
    state("B08", "Số, ký hiệu", "13 pt, đứng; “Số: 05/KH-UBND”, không có khoảng trắng") { anatomy in
      if anatomy.sample == .attachment { return nil }
      guard let line = anatomy.numberLine else { return ("không thấy", false) }
      let form = #"^Số: ?(\d{2,})?/[\p{Lu}yr]+-[\p{Lu}&]*$"#
      let right = line.text.range(of: form, options: .regularExpression) != nil
      return both(style(line, sizes: 13...13, bold: false), (line.text, right))
    },
    PrintRule(
      id: "B09", subject: "Ký hiệu công văn", allowed: "không có tên loại: “Số: 05/UBND-NV”",
      samples: [.letter, .authorized]
    ) { anatomy in
      guard let line = anatomy.numberLine else { return ("không thấy", false) }
      let form = #"^Số: (\d{2,})?/\p{Lu}+-\p{Lu}+$"#
      return (line.text, line.text.range(of: form, options: .regularExpression) != nil)
    },
    state("B11", "Địa danh, ngày tháng năm", "13–14 pt, nghiêng, ngang hàng số, giữa Quốc hiệu") {
      anatomy in
      if anatomy.sample == .attachment { return nil }
      guard let line = anatomy.dateLine, let number = anatomy.numberLine,
        let nation = anatomy.nationLine
      else {
        return ("không thấy", false)
      }
      // A blank at the end of the line has no ink: the middle cannot be measured.
      let isOpen = line.text.hasSuffix("năm")
      return both(
        style(line, sizes: 13...14, bold: false, italic: true),
        within(abs(line.baseline - number.baseline), 0...1, "pt khác hàng"),
        isOpen
          ? ("để trống năm", true) : within(abs(line.middle - nation.middle), 0...1.5, "pt lệch"))
    },
    PrintRule(
      id: "B12", subject: "Ngày dưới 10, tháng 1 và 2 thêm số 0", allowed: "ngày 05 tháng 02",
      samples: [.letter, .report, .longNames, .blanks, .party]
    ) { anatomy in
      guard let text = anatomy.dateLine?.text else { return ("không thấy", false) }
      let form = #"^.+, ngày (0[1-9]|[12]\d|3[01])? ?tháng (0[12]|[3-9]|1[0-2])? ?năm( 20\d\d)?$"#
      return (text, text.range(of: form, options: .regularExpression) != nil)
    },
    PrintRule(
      id: "B13", subject: "Chỗ trống để viết số và ngày", allowed: "≥ 5 mm",
      samples: [.blanks, .plan]
    ) { anatomy in
      guard let number = anatomy.numberLine, let date = anatomy.dateLine else {
        return ("không thấy", false)
      }
      let gaps = [number, date].map { line in
        zip(line.words, line.words.dropFirst()).map { ($1.x0 - $0.x1).inMillimetres }.max() ?? 0
      }
      return allWithin(gaps, 5...12, "mm")
    },
  ]

  /// A rule about every state document that has a letterhead.
  static func state(
    _ id: String, _ subject: String, _ allowed: String,
    measure: @escaping @Sendable (Anatomy) throws -> (figure: String, isAllowed: Bool)?
  ) -> PrintRule {
    PrintRule(
      id: id, subject: subject, allowed: allowed,
      samples: PrintSample.stateCases.filter { !$0.isAppendixAlone }, measure: measure)
  }

  /// The rule under a line: a third to a half of it, in the middle.
  static func ruleUnder(
    _ line: PrintedLine, of anatomy: Anatomy
  ) throws -> (figure: String, isAllowed: Bool) {
    let rule = try anatomy.document.image(ofPage: line.page).rule(under: line, within: 11)
    return both(
      within(rule.map { $0.length / line.width }, 1.0 / 3...0.5, "dòng", by: 0.01),
      within(rule.map { abs($0.middle - line.middle) }, 0...1.5, "pt lệch"))
  }
}
