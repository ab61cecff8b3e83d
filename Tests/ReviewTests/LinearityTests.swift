import Diagnostics
import Testing

@testable import Review

/// A text that could cost a review more than its share: one thing, again and again.
struct LongText: Sendable, CustomTestStringConvertible {
  let name: String
  let make: @Sendable (_ size: Int) -> [String]
  var testDescription: String { name }

  /// A unit, again and again, below a head and above a foot.
  init(_ name: String, _ unit: String, joined: String = "\n\n") {
    self.name = name
    make = { size in
      let count = max(1, size / (unit.utf8.count + joined.utf8.count))
      return [plan(Array(repeating: unit, count: count).joined(separator: joined))]
    }
  }

  init(_ name: String, make: @escaping @Sendable (_ size: Int) -> [String]) {
    self.name = name
    self.make = make
  }

  /// Texts of the kinds that offices write.
  static let ordinary: [LongText] = [
    LongText(
      "tasks in labelled lines",
      "1. Lập hồ sơ\n\n+ Cơ quan chủ trì: Phòng Nội vụ.\n\n+ Thời gian thực hiện: trước ngày 01/11/2025."
    ),
    LongText(
      "citations",
      "Thực hiện Quyết định số 77/QĐ-UBND ngày 02/11/2022 của Ủy ban nhân dân tỉnh về lưu trữ."),
    LongText("headings", "1. Mục\n\na) Điểm một.\n\nb) Điểm hai."),
    LongText("sums", "Có 450 hộ, trong đó 300 hộ nghèo và 150 hộ cận nghèo, đạt 20%."),
    LongText("a plan and its appendix") { size in
      let tasks = (1...max(1, size / 200)).map {
        "\($0). Giao Phòng Nội vụ chủ trì việc \(word($0)) \(word($0 + 1)), xong trước ngày 15/11/2025."
      }
      let rows = (1...max(1, size / 200)).map {
        "\($0)\tViệc \(word($0)) \(word($0 + 1))\tPhòng Tư pháp\tTrước ngày 15/10/2025"
      }
      let titles = "TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n"
      return [
        plan(tasks.joined(separator: "\n\n")),
        "Phụ lục\nPHÂN CÔNG\n\n(Kèm theo Kế hoạch số 12/KH-UBND)\n\n" + titles
          + rows.joined(separator: "\n"),
      ]
    },
  ]

  /// Texts that nobody writes, and machines do.
  static let hostile: [LongText] = [
    LongText("one paragraph of sums", "gồm 05 văn bản, trong đó 02 kế hoạch, ", joined: ""),
    LongText(
      "one paragraph of shares", "đạt 80% kế hoạch (32 ha), tăng 5% so với (31 ha), ", joined: ""),
    LongText("one paragraph of deadlines", "trước ngày 01/11/2025 để tổng hợp, ", joined: ""),
    LongText("one paragraph of dates", "đến ngày 01/11/2024 thứ Hai, ngày 02/11/2025 ", joined: ""),
    LongText("one paragraph of orders", "giao Phòng Nội vụ: Tổ chức giao cho Sở ", joined: ""),
    LongText("one paragraph of leads", "chủ trì phối hợp với ", joined: ""),
    LongText("one paragraph of names", "Ông Lê Văn An, Bà Lê Văn Ân, ", joined: ""),
    LongText("one paragraph of types", "Quyết định số Kế hoạch số Luật ", joined: ""),
    LongText("one paragraph of numbers", "mỗi lớp 80 người còn 8/9 đơn 12 ", joined: ""),
    LongText("one paragraph of joints", "Phòng Văn hóa - Xã hội và Thể thao, ", joined: ""),
    LongText("one paragraph of doubled words", "Quyết định Quyết định ", joined: ""),
    LongText("one paragraph of remainders", "còn 8 đơn 9/10 đơn ", joined: ""),
    LongText("one paragraph of parts", "điểm a khoản 1 Điều 2, ", joined: ""),
    LongText("one paragraph of symbols", "1/QĐ-UBND-", joined: ""),
    LongText("one paragraph of dotted numbers", "1.", joined: ""),
    LongText("one paragraph of blanks", "ngày ... số .../", joined: ""),
    LongText("one word", "ồ", joined: ""), LongText("one number", "7", joined: ""),
    LongText("Roman headings", "I. A", joined: "\n"),
    LongText("headings of ever new parents") { size in
      [
        plan(
          (0..<size / 12).map { "\($0 / 99 % 99 + 1).\($0 % 99 + 1).2. Mục" }.joined(
            separator: "\n\n"))
      ]
    },
    LongText("one cell of names") { size in
      let names = Array(repeating: "Phòng Nội vụ, Sở Y tế và ", count: size / 30).joined()
      return [
        "Phụ lục\n\n(Kèm theo Kế hoạch số 12/KH-UBND)\n\nTT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n"
          + "1\tLập hồ sơ\t\(names)\t15/11/2025\n2\tGửi hồ sơ\t\(names)\t15/11/2025\n"
      ]
    },
    LongText("open brackets", "(", joined: ""), LongText("open quotes", "“", joined: " "),
    LongText("stars", "*a", joined: ""), LongText("tags", "<", joined: ""),
    LongText("full stops", ".", joined: ""), LongText("slashes", "1/", joined: ""),
    LongText("tabs", "a\t", joined: ""), LongText("rows of two cells", "a\tb", joined: "\n"),
    LongText("abbreviations") { size in
      [plan((0..<size / 12).map { "(BK\(letters($0)))" }.joined(separator: " "))]
    },
    LongText("the same row and task again and again") { size in
      let count = max(2, size / 120)
      let task = "1. Giao Phòng Nội vụ chủ trì lập danh mục hồ sơ."
      let row = "1\tLập danh mục hồ sơ\tPhòng Tư pháp\t15/11/2025"
      return [
        plan(Array(repeating: task, count: count).joined(separator: "\n\n")),
        "Phụ lục\n\n(Kèm theo Kế hoạch số 12/KH-UBND)\n\nTT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n"
          + Array(repeating: row, count: count).joined(separator: "\n"),
      ]
    },
  ]

  private static func word(_ number: Int) -> String { "nhóm\(letters(number))" }

  private static func letters(_ number: Int) -> String {
    let digits = Array("BCDGHKLMNP")
    return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}

/// Four times the text is at most six times the work and five times the findings.
@Suite("Tuyến tính")
struct LinearityTests {
  @Test("Findings stay in proportion", arguments: LongText.ordinary + LongText.hostile)
  func findingsStayInProportion(kind: LongText) {
    let small = findings(kind.make(2_000)).count
    let large = findings(kind.make(8_000)).count
    #expect(large <= small * 5 + 40, "\(small), \(large)")
  }

  // The count of what is read is one of the whole process, so it is taken in one of its own.
  #if DEBUG
    @Test("Work stays in proportion")
    func workStaysInProportion() async {
      await #expect(processExitsWith: .success) {
        for kind in LongText.ordinary + LongText.hostile {
          // Beyond the longest window that a rule looks back or ahead.
          let small = LinearityTests.work(kind.make(12_000))
          let large = LinearityTests.work(kind.make(48_000))
          #expect(large <= small * 6, "\(kind.name): \(small), then \(large) reads")
        }
      }
    }

    /// What is read of tokens, blocks and bytes to review texts and to write what was found.
    static func work(_ texts: [String]) -> Int {
      Work.count = 0
      Work.isCounted = true
      _ = ReportWriter(language: .vi).json(findings(texts))
      Work.isCounted = false
      return Work.count
    }
  #endif
}
