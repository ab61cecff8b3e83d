import Foundation

/// Rules about headings, tables and lists at the foot of a page.
extension PrintRule {
  static let tableRules: [PrintRule] = [
    part("G15 đầu bảng", "Đầu bảng cùng trang với hàng đầu", "Đầu«%»", "«%.nhóm»"),
    part("G15 câu dẫn", "Câu dẫn cùng trang với đầu bảng", "«dẫn%»", "Đầu«%»"),
    part("G15 nhóm", "Hàng đề mục cùng trang với hàng dưới nó", "«%.nhóm»", "«%.1»"),
    PrintRule(
      id: "G15 hàng cuối", subject: "Hàng cuối của bảng không sang trang một mình",
      allowed: "cùng trang với hàng trên nó", samples: [.tables]
    ) { anatomy in
      together(
        (1...SampleDocument.tableCount).map { ("«\($0).\(2 + $0 % 5)»", "«\($0).tổng»") },
        in: anatomy)
    },
    PrintRule(
      id: "G15 đề mục dài", subject: "Đề mục dài không sang trang giữa chừng", allowed: "mọi chỗ",
      samples: [.places]
    ) { anatomy in
      together((1...SampleDocument.placeCount).map { ("«đề\($0)»", "«mục\($0)»") }, in: anatomy)
    },
    PrintRule(
      id: "G15 hình", subject: "Hình cùng trang với tên hình", allowed: "mọi hình",
      samples: [.places]
    ) { anatomy in
      together((1...SampleDocument.placeCount).map { ("«hình\($0)»", "«tên\($0)»") }, in: anatomy)
    },
    PrintRule(
      id: "G15 ô gộp", subject: "Các hàng chung một ô gộp ngắn cùng một trang",
      allowed: "mọi bảng", samples: [.places]
    ) { anatomy in
      together(
        (1...SampleDocument.placeCount).flatMap {
          [("«\($0).một»", "«\($0).hai»"), ("«\($0).hai»", "«\($0).ba»")]
        }, in: anatomy)
    },
    PrintRule(
      id: "G15 sang trang", subject: "Phần được đặt ở trang mới bắt đầu trang",
      allowed: "mọi phần", samples: [.places]
    ) { anatomy in
      let starts = anatomy.document.pages.filter {
        $0.content.first?.words.first?.text.hasSuffix(".trang»") == true
      }
      return (
        "\(starts.count)/\(3 * SampleDocument.placeCount) phần",
        starts.count == 3 * SampleDocument.placeCount
      )
    },
    PrintRule(
      id: "G15 chân trang", subject: "Đầu bảng, hàng đề mục không đứng cuối trang",
      allowed: "0 trang", samples: PrintSample.allCases
    ) { anatomy in
      let pages = anatomy.document.pages
      let heads = anatomy.markup.tableHeads
      let broken = zip(pages, pages.dropFirst()).filter { page, next in
        guard heads.contains(where: { head in begins(next, with: head) }) else { return false }
        // The row of totals is bold too, and ends its table: another head follows on the next page.
        return page.content.last?.isBold == true
          && page.content.last?.text.hasPrefix("Tổng cộng") != true
      }
      return (
        broken.isEmpty ? "0/\(pages.count) trang" : "trang \(broken.map { $0.0.index + 1 })",
        broken.isEmpty
      )
    },
    PrintRule(
      id: "G02 trước bảng, danh sách", subject: "Đề mục, câu dẫn không đứng cuối trang",
      allowed: "0 chỗ", samples: PrintSample.allCases
    ) { anatomy in
      let pages = anatomy.document.pages
      let headings = anatomy.markup.headings
      let broken = pages.dropLast().compactMap { page -> String? in
        guard let last = page.content.last, last.size > 13.7 else { return nil }
        let isHeading = last.isBold && headings.contains { $0.hasSuffix(last.text) }
        return isHeading || last.text.hasSuffix(":") ? last.text : nil
      }
      return (
        broken.isEmpty ? "0/\(headings.count) đề mục" : broken.joined(separator: " | "),
        broken.isEmpty
      )
    },
  ]

  /// A rule that two marked texts of each table in the sample with tables stand on one page.
  private static func part(
    _ id: String, _ subject: String, _ first: String, _ second: String
  ) -> PrintRule {
    PrintRule(id: id, subject: subject, allowed: "mọi bảng", samples: [.tables]) { anatomy in
      together(
        (1...SampleDocument.tableCount).map { number in
          let number = String(number)
          return (
            first.replacingOccurrences(of: "%", with: number),
            second.replacingOccurrences(of: "%", with: number)
          )
        }, in: anatomy)
    }
  }

  private static func together(
    _ pairs: [(String, String)], in anatomy: Anatomy
  ) -> (figure: String, isAllowed: Bool) {
    var pages: [String: Set<Int>] = [:]
    for page in anatomy.document.pages {
      for word in page.words { pages[word.text, default: []].insert(page.index) }
    }
    let parted = pairs.filter { first, second in
      // The head of a table stands once more on each further page: where each begins, counts.
      guard let first = pages[first]?.min(), let second = pages[second]?.min() else { return true }
      return first != second
    }
    return (
      "\(pairs.count - parted.count)/\(pairs.count)"
        + (parted.first.map { ": \($0.0) | \($0.1)" } ?? ""), parted.isEmpty
    )
  }

  /// Whether a page begins with the head of a table.
  private static func begins(_ page: PrintedPage, with head: [String]) -> Bool {
    let words = page.content.flatMap(\.words).prefix(head.count)
    return !head.isEmpty && words.count == head.count && words.map(\.text).sorted() == head
  }
}
