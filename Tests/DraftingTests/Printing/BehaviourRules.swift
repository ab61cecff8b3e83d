import Foundation

extension PrintRule {
  static let behaviourRules: [PrintRule] = [
    all("G01", "Không có trang trắng", "0 trang") { anatomy in
      let blank = anatomy.document.pages.filter(\.content.isEmpty).count
      return ("\(blank)/\(anatomy.document.pages.count) trang", blank == 0)
    },
    all("G02", "Không có đề mục nằm một mình ở chân trang", "0 đề mục") { anatomy in
      let alone = anatomy.main.filter { page in
        guard page.index != anatomy.main.last?.index, let last = page.content.last else {
          return false
        }
        let form = #"^([IVX]+|\d+(\.\d+)*)\.? \p{Lu}"#
        return last.isBold && last.text.range(of: form, options: .regularExpression) != nil
      }
      return ("\(alone.count) đề mục", alone.isEmpty)
    },
    PrintRule(
      id: "G03", subject: "Chữ ký và nơi nhận liền nhau, không đứng một mình",
      allowed: "một trang, ≥ 2 dòng lời văn phía trên",
      samples: PrintSample.allCases.filter(\.isSigned)
    ) { anatomy in
      guard let label = anatomy.recipientsLabel else { return ("không thấy", false) }
      let above = anatomy.bodyLines.filter { $0.page == label.page }.count
      let isWhole =
        label.page == anatomy.main.last?.index
        || anatomy.main.last.map { page in
          page.lines.allSatisfy { $0.size < 12 || $0.text.allSatisfy(\.isWholeNumber) }
        } == true
      return ("\(above) dòng ở trang \(label.page + 1)", above >= 2 && isWhole)
    },
    all("G04", "Không có dòng lẻ đầu và cuối trang", "≥ 2 dòng của mỗi đoạn") { anatomy in
      let lines = anatomy.bodyLines
      var broken: [String] = []
      for index in lines.indices.dropFirst() where lines[index].page != lines[index - 1].page {
        guard !anatomy.isIndented(lines[index]) else { continue }
        if anatomy.isIndented(lines[index - 1]) { broken.append("cuối trang \(lines[index].page)") }
        let next = index + 1 < lines.count ? lines[index + 1] : nil
        if next.map(anatomy.isIndented) ?? true {
          broken.append("đầu trang \(lines[index].page + 1)")
        }
      }
      return (broken.isEmpty ? "không có" : broken.joined(separator: ", "), broken.isEmpty)
    },
    all("G05", "Không xuống dòng giữa “số” và số hiệu, “ngày” và ngày", "0 chỗ") { anatomy in
      let lines = anatomy.bodyLines
      let torn = zip(lines, lines.dropFirst()).filter { first, second in
        guard let next = second.words.first?.text, next.first?.isNumber == true else {
          return false
        }
        let last = first.words.last?.text.lowercased() ?? ""
        guard (last == "số" && next.contains("/")) || last == "ngày" else { return false }
        return !isNeeded(first, to: anatomy.right)
      }
      return (
        torn.first.map { "\(torn.count) chỗ: \($0.0.text.suffix(20)) | \($0.1.text.prefix(20))" }
          ?? "0 chỗ", torn.isEmpty
      )
    },
    all("G05 giãn chữ", "Không có dòng giãn chữ quá rộng", "≤ 3 lần khoảng trắng thường") {
      anatomy in
      let stretched = anatomy.continuations.map(\.0).filter { $0.words.count > 1 }.map { line in
        let gaps = zip(line.words, line.words.dropFirst()).map { $1.x0 - $0.x1 }
        return (gaps.max() ?? 0) / (line.size * 0.25)
      }
      return stretched.isEmpty ? nil : within(stretched.max(), 0...3, "lần")
    },
    all("G06", "Khổ in không bị thu nhỏ", "lời văn 14 pt") { anatomy in
      anatomy.bodyLines.isEmpty
        ? nil : allWithin(anatomy.bodyLines.flatMap(\.sizes).filter { $0 > 10 }, 14...14)
    },
    PrintRule(
      id: "G07", subject: "Chuỗi dài không có khoảng trắng được ngắt, không mất chữ",
      allowed: "đủ chữ, trong lề", samples: [.longNames]
    ) { anatomy in
      let text = anatomy.document.text.filter { $0 != " " }
      let words = anatomy.document.pages.flatMap(\.words)
      let widest = words.map(\.x1).max() ?? 0
      let letters = text.filter { $0 == "W" }.count
      return (
        "\(letters) chữ W, mép phải \(widest.inMillimetres.rounded(to: 1)) mm",
        letters >= 90 && widest < 195.0.millimetres && text.contains("https://")
      )
    },
    PrintRule(
      id: "G08", subject: "Hàng đầu bảng lặp lại ở mỗi trang", allowed: "mỗi trang một lần",
      samples: [.appendix, .bound, .rows]
    ) { anatomy in
      let pages = anatomy.appendices.flatMap { $0 }.filter(\.isLandscape)
      let counts = pages.map { page in page.words.filter { $0.text == "TT" && $0.isBold }.count }
      return (
        "\(counts.filter { $0 == 1 }.count)/\(pages.count) trang",
        !pages.isEmpty && counts.allSatisfy { $0 == 1 }
      )
    },
    PrintRule(
      id: "G09", subject: "Mỗi hàng của bảng in đúng một lần, không bị cắt qua hai trang",
      allowed: "400 hàng, 0 hàng cắt", samples: [.rows]
    ) { anatomy in
      var places: [String: [Int]] = [:]
      for page in anatomy.appendices.first ?? [] {
        for word in page.words where word.text.hasPrefix("«") || word.text.hasSuffix("»") {
          places[word.text, default: []].append(page.index)
        }
      }
      var whole = 0
      for number in 1...400 {
        let marks = ["«a\(number)", "a\(number)»", "«b\(number)", "b\(number)»"]
        let pages = marks.map { places[$0] ?? [] }
        if pages.allSatisfy({ $0.count == 1 }), Set(pages.flatMap { $0 }).count == 1 { whole += 1 }
      }
      return ("\(whole) hàng nguyên vẹn", whole == 400)
    },
    PrintRule(
      id: "G09 ô gộp", subject: "Ô gộp qua hai trang có đủ đường kẻ",
      allowed: "kẻ hết bề rộng cột ở chân trang", samples: [.rows]
    ) { anatomy in
      var lengths: [Double] = []
      for page in anatomy.appendices.first ?? [] {
        let rows = page.words.filter { $0.text.hasPrefix("«a") }
        guard let last = rows.last, let number = Int(last.text.dropFirst(2)),
          SampleText.mergedRows.dropLast().contains(number)
        else { continue }
        let width = page.width - 46.2.millimetres
        let column = (x0: 30.2.millimetres + width * 0.5, width: width * 0.15)
        let rule = try anatomy.document.image(ofPage: page.index).longestRule(
          top: last.bottom, bottom: page.height - 19.0.millimetres, left: column.x0 - 2,
          right: column.x0 + column.width + 2)
        lengths.append((rule?.length ?? 0) / column.width * 100)
      }
      return allWithin(lengths, 97...104, "% bề rộng cột")
    },
    PrintRule(
      id: "G10", subject: "Hàng tiêu chí không nằm một mình ở chân trang",
      allowed: "0 hàng", samples: [.appendix, .bound, .rows]
    ) { anatomy in
      let pages = anatomy.appendices.flatMap { $0 }.filter(\.isLandscape)
      let alone = pages.filter { page in
        guard let last = page.content.last else { return false }
        let start = page.content.last { $0.text.hasPrefix("Tiêu chí ") && $0.isBold }
        return last.isBold && start.map { last.baseline - $0.baseline < 40 } == true
      }
      return ("\(alone.count)/\(pages.count) trang", alone.isEmpty)
    },
    PrintRule(
      id: "G11", subject: "Phụ lục thật in đủ tiêu chí và nội dung",
      allowed: "10 tiêu chí, 32 nội dung, mỗi dòng một lần", samples: [.appendix, .bound]
    ) { anatomy in
      let pages = anatomy.appendices.flatMap { $0 }
      let criteria = pages.flatMap(\.lines).filter {
        $0.isBold && $0.text.range(of: #"^Tiêu chí \d+:"#, options: .regularExpression) != nil
      }
      let edge = 30.2.millimetres + 0.1 * 250.0.millimetres
      let items = pages.flatMap(\.words).filter { $0.text == "Nội" && !$0.isBold && $0.x1 < edge }
      return (
        "\(criteria.count) tiêu chí, \(items.count) nội dung",
        criteria.count == 10 && items.count == 32
      )
    },
    PrintRule(
      id: "G12", subject: "Chú thích in đủ, sau lời văn, đúng một lần",
      allowed: "mỗi chú thích một lần, 10–11 pt, sau chữ ký", samples: [.footnotes]
    ) { anatomy in
      let notes = anatomy.main.flatMap(\.lines).filter {
        $0.text.range(of: #"^\d\. Chú giải thứ"#, options: .regularExpression) != nil
      }
      let label = anatomy.recipientsLabel
      let isAfter = notes.allSatisfy { note in
        guard let label else { return false }
        return note.page > label.page || note.baseline > label.baseline
      }
      return both(
        ("\(notes.count) chú thích", notes.count == 4 && isAfter),
        allWithin(notes.map(\.size), 10...11))
    },
    all("G13", "PDF có thẻ, tiếng Việt, có tên", "Tagged, H1, /Lang (vi), Title") { anatomy in
      let file = try Data(contentsOf: URL(fileURLWithPath: anatomy.document.pdf))
      let isVietnamese = file.range(of: Data("/Lang (vi)".utf8)) != nil
      let information = try anatomy.document.information()
      let title = information["Title"] ?? ""
      let isTagged = information["Tagged"] == "yes"
      let hasHeading = try anatomy.document.structure().contains("H1")
      return (
        "\(isTagged ? "có thẻ" : "không thẻ"), \(hasHeading ? "H1" : "không H1"), "
          + "\(isVietnamese ? "vi" : "không rõ tiếng"), “\(title)”",
        isTagged && hasHeading && isVietnamese && !title.isEmpty
      )
    },
    PrintRule(
      id: "G13 bảng", subject: "Thẻ của bảng trong PDF",
      allowed: "Table, TH của cột, của hàng; đề mục H2", samples: [.bound, .year, .rows]
    ) { anatomy in
      let tags = try anatomy.document.structure().split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      func count(_ start: String) -> Int { tags.count { $0.hasPrefix(start) } }
      let found = [
        "Table", "TH", "/Scope /Column", "/Scope /Row", "H2",
      ].map { ($0, count($0)) }
      return (
        found.map { "\($0.1) \($0.0)" }.joined(separator: ", "), found.allSatisfy { $0.1 > 0 }
      )
    },
    PrintRule(
      id: "G14", subject: "Người ký chung ký ngang hàng", allowed: "cùng hàng, cùng trang",
      samples: [.coSigners]
    ) { anatomy in
      guard let label = anatomy.recipientsLabel else { return ("không thấy", false) }
      let lines = anatomy.document.pages[label.page].lines.filter {
        $0.text.hasPrefix("TM. ") && $0.baseline < label.baseline
      }
      return both(
        ("\(lines.count) người ký", lines.count == 2),
        within(
          lines.first.map { first in abs(first.baseline - (lines.last?.baseline ?? 0)) }, 0...1))
    },
  ]

  /// Whether a line without its last word would be stretched over three times the normal space.
  private static func isNeeded(_ line: PrintedLine, to right: Double) -> Bool {
    let rest = line.words.dropLast()
    guard let last = rest.last, rest.count > 1 else { return true }
    let written = rest.map { $0.x1 - $0.x0 }.reduce(0, +)
    return (right - line.x0 - written) / Double(rest.count - 1) > 3 * 0.25 * last.size
  }

  private static func all(
    _ id: String, _ subject: String, _ allowed: String,
    measure: @escaping @Sendable (Anatomy) throws -> (figure: String, isAllowed: Bool)?
  ) -> PrintRule {
    PrintRule(
      id: id, subject: subject, allowed: allowed, samples: PrintSample.allCases, measure: measure)
  }
}
