import Foundation

extension PrintRule {
  /// The rows that the Party's guides state in their own text; those known only from summaries are
  /// measured too, and said to be so.
  static let partyRules: [PrintRule] = [
    party(
      "Đ01", "Tiêu đề", "ĐẢNG CỘNG SẢN VIỆT NAM, 15 pt, đậm, đường kẻ dài bằng tiêu đề (tóm tắt)"
    ) {
      anatomy in
      guard let line = anatomy.partyLine else { return ("không thấy", false) }
      let rule = try anatomy.document.image(ofPage: 0).rule(under: line)
      return both(
        style(line, sizes: 15...15, bold: true, capitals: true),
        within(rule.map { $0.length / line.width * 100 }, 98...102, "%"))
    },
    party("Đ02", "Tên cơ quan", "in hoa, 14 pt; ban hành đậm; dấu * ở dưới, không kẻ (tóm tắt)") {
      anatomy in
      let lines = anatomy.officeLines
      guard let name = lines.last(where: \.isBold),
        let star = lines.first(where: { $0.text == "*" })
      else { return ("không thấy", false) }
      let rule = try anatomy.document.image(ofPage: 0).rule(under: name)
      return both(
        style(name, sizes: 14...14, bold: true, capitals: true),
        within(abs(star.middle - name.middle), 0...1.5, "pt lệch"),
        (rule == nil ? "không kẻ" : "có kẻ", rule == nil))
    },
    party("Đ03", "Số, ký hiệu", "“Số 05-KH/ĐU”: không hai chấm, “-” rồi “/”") { anatomy in
      guard let line = anatomy.numberLine else { return ("không thấy", false) }
      let form = #"^Số (\d{2,})?-\p{Lu}+/\p{Lu}+$"#
      let right = line.text.range(of: form, options: .regularExpression) != nil
      return both(style(line, sizes: 14...14, bold: false), (line.text, right))
    },
    party("Đ04", "Trích yếu", "dưới tên loại, rồi năm gạch nối “-----”") { anatomy in
      guard let last = anatomy.subjectLines.last(where: { $0.text != "-----" }),
        let dashes = anatomy.frontLine(where: { $0.text == "-----" })
      else { return ("không thấy", false) }
      return both(
        (last.text, last.isBold),
        within(abs(dashes.middle - last.middle), 0...2, "pt lệch"),
        within(dashes.baseline - last.baseline, 8...20, "pt dưới"))
    },
    PrintRule(
      id: "Đ05", subject: "Trích yếu công văn của Đảng", allowed: "12 pt, nghiêng",
      samples: [.partyLetter]
    ) { anatomy in
      let line = anatomy.frontLine { $0.text.hasPrefix("về việc ") }
      return style(line, sizes: 12...12, bold: false, italic: true)
    },
    party("Đ06", "Giãn dòng", "≥ 18 pt") { anatomy in
      let pitches = anatomy.continuations.filter { $0.0.page == $0.1.page }
        .map { $0.1.baseline - $0.0.baseline }
      return allWithin(pitches, 18...22, "pt", by: 0.1)
    },
    party("Đ07", "Quyền hạn", "T/M …, đậm; chức vụ thường; họ tên đậm (tóm tắt)") { anatomy in
      let lines = anatomy.signatureLines
      guard lines.count >= 3 else { return ("không thấy", false) }
      return (
        lines.map { "\($0.text) \($0.isBold ? "đậm" : "thường")" }.joined(separator: " / "),
        lines[0].text.hasPrefix("T/M ") && lines[0].isBold && !lines[1].isBold && lines[2].isBold
      )
    },
    PrintRule(
      id: "Đ07 ba dòng", subject: "Quyền hạn ba dòng",
      allowed: "T/L …, K/T …, chức vụ thường, họ tên đậm (tóm tắt)", samples: [.partyLetter]
    ) { anatomy in
      let lines = anatomy.signatureLines
      return (
        lines.map { "\($0.text) \($0.isBold ? "đậm" : "thường")" }.joined(separator: " / "),
        lines.map(\.isBold) == [true, true, false, true] && lines[0].text.hasPrefix("T/L ")
          && lines[1].text.hasPrefix("K/T ")
      )
    },
    PrintRule(
      id: "Đ10", subject: "Căn cứ của Đảng", allowed: "gạch đầu dòng, đứng; “;” rồi “.” (tóm tắt)",
      samples: [.party]
    ) { anatomy in
      guard let line = anatomy.bodyLines.first(where: { $0.text.hasPrefix("- Căn cứ") }) else {
        return ("không thấy", false)
      }
      return style(line, sizes: 14...15, bold: false, italic: false)
    },
    PrintRule(
      id: "Đ11", subject: "Nơi nhận của văn bản Đảng trước năm 2026",
      allowed: "mỗi dòng kết thúc bằng “,”, dòng cuối “.”", samples: [.commune]
    ) { anatomy in
      let ends = anatomy.recipientLines.compactMap(\.text.last)
      return (
        String(ends), ends.count > 1 && ends.last == "." && ends.dropLast().allSatisfy { $0 == "," }
      )
    },
    party("Đ08", "Nơi nhận", "14 pt đứng gạch chân; danh sách 12 pt; dòng lưu (tóm tắt)") {
      anatomy in
      guard let label = anatomy.recipientsLabel else { return ("không thấy", false) }
      let rule = try anatomy.document.image(ofPage: label.page).longestRule(
        top: label.baseline, bottom: label.baseline + 4, left: label.x0 - 2, right: label.x1 + 2)
      let last = anatomy.recipientLines.last?.text ?? ""
      return both(
        style(label, sizes: 14...14, bold: false),
        (rule == nil ? "không gạch" : "gạch chân", rule != nil),
        allWithin(anatomy.recipientLines.flatMap(\.sizes), 12...12),
        (last, last.hasPrefix("- Lưu ") && last.hasSuffix(".")))
    },
    party("Đ09", "Lề trang", "20/20/30/15 mm (tóm tắt)") { anatomy in
      let left = anatomy.document.pages.flatMap { $0.content.map(\.x0) }.min() ?? 0
      let right =
        anatomy.document.pages.compactMap { page in
          page.content.map { page.width - $0.x1 }.min()
        }.min() ?? 0
      return both(
        within(left.inMillimetres, 30...30.5, "mm"), within(right.inMillimetres, 15...15.6, "mm"))
    },
  ]

  private static func party(
    _ id: String, _ subject: String, _ allowed: String,
    measure: @escaping @Sendable (Anatomy) throws -> (figure: String, isAllowed: Bool)?
  ) -> PrintRule {
    PrintRule(id: id, subject: subject, allowed: allowed, samples: [.party], measure: measure)
  }
}
