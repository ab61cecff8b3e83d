import Foundation

extension PrintRule {
  static let signatureRules: [PrintRule] = [
    signed("B31", "Quyền hạn, chức vụ", "in hoa, 13–14 pt, đứng, đậm, cùng một trục") { anatomy in
      let lines = anatomy.signatureLines.filter(\.isCapitals)
      guard let first = lines.first else { return ("không thấy", false) }
      return both(
        style(first, sizes: 13...14, bold: true, capitals: true),
        (
          lines.map(\.text).joined(separator: " / "),
          lines.allSatisfy { $0.isBold && abs($0.middle - first.middle) < 1.5 }
        ))
    },
    signed("B32", "Chữ viết tắt quyền hạn", "TM. KT. TL. TUQ. Q.") { anatomy in
      guard let first = anatomy.signatureLines.first else { return ("không thấy", false) }
      let prefix = first.text.split(separator: " ")[0]
      return (String(prefix), ["TM.", "KT.", "TL.", "TUQ.", "Q."].contains(prefix))
    },
    PrintRule(
      id: "B33", subject: "Ủy ban nhân dân ký ba dòng",
      allowed: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", samples: [.letter]
    ) { anatomy in
      let lines = anatomy.signatureLines.filter(\.isCapitals).map(\.text)
      return (
        lines.joined(separator: " / "),
        lines == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
      )
    },
    signed("B35", "Họ tên người ký", "in thường, 13–14 pt, đứng, đậm, giữa chức vụ") { anatomy in
      if anatomy.sample == .blanks { return nil }
      guard let authority = anatomy.signatureLines.first,
        let name = anatomy.signatureLines.last, !name.isCapitals
      else { return ("không thấy", false) }
      return both(
        style(name, sizes: 13...14, bold: true, capitals: false),
        within(abs(name.middle - authority.middle), 0...1.5, "pt lệch"))
    },
    PrintRule(
      id: "B32 các dạng", subject: "Các dạng ký thay", allowed: "đúng các dòng đã khai",
      samples: [.report, .programme, .acting, .authorized]
    ) { anatomy in
      let lines = anatomy.signatureLines.filter(\.isCapitals).map(\.text)
      let wanted =
        switch anatomy.sample {
        case .report: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
        case .programme: ["TL. CHỦ TỊCH", "KT. TRƯỞNG PHÒNG NỘI VỤ", "PHÓ TRƯỞNG PHÒNG"]
        case .acting: ["Q. GIÁM ĐỐC"]
        default: ["TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]
        }
      return (lines.joined(separator: " / "), lines == wanted)
    },
    PrintRule(
      id: "B34", subject: "Chức vụ của người ký", allowed: "chức vụ ghi trong hồ sơ, không thêm",
      samples: [.plan, .halfYear, .year, .province]
    ) { anatomy in
      let lines = anatomy.signatureLines.filter(\.isCapitals).map(\.text)
      return (lines.joined(separator: " / "), lines == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"])
    },
    PrintRule(
      id: "B37", subject: "Chỗ đóng dấu bên trái chữ ký",
      allowed: "≥ 24 mm (2/3 của dấu 36 mm) từ nơi nhận đến giữa chữ ký",
      samples: [.plan, .letter, .report, .programme, .province]
    ) { anatomy in
      let lines = anatomy.signatureLines
      guard let title = lines.last(where: \.isCapitals), let name = lines.last, !name.isCapitals
      else {
        return ("không thấy", false)
      }
      let beside = anatomy.recipientLines.filter {
        $0.baseline > title.baseline && $0.baseline < name.baseline
      }
      let edge = beside.map(\.x1).max() ?? anatomy.left
      return within((name.middle - edge).inMillimetres, 24...120, "mm")
    },
    signed("B36", "Chỗ ký", "≥ 40 pt từ chức vụ đến họ tên") { anatomy in
      if anatomy.sample == .blanks { return nil }
      let lines = anatomy.signatureLines
      guard let title = lines.last(where: \.isCapitals),
        let name = lines.first(where: { !$0.isCapitals })
      else { return ("không thấy", false) }
      return within(name.baseline - title.baseline, 40...120)
    },
    signed("B41", "Nơi nhận", "12 pt, nghiêng, đậm, sát lề trái, ngang hàng quyền hạn") { anatomy in
      guard let label = anatomy.recipientsLabel, let authority = anatomy.signatureLines.first else {
        return ("không thấy", false)
      }
      return both(
        style(label, sizes: 12...12, bold: true, italic: true),
        within(abs(label.x0 - anatomy.left), 0...0.5, "pt cách lề"),
        anatomy.sample.hasCoSigners
          ? ("dưới các chữ ký", label.baseline > authority.baseline)
          : within(abs(label.baseline - authority.baseline), 0...1, "pt khác hàng"))
    },
    signed("B42", "Danh sách nơi nhận", "11 pt, gạch đầu dòng, “;”") { anatomy in
      let lines = anatomy.recipientLines
      let starts = lines.filter { $0.text.hasPrefix("- ") }
      let ends = starts.indices.dropLast().count
      return both(
        allWithin(lines.flatMap(\.sizes), 11...11),
        allWithin(starts.map { abs($0.x0 - anatomy.left) }, 0...0.5, "pt cách lề"),
        ("\(ends + 1) nơi", !starts.isEmpty))
    },
    PrintRule(
      id: "B42 như trên", subject: "Có Kính gửi thì nơi đầu tiên là “Như trên”",
      allowed: "- Như trên;", samples: [.letter, .report]
    ) { anatomy in
      let first = anatomy.recipientLines.first?.text ?? ""
      return (first, first == "- Như trên;")
    },
    signed("B43", "Dòng lưu", "- Lưu: VT, ….") { anatomy in
      let line = anatomy.recipientLines.last { $0.text.hasPrefix("- Lưu") }?.text ?? ""
      return (
        line, line.range(of: #"^- Lưu: VT, .+\.$"#, options: .regularExpression) != nil
      )
    },
    PrintRule(
      id: "B44", subject: "Dấu mật", allowed: "in hoa trong khung, màu đỏ", samples: [.longNames]
    ) { anatomy in try stamp("TUYỆT MẬT", width: 20...40, of: anatomy) },
    PrintRule(
      id: "B45", subject: "Dấu hỏa tốc", allowed: "30 × 8 mm, 13–14 pt, đậm, đỏ tươi",
      samples: [.letter]
    ) { anatomy in try stamp("HỎA TỐC", width: 30...30, of: anatomy) },
    PrintRule(
      id: "B45 hẹn giờ", subject: "Dấu hỏa tốc hẹn giờ",
      allowed: "cao 8 mm, đỏ tươi, giờ hẹn ở dưới", samples: [.authorized]
    ) { anatomy in
      let mark = anatomy.frontLine { $0.text == "HỎA TỐC HẸN GIỜ" }
      let hour = anatomy.frontLine { $0.text == "trước 14 giờ 30 ngày 05/02/2025" }
      return both(
        try stamp("HỎA TỐC HẸN GIỜ", width: 48...64, of: anatomy),
        within(hour.map { $0.baseline - (mark?.baseline ?? 0) }, 12...40, "pt dưới dấu"),
        style(hour, sizes: 13...14, bold: false))
    },
    PrintRule(
      id: "B45 khẩn", subject: "Dấu khẩn", allowed: "20 × 8 mm, đỏ tươi", samples: [.programme]
    ) { anatomy in try stamp("KHẨN", width: 20...20, of: anatomy) },
    PrintRule(
      id: "B44 mật, tối mật", subject: "Dấu mật, tối mật", allowed: "in hoa trong khung, màu đỏ",
      samples: [.programme, .acting]
    ) { anatomy in
      try stamp(anatomy.sample == .acting ? "TỐI MẬT" : "MẬT", width: 20...40, of: anatomy)
    },
    PrintRule(
      id: "B45 thượng khẩn", subject: "Dấu thượng khẩn", allowed: "40 × 8 mm, đỏ tươi",
      samples: [.longNames]
    ) { anatomy in try stamp("THƯỢNG KHẨN", width: 40...40, of: anatomy) },
    PrintRule(
      id: "B46", subject: "Phạm vi lưu hành",
      allowed: "in hoa, 13–14 pt, đậm, trong khung ở lề trên",
      samples: [.report, .acting]
    ) { anatomy in
      guard let line = anatomy.frontLine(where: { anatomy.sample.isCirculationMark($0.text) })
      else {
        return ("không thấy", false)
      }
      let frame = try anatomy.document.image(ofPage: 0).frame(around: line)
      return both(
        style(line, sizes: 13...14, bold: true, capitals: true),
        within(line.bottom.inMillimetres, 0...20, "mm từ mép trên"),
        within(frame?.width.inMillimetres, 30...70, "mm khung"))
    },
    PrintRule(
      id: "B47", subject: "Ký hiệu người soạn", allowed: "11 pt, đứng", samples: [.letter]
    ) { anatomy in
      let line = anatomy.document.line { $0.text.hasPrefix("PL.") }
      return style(line, sizes: 11...11, bold: false)
    },
    PrintRule(
      id: "B48", subject: "Địa chỉ cơ quan",
      allowed: "11–12 pt, chân trang thứ nhất, dưới đường kẻ hết bề ngang", samples: [.letter]
    ) { anatomy in
      guard let line = anatomy.frontLine(where: { $0.text.hasPrefix("Địa chỉ:") }),
        let last = anatomy.front?.lines.last, let page = anatomy.front
      else { return ("không thấy", false) }
      let rule = try anatomy.document.image(ofPage: 0).longestRule(
        top: line.top - 12, bottom: line.top + 2, left: 0, right: page.width)
      return both(
        style(line, sizes: 11...12, bold: false),
        within(rule?.length.inMillimetres, 163...165, "mm"),
        within((page.height - last.bottom).inMillimetres, 20...25, "mm từ mép dưới"))
    },
    PrintRule(
      id: "B50", subject: "Dấu dự thảo", allowed: "dưới số, ký hiệu; không bắt buộc",
      samples: [.report]
    ) { anatomy in
      let line = anatomy.frontLine { $0.text == "DỰ THẢO" }
      return style(line, sizes: 13...14, bold: true)
    },
  ]

  private static func signed(
    _ id: String, _ subject: String, _ allowed: String,
    measure: @escaping @Sendable (Anatomy) throws -> (figure: String, isAllowed: Bool)?
  ) -> PrintRule {
    PrintRule(
      id: id, subject: subject, allowed: allowed,
      samples: PrintSample.stateCases.filter(\.isSigned), measure: measure)
  }

  private static func stamp(
    _ text: String, width: ClosedRange<Double>, of anatomy: Anatomy
  ) throws -> (figure: String, isAllowed: Bool) {
    guard let line = anatomy.frontLine(where: { $0.text == text }) else {
      return ("không thấy", false)
    }
    let frame = try anatomy.document.image(ofPage: line.page).frame(around: line)
    let red = line.words.allSatisfy { $0.color.hasPrefix("#d") || $0.color.hasPrefix("#e") }
    return both(
      style(line, sizes: 13...14, bold: true, capitals: true),
      within(frame?.width.inMillimetres, width, "mm rộng", by: 0.4),
      within(frame?.height.inMillimetres, 8...8, "mm cao", by: 0.4),
      (line.words.first?.color ?? "", red))
  }
}
