import Foundation

/// Rules about what stands on the paper rather than how it looks.
extension PrintRule {
  static let contentRules: [PrintRule] = [
    PrintRule(
      id: "A01", subject: "Lời văn nhắc đến phụ lục", allowed: "có chữ “phụ lục” trong lời văn",
      samples: [.bound, .rows]
    ) { anatomy in
      let text = anatomy.bodyLines.map(\.text).joined(separator: " ").lowercased()
      let count = text.components(separatedBy: "phụ lục").count - 1
      return ("\(count) chỗ, \(anatomy.appendices.count) phụ lục", count > 0)
    },
    PrintRule(
      id: "A08", subject: "Trang đầu của mỗi phụ lục không in số trang", allowed: "không có số",
      samples: [.appendix, .bound, .rows, .electronicAppendix]
    ) { anatomy in
      let numbers = anatomy.appendices.compactMap { $0.first?.numberLine?.text }
      return (
        "\(numbers.count)/\(anatomy.appendices.count) trang đầu có số",
        numbers.isEmpty && !anatomy.appendices.isEmpty
      )
    },
    signingInfo("A11", "Phụ lục ở tệp riêng ghi số, thời gian ký"),
    signingInfo("B38", "Thông tin ký số của văn bản kèm theo ở tệp riêng"),
    PrintRule(
      id: "B10", subject: "Chữ viết tắt có chữ thường", allowed: "CTr giữ chữ thường",
      samples: [.programme]
    ) { anatomy in
      let text = anatomy.numberLine?.text ?? ""
      return (text, text == "Số: 05/CTr-UBND")
    },
    PrintRule(
      id: "B19", subject: "Viện dẫn lần đầu",
      allowed: "tên loại, số, ngày, cơ quan, trích yếu", samples: [.halfYear, .year]
    ) { anatomy in
      let first = citations(of: anatomy).first ?? ""
      let form = #"^Kế hoạch số \S+ ngày \S+ của .+ về "#
      return (
        String(first.prefix(60)), first.range(of: form, options: .regularExpression) != nil
      )
    },
    PrintRule(
      id: "B20", subject: "Viện dẫn các lần sau", allowed: "chỉ tên loại và số, ký hiệu",
      samples: [.halfYear, .year]
    ) { anatomy in
      let later = citations(of: anatomy).dropFirst()
      return (
        later.map { String($0.prefix(24)) }.joined(separator: " | "),
        !later.isEmpty && later.allSatisfy { !$0.prefix(32).contains(" ngày ") }
      )
    },
    PrintRule(
      id: "B22", subject: "Phần, Chương, Mục, Điều đều có tên",
      allowed: "không đề mục nào thiếu tên",
      samples: [.attachment]
    ) { anatomy in
      let lines = anatomy.main.flatMap(\.content)
      let form = #"^(Phần|Chương) [IVX]+$|^Mục \d+$"#
      let heads = lines.indices.filter {
        lines[$0].text.range(of: form, options: .regularExpression) != nil
      }
      let articles = lines.filter { $0.text.hasPrefix("Điều ") && $0.isBold }
      let named = heads.filter { $0 + 1 < lines.count && lines[$0 + 1].isCapitals }
      return (
        "\(named.count)/\(heads.count) đề mục, \(articles.count) điều",
        heads.count == 4 && named.count == 4
          && articles.allSatisfy {
            $0.text.range(of: #"^Điều \d+\. \p{Lu}"#, options: .regularExpression) != nil
          }
      )
    },
    PrintRule(
      id: "B26", subject: "Khoản", allowed: "có tên: dòng riêng, đậm; không tên: thường",
      samples: [.attachment]
    ) { anatomy in
      let lines = anatomy.bodyLines.filter { $0.text.hasPrefix("1. ") }
      guard lines.count == 2 else { return ("\(lines.count) khoản", false) }
      return both(
        style(lines[0], sizes: 14...14, bold: true),
        style(lines[1], sizes: 14...14, bold: false),
        allWithin(lines.map { ($0.x0 - anatomy.left).inMillimetres }, 10...10, "mm", by: 0.2))
    },
    PrintRule(
      id: "B27", subject: "Điểm theo thứ tự bảng chữ cái tiếng Việt",
      allowed: SampleText.letters.joined(separator: " "), samples: [.attachment]
    ) { anatomy in
      let points = anatomy.bodyLines.filter {
        $0.text.range(of: #"^\p{Ll}\) "#, options: .regularExpression) != nil
      }
      let letters = points.map { String($0.text.prefix(1)) }
      return (
        letters.joined(separator: " "),
        letters == SampleText.letters && points.allSatisfy { !$0.isBold && !$0.isItalic }
      )
    },
    PrintRule(
      id: "B29", subject: "Cấp 1.1, 1.1.1, “-”, “+”",
      allowed: "cùng một mức lùi 10 mm, cùng cỡ chữ",
      samples: [.programme]
    ) { anatomy in
      let forms = [#"^\d+\.\d+\. "#, #"^\d+\.\d+\.\d+\. "#, "^- ", #"^\+ "#]
      let lines = forms.compactMap { form in
        anatomy.bodyLines.first { $0.text.range(of: form, options: .regularExpression) != nil }
      }
      return both(
        ("\(lines.count)/\(forms.count) cấp", lines.count == forms.count),
        allWithin(lines.map { ($0.x0 - anatomy.left).inMillimetres }, 10...10, "mm", by: 0.2),
        allWithin(lines.map(\.size), 14...14))
    },
    PrintRule(
      id: "B39", subject: "Kính gửi",
      allowed: "công văn, báo cáo có; kế hoạch, thông báo, chương trình không",
      samples: PrintSample.stateCases.filter { $0.isSigned && $0 != .slips }
    ) { anatomy in
      let isThere = anatomy.frontLine { $0.text.hasPrefix("Kính gửi:") } != nil
      let type = anatomy.sample.typeName
      return (
        "\(type ?? "công văn"): \(isThere ? "có" : "không")",
        isThere == (type == nil || type == "BÁO CÁO")
      )
    },
  ]

  /// Where the main text cites the office's own plan, each with what follows it.
  private static func citations(of anatomy: Anatomy) -> [String] {
    let text = anatomy.bodyLines.map(\.text).joined(separator: " ")
    return text.components(separatedBy: "Kế hoạch số ").dropFirst().map {
      "Kế hoạch số " + $0.prefix(120)
    }
  }

  private static func signingInfo(_ id: String, _ subject: String) -> PrintRule {
    PrintRule(
      id: id, subject: subject, allowed: "10 pt, đứng, góc trên bên phải trang đầu",
      samples: [.electronicAppendix]
    ) { anatomy in
      guard let page = anatomy.document.pages.first, let line = page.lines.first else {
        return ("không thấy", false)
      }
      return both(
        (line.text, line.text == "Số: 05/KH-UBND; 05/02/2025; 08:00:00 +07:00"),
        style(line, sizes: 10...10, bold: false),
        within((page.width - line.x1).inMillimetres, 15...20, "mm từ mép phải", by: 0.2))
    }
  }
}
