import Foundation

extension PrintRule {
  static let pageRules: [PrintRule] = [
    PrintRule(
      id: "P01", subject: "Khổ giấy A4", allowed: "210 × 297 mm", samples: PrintSample.allCases
    ) { anatomy in
      let short = anatomy.document.pages.map { min($0.width, $0.height).inMillimetres }
      let long = anatomy.document.pages.map { max($0.width, $0.height).inMillimetres }
      return both(
        allWithin(short, 210...210, "mm", by: 0.3), allWithin(long, 297...297, "mm", by: 0.3))
    },
    PrintRule(
      id: "P02", subject: "Lời văn in dọc", allowed: "dọc; phụ lục có bảng được in ngang",
      samples: PrintSample.allCases
    ) { anatomy in
      let figure = anatomy.document.pages.map { $0.isLandscape ? "N" : "D" }.joined()
      let mixed = anatomy.parts.contains { Set($0.map(\.isLandscape)).count > 1 }
      // A wide table of the text itself may stand across.
      if anatomy.sample == .landscape { return (figure, figure.wholeMatch(of: /D+N+D+/) != nil) }
      return (figure, !anatomy.main.contains(where: \.isLandscape) && !mixed)
    },
    margin("trên", 20...25) { anatomy, page in
      // The mark of circulation stands in the top margin by its own rule (B46).
      page.content.filter { !anatomy.sample.isCirculationMark($0.text) }.map(\.top).min()
    },
    margin("dưới", 20...25) { _, page in page.content.map { page.height - $0.bottom }.min() },
    margin("trái", 30...35) { _, page in page.content.map(\.x0).min() },
    margin("phải", 15...20) { _, page in page.content.map { page.width - $0.x1 }.min() },
    PrintRule(
      id: "P04", subject: "Phông chữ", allowed: "Times New Roman hoặc phông cùng số đo, được nhúng",
      samples: PrintSample.allCases
    ) { anatomy in
      let fonts = try anatomy.document.fonts()
      let names = fonts.map {
        $0.name.split(separator: "+").last.map(String.init) ?? $0.name
      }
      let families = Set(names.map { $0.split(separator: "-")[0] })
      let known: Set<Substring> = ["LiberationSerif", "TimesNewRomanPSMT", "Tinos", "NimbusRoman"]
      return (
        families.sorted().joined(separator: ", "),
        !names.isEmpty && families.isSubset(of: known)
          && fonts.allSatisfy(\.isEmbedded)
      )
    },
    PrintRule(
      id: "P05", subject: "Số trang ở giữa lề trên, trang đầu không in",
      allowed: "2, 3, …; 13–14 pt; lệch tâm ≤ 1 mm", samples: PrintSample.allCases
    ) { anatomy in
      guard !anatomy.main.isEmpty else { return nil }
      return pageNumbers(anatomy.main, of: anatomy)
    },
    PrintRule(
      id: "P06", subject: "Mỗi phụ lục đánh số trang riêng", allowed: "2, 3, … từ đầu phụ lục",
      samples: PrintSample.allCases
    ) { anatomy in
      guard !anatomy.appendices.isEmpty else { return nil }
      let found = anatomy.appendices.map { pageNumbers($0, of: anatomy) }
      return (
        found.map(\.figure).joined(separator: " / "), found.allSatisfy(\.isAllowed)
      )
    },
    PrintRule(
      id: "P07", subject: "Cỡ chữ tăng giảm cùng nhau", allowed: "{13, 14, 14} hoặc {12, 13, 13}",
      samples: PrintSample.stateCases
    ) { anatomy in
      guard let nation = anatomy.nationLine, let motto = anatomy.mottoLine else {
        return anatomy.main.isEmpty ? nil : ("không thấy", false)
      }
      var sizes = [nation.size, motto.size]
      if let date = anatomy.dateLine { sizes.append(date.size) }
      let near = sizes.map { Int(($0).rounded()) }
      let exact = zip(sizes, near).allSatisfy { abs($0 - Double($1)) < 0.05 }
      let figure = sizes.map { $0.rounded(to: 2) }.joined(separator: ", ")
      return (
        figure, exact && ([13, 14, 14].starts(with: near) || [12, 13, 13].starts(with: near))
      )
    },
  ]

  private static func margin(
    _ side: String, _ range: ClosedRange<Double>,
    of distance: @escaping @Sendable (Anatomy, PrintedPage) -> Double?
  ) -> PrintRule {
    PrintRule(
      id: "P03 \(side)", subject: "Lề \(side)",
      allowed: "\(Int(range.lowerBound))–\(Int(range.upperBound)) mm",
      samples: PrintSample.allCases
    ) { anatomy in
      let distances = anatomy.document.pages.compactMap { distance(anatomy, $0)?.inMillimetres }
      guard let least = distances.min() else { return ("không thấy", false) }
      // Text that ends early leaves more room at the foot and at the right of a page.
      let open = side == "dưới" || (side == "phải" && anatomy.bodyLines.count < 3)
      // Party documents have one margin at the right, 15 mm.
      let upper = side == "phải" && anatomy.sample.isParty ? 15.4 : range.upperBound
      let range = range.lowerBound...(open ? 1000 : upper)
      return within(least, range, "mm", by: side == "trên" ? 0.9 : 0.15)
    }
  }

  private static func pageNumbers(
    _ pages: [PrintedPage], of anatomy: Anatomy
  ) -> (figure: String, isAllowed: Bool) {
    guard let first = pages.first else { return ("không thấy", false) }
    var figures: [String] = first.numberLine == nil ? ["trang đầu trống"] : ["trang đầu có số"]
    var right = first.numberLine == nil
    for (offset, page) in pages.enumerated().dropFirst() {
      guard let line = page.numberLine else {
        figures.append("thiếu số ở trang \(page.index + 1)")
        right = false
        continue
      }
      let left = 30.2.millimetres
      let edge = page.width - (anatomy.sample.isParty ? 15.5 : 16).millimetres
      let offCentre = abs(line.middle - (left + edge) / 2).inMillimetres
      figures.append(line.text)
      right =
        right && line.text == String(offset + 1) && (13...14.05).contains(line.size + 0.01)
        && !line.isItalic && !line.isBold && offCentre < 1 && line.bottom < 20.0.millimetres
    }
    if figures.count > 8 { figures.replaceSubrange(4..<(figures.count - 2), with: ["…"]) }
    return (figures.joined(separator: ","), right)
  }
}
