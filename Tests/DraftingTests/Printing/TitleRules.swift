import Foundation

extension PrintRule {
  static let titleRules: [PrintRule] = [
    titled("B14", "Tên loại", "in hoa, 13–14 pt, đứng, đậm, ở giữa") { anatomy in
      guard let line = anatomy.typeLine else { return ("không thấy", false) }
      let middle = (anatomy.left + anatomy.right) / 2
      return both(
        style(line, sizes: 13...14, bold: true, capitals: true),
        within(abs(line.middle - middle), 0...2, "pt lệch"))
    },
    titled("B15", "Trích yếu", "in thường, 13–14 pt, đứng, đậm, ở giữa") { anatomy in
      guard let first = anatomy.subjectLines.first, let type = anatomy.typeLine else {
        return ("không thấy", false)
      }
      return both(
        style(first, sizes: 13...14, bold: true, capitals: false),
        within(abs(first.middle - type.middle), 0...2, "pt lệch"))
    },
    titled("B16", "Đường kẻ dưới trích yếu", "1/3–1/2 dòng chữ, ở giữa") { anatomy in
      if anatomy.sample == .attachment { return nil }
      guard let last = anatomy.subjectLines.last else { return ("không thấy", false) }
      return try ruleUnder(last, of: anatomy)
    },
    PrintRule(
      id: "B17", subject: "Trích yếu công văn",
      allowed: "V/v …; 12–13 pt, đứng, không đậm; cách số 6 pt; giữa số", samples: [.letter]
    ) { anatomy in
      guard let line = anatomy.frontLine(where: { $0.text.hasPrefix("V/v ") }),
        let number = anatomy.numberLine
      else { return ("không thấy", false) }
      return both(
        style(line, sizes: 12...13, bold: false),
        within(line.top - number.bottom, 4...9, "pt cách"),
        within(abs(line.middle - number.middle), 0...2, "pt lệch"))
    },
    PrintRule(
      id: "B18", subject: "Căn cứ", allowed: "mỗi căn cứ một đoạn, nghiêng, “;” rồi “.”",
      samples: [.report]
    ) { anatomy in
      let lines = anatomy.bodyLines
      guard let first = lines.firstIndex(where: { $0.text.hasPrefix("Căn cứ") }) else {
        return ("không thấy", false)
      }
      let bases = Array(lines[first...].prefix(while: \.isItalic))
      let starts = bases.indices.filter { bases[$0].text.hasPrefix("Căn cứ") }
      let ends = starts.dropFirst().map { bases[$0 - 1].text.last } + [bases.last?.text.last]
      let marks = ends.map { $0.map(String.init) ?? "?" }
      let wanted = Array(repeating: ";", count: max(0, marks.count - 1)) + ["."]
      return both(
        style(bases.first, sizes: 13...14, bold: false, italic: true),
        (marks.joined(separator: " "), marks == wanted && starts.count > 1))
    },
    PrintRule(
      id: "B40", subject: "Kính gửi một nơi",
      allowed: "13–14 pt, đứng, không đậm, cùng một dòng", samples: [.report]
    ) { anatomy in
      let line = anatomy.frontLine { $0.text.hasPrefix("Kính gửi: ") }
      return style(line, sizes: 13...14, bold: false)
    },
    PrintRule(
      id: "B40 nhiều", subject: "Kính gửi nhiều nơi",
      allowed: "gạch đầu dòng thẳng dưới dấu hai chấm, “;” rồi “.”", samples: [.letter]
    ) { anatomy in
      guard let front = anatomy.front,
        let label = anatomy.frontLine(where: { $0.text == "Kính gửi:" })
      else { return ("không thấy", false) }
      let items = front.lines.filter {
        $0.baseline > label.baseline && $0.text.hasPrefix("- ")
          && $0.baseline < label.baseline + 160
      }
      // The colon is 0.278 of the size wide.
      let colon = label.x1 - 0.278 * label.size
      let offsets = items.map { abs($0.x0 - colon) }
      let first = anatomy.bodyLines.first?.baseline ?? front.height
      let ends = front.lines.filter { $0.baseline > label.baseline && $0.baseline < first - 4 }
        .compactMap { $0.text.last }.filter { ";.".contains($0) }
      return both(
        style(items.first, sizes: 13...14, bold: false), allWithin(offsets, 0...1, "pt lệch"),
        (String(ends), ends.last == "." && ends.dropLast().allSatisfy { $0 == ";" }))
    },
  ]

  private static func titled(
    _ id: String, _ subject: String, _ allowed: String,
    measure: @escaping @Sendable (Anatomy) throws -> (figure: String, isAllowed: Bool)?
  ) -> PrintRule {
    PrintRule(
      id: id, subject: subject, allowed: allowed,
      samples: PrintSample.stateCases.filter { $0.typeName != nil }, measure: measure)
  }
}
