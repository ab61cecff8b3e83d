import Foundation

extension PrintRule {
  static let bodyRules: [PrintRule] = [
    body("B21 cỡ chữ", "Cỡ chữ lời văn", "13–14 pt, đứng") { anatomy in
      allWithin(anatomy.bodyLines.flatMap(\.sizes).filter { $0 > 10 }, 13...14)
    },
    body("B21 thụt dòng", "Lùi đầu dòng", "10 mm hoặc 12,7 mm") { anatomy in
      let indents = anatomy.bodyLines.filter(anatomy.isIndented).filter {
        !anatomy.isCentred($0)
      }.map { ($0.x0 - anatomy.left).inMillimetres }
      return allWithin(indents, 10...10, "mm", by: 0.2)
    },
    body("B21 canh đều", "Canh đều hai lề", "lệch mép phải ≤ 1,6 pt") { anatomy in
      let short = anatomy.continuations.map { anatomy.right - $0.0.x1 }
      return short.isEmpty ? nil : allWithin(short, -1...1.6, "pt")
    },
    body("B21 giãn dòng", "Giãn dòng", "1,0–1,5 dòng") { anatomy in
      let pitches = anatomy.continuations.filter { $0.0.page == $0.1.page }.map {
        ($0.1.baseline - $0.0.baseline) / $0.0.size / 1.149
      }
      return pitches.isEmpty ? nil : allWithin(pitches, 1...1.5, "dòng", by: 0.005)
    },
    body("B21 giãn đoạn", "Cách đoạn", "≥ 6 pt") { anatomy in
      let lines = anatomy.bodyLines
      let pitches = anatomy.continuations.filter { $0.0.page == $0.1.page }
        .map { $0.1.baseline - $0.0.baseline }
      guard !pitches.isEmpty else { return nil }
      let pitch = pitches.reduce(0, +) / Double(pitches.count)
      let gaps = zip(lines, lines.dropFirst())
        .filter {
          $0.page == $1.page && anatomy.isIndented($1) && !anatomy.isCentred($1)
        }
        .map { $1.baseline - $0.baseline - pitch }
        // Two paragraphs with a table between them stand far apart.
        .filter { $0 < 60 }
      // Chromium puts lines on whole pixels of 0.75 pt.
      return allWithin(gaps, 6...60, "pt", by: 0.4)
    },
    PrintRule(
      id: "B23", subject: "Phần, Chương", allowed: "giữa, 13–14 pt, đứng, đậm; tên in hoa",
      samples: [.attachment]
    ) { anatomy in
      let lines = anatomy.main.flatMap(\.content)
      return both(
        centredHeading("Phần I", in: lines, of: anatomy),
        centredHeading("Chương I", in: lines, of: anatomy))
    },
    PrintRule(
      id: "B24", subject: "Mục trong Chương", allowed: "giữa, số Ả Rập, đậm; tên in hoa, đậm",
      samples: [.attachment]
    ) { anatomy in
      centredHeading("Mục 1", in: anatomy.main.flatMap(\.content), of: anatomy)
    },
    PrintRule(
      id: "B25", subject: "Điều", allowed: "“Điều n. …”, lùi đầu dòng 10 mm, đứng, đậm",
      samples: [.attachment]
    ) { anatomy in
      guard let line = anatomy.bodyLines.first(where: { $0.text.hasPrefix("Điều 1. ") }) else {
        return ("không thấy", false)
      }
      return both(
        style(line, sizes: 13...14, bold: true),
        within((line.x0 - anatomy.left).inMillimetres, 10...10, "mm", by: 0.2))
    },
    PrintRule(
      id: "B28", subject: "Đề mục I., 1., a)",
      allowed: "I. in hoa đậm; 1. có tên thì đậm; a) thường", samples: [.plan, .report]
    ) { anatomy in
      let lines = anatomy.bodyLines
      let romans = lines.filter {
        $0.text.range(of: #"^[IVX]+\. "#, options: .regularExpression) != nil
          && anatomy.isIndented($0)
      }
      let points = lines.filter {
        $0.text.range(of: #"^[a-zđ]\) "#, options: .regularExpression) != nil
      }
      return (
        "\(romans.count) đề mục I., \(points.count) điểm a)",
        !romans.isEmpty && romans.allSatisfy { $0.isBold && $0.isCapitals && !$0.isItalic }
          && points.allSatisfy { !$0.isBold }
      )
    },
    body("B30", "Dấu kết thúc", "./. theo mẫu, không bắt buộc") { anatomy in
      // The document that this sample reproduces ends with a mere full stop.
      if anatomy.sample == .province { return nil }
      let last = anatomy.bodyLines.last?.text ?? ""
      return (String(last.suffix(12)), last.hasSuffix("./."))
    },
  ]

  /// A heading in the middle of the page, and its title on the next line.
  private static func centredHeading(
    _ text: String, in lines: [PrintedLine], of anatomy: Anatomy
  ) -> (figure: String, isAllowed: Bool) {
    guard let at = lines.firstIndex(where: { $0.text == text }), at + 1 < lines.count else {
      return ("không thấy \(text)", false)
    }
    let middle = (anatomy.left + anatomy.right) / 2
    return both(
      style(lines[at], sizes: 13...14, bold: true, capitals: false),
      style(lines[at + 1], sizes: 13...14, bold: true, capitals: true),
      allWithin([lines[at], lines[at + 1]].map { abs($0.middle - middle) }, 0...2, "pt lệch"))
  }

  private static func body(
    _ id: String, _ subject: String, _ allowed: String,
    measure: @escaping @Sendable (Anatomy) throws -> (figure: String, isAllowed: Bool)?
  ) -> PrintRule {
    // The sample of long names holds a word that fills lines and a table: no measure of paragraphs.
    PrintRule(
      id: id, subject: subject, allowed: allowed,
      samples: PrintSample.stateCases.filter { !$0.isAppendixAlone && $0 != .longNames },
      measure: measure)
  }
}
