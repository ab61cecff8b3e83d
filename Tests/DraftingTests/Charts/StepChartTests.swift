import Testing

@testable import Drafting

@Suite("Hình theo thời gian")
struct StepChartTests {
  static func day(_ text: String) throws -> Chart.Day {
    try #require(Chart.Day(iso: text))
  }

  static func steps(_ count: Int, lines: Int, seed: UInt64) -> Chart.Steps {
    var numbers = SeededNumbers(state: seed)
    let start = Chart.Day(number: 20_089)
    return Chart.Steps(
      title: "Minh chứng đã nhận", unit: "tài liệu",
      lines: (0..<lines).map { line in
        var sum = 0
        return Chart.Line(
          name: "Đã nhận lần \(line)",
          points: (0..<count).map { _ in
            sum += Int.random(in: 0...3, using: &numbers)
            let day = start.number + Int.random(in: 0...330, using: &numbers)
            return .init(
              day: .init(number: day), amount: .init(value: Double(sum), text: "\(sum)"))
          })
      },
      marks: [
        .init(day: .init(number: 20_389), label: "hạn nộp 01/11/2025"),
        .init(day: .init(number: 20_402), label: "ngày chốt số liệu 14/11/2025"),
        .init(day: start, label: "đầu năm"),
      ])
  }

  @Test("Nhãn không chồng lên nhau, với 1 đến 60 mốc", arguments: 1...60)
  func labelsKeepApart(count: Int) throws {
    for lines in 1...4 {
      let steps = Self.steps(count, lines: lines, seed: UInt64(count))
      let scene = try #require(StepChart(data: steps).scene())
      #expect(scene.misplacedLabels == [])
      let picture = try #require(PictureReader(steps.svg(id: "mc")))
      for line in steps.lines {
        #expect(picture.descriptions.contains { $0.contains(line.name) })
      }
    }
  }

  @Test(
    "Lời của hình nói đủ từng mốc, mỗi câu bắt đầu bằng chữ hoa",
    arguments: [
      ("Hạn nộp", "Hạn nộp: ngày 01/11/2025."), ("đợt một", "Đợt một: ngày 01/11/2025."),
      ("hạn nộp: trước ngày 01/11/2025", "Hạn nộp: trước ngày 01/11/2025."),
    ])
  func textEquivalent(label: String, sentence: String) throws {
    let steps = Chart.Steps(
      title: "Minh chứng đã nhận", unit: "tài liệu",
      lines: [
        .init(
          name: "Đã nhận",
          points: [
            .init(day: try Self.day("2025-11-05"), amount: .init(value: 54, text: "54")),
            .init(day: try Self.day("2025-01-08"), amount: .init(value: 1, text: "1")),
          ])
      ],
      marks: [.init(day: try Self.day("2025-11-01"), label: label)])
    let picture = try #require(PictureReader(steps.svg(id: "mc")))
    #expect(
      picture.descriptions.last
        == "Đã nhận: ngày 08/01/2025 1 tài liệu; ngày 05/11/2025 54 tài liệu. " + sentence)
    #expect(picture.texts.contains("Đã nhận: 54"))
    #expect(picture.texts.contains("Tháng (năm 2025)"))
  }

  @Test("Mốc sau ngày cuối không được tính")
  func pointsAfterTheEnd() throws {
    var steps = Self.steps(0, lines: 1, seed: 1)
    steps.marks = []
    steps.lines[0].points = [
      .init(day: try Self.day("2025-03-01"), amount: .init(value: 2, text: "2")),
      .init(day: try Self.day("2025-09-01"), amount: .init(value: 9, text: "9")),
    ]
    steps.to = try Self.day("2025-06-30")
    let picture = try #require(PictureReader(steps.svg(id: "mc")))
    #expect(picture.texts.contains("Đã nhận lần 0: 2"))
    #expect(!picture.descriptions.joined().contains("9 tài liệu"))
  }

  @Test("Không có mốc thì không có hình")
  func nothingToDraw() throws {
    #expect(Self.steps(0, lines: 2, seed: 1).svg(id: "a").isEmpty)
    #expect(Chart.Steps(title: "", lines: [], marks: []).svg(id: "a").isEmpty)
  }

  @Test(
    "Giá trị lạ",
    arguments: [0, -1, .nan, .infinity, 1e300, .greatestFiniteMagnitude, 1e-300])
  func extremes(value: Double) throws {
    var steps = Self.steps(3, lines: 2, seed: 4)
    steps.lines[0].points[1].amount.value = value
    let scene = try #require(StepChart(data: steps).scene())
    #expect(scene.misplacedLabels == [])
    #expect(PictureReader(steps.svg(id: "a")) != nil)
  }

  @Test("Dữ liệu không thành mã", arguments: awkwardTexts)
  func hostileTexts(text: String) throws {
    var steps = Self.steps(5, lines: 3, seed: 9)
    steps.title = text
    steps.unit = text
    for index in steps.lines.indices { steps.lines[index].name = text }
    for index in steps.marks.indices { steps.marks[index].label = text }
    let scene = try #require(StepChart(data: steps).scene())
    #expect(scene.misplacedLabels == [])
    let picture = try #require(PictureReader(steps.svg(id: text)))
    #expect(picture.names == ["p", "svg", "title", "desc", "path", "circle", "text"])
  }

  @Test("Khoảng thời gian rất dài và rất ngắn", arguments: [0, 1, 20, 400, 3000, 5000, 2_000_000])
  func spans(days: Int) throws {
    var steps = Self.steps(2, lines: 1, seed: 2)
    steps.marks = []
    steps.lines[0].points[0].day = .init(number: 20_000)
    steps.lines[0].points[1].day = .init(number: 20_000 + days)
    let scene = try #require(StepChart(data: steps).scene())
    #expect(scene.misplacedLabels == [])
  }
}

@Suite("Ngày, thang, chữ trong hình")
struct ChartPartsTests {
  @Test(
    "Ngày có thật",
    arguments: [
      ("2025-11-01", "01/11/2025"), ("2024-02-29", "29/02/2024"), ("2000-02-29", "29/02/2000"),
      ("1970-01-01", "01/01/1970"), ("1969-12-31", "31/12/1969"), ("2025-06-05", "05/6/2025"),
    ])
  func days(iso: String, text: String) throws {
    #expect(try #require(Chart.Day(iso: iso)).text == text)
  }

  @Test(
    "Ngày không có",
    arguments: [
      "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "x", "2025-1", "2025-04-31", "0-1-1",
    ])
  func notDays(iso: String) {
    #expect(Chart.Day(iso: iso) == nil)
  }

  @Test("Mọi ngày từ 1960 đến 2100 đi và về")
  func everyDay() {
    for number in -3653...47_847 {
      let (year, month, day) = Chart.Day(number: number).date
      #expect(Chart.Day(year: year, month: month, day: day)?.number == number)
    }
  }

  @Test(
    "Số trên trục",
    arguments: [
      (0, "0"), (0.5, "0,5"), (0.05, "0,05"), (12.5, "12,5"), (1000, "1.000"), (25_000, "25.000"),
      (2_500_000, "2,5 triệu"), (3e9, "3 tỷ"),
    ] as [(Double, String)])
  func marks(mark: Double, text: String) {
    #expect(ChartScale.text(mark) == text)
  }

  @Test(
    "Thang tròn số",
    arguments: [
      (7, 5, [0, 2, 4, 6]), (100, 5, [0, 20, 40, 60, 80, 100]), (1, 4, [0, 1]),
      (3, 9, [0, 1, 2, 3]),
    ] as [(Double, Int, [Double])])
  func scales(largest: Double, limit: Int, marks: [Double]) {
    #expect(ChartScale(largest: largest, limit: limit, countsThings: true).marks == marks)
  }

  @Test("Ngắt dòng giữ đủ chữ khi đủ chỗ")
  func wrapping() {
    let text = "Phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội"
    let lines = ChartText.wrapped(text, to: 100, size: 9, limit: 9)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { ChartText.width($0, size: 9) <= 100 })
    let clipped = ChartText.wrapped(text, to: 100, size: 9, limit: 2)
    #expect(clipped.count == 2 && clipped[1].hasSuffix("…"))
  }
}
