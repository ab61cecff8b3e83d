import Testing

@testable import Drafting

@Suite("Hình cột")
struct RowChartTests {
  static let scores: [Chart.Series] = [
    .init(name: "Tối đa", mark: .frame),
    .init(name: "Tự chấm năm 2025", mark: .bar(.solid)),
    .init(name: "Năm 2024", mark: .stroke),
  ]

  static let states: [Chart.Series] = zip(
    ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Quá hạn"],
    [Chart.Filling.solid, .hatched, .empty, .crossed]
  ).map { .init(name: $0, mark: .bar($1)) }

  static func rows(_ count: Int, _ series: Int, seed: UInt64 = 1) -> [Chart.Row] {
    var numbers = SeededNumbers(state: seed)
    return (0..<count).map { index in
      let words = Int.random(in: 1...14, using: &numbers)
      let label =
        "\(index + 1). " + Array(repeating: "Phòng Nội vụ", count: words).joined(separator: " ")
      return Chart.Row(
        label: label,
        amounts: (0..<series).map { _ in
          let value = Int.random(in: 0...2000, using: &numbers)
          return .init(value: Double(value) / 100, text: "\(value / 100),\(value % 100)")
        })
    }
  }

  static func chart(_ rows: [Chart.Row], _ series: [Chart.Series], isStacked: Bool) -> RowChart {
    RowChart(
      title: "Điểm theo tiêu chí", summary: nil, unit: "điểm", series: series, rows: rows,
      isStacked: isStacked)
  }

  @Test("Nhãn không chồng lên nhau, với 1 đến 60 dòng", arguments: 1...60)
  func labelsKeepApart(count: Int) throws {
    for (series, isStacked) in [(Self.scores, false), (Self.states, true), (Self.states, false)] {
      let rows = Self.rows(count, series.count, seed: UInt64(count))
      let scenes = Self.chart(rows, series, isStacked: isStacked).scenes()
      for scene in scenes {
        #expect(scene.misplacedLabels == [])
        #expect(scene.height <= 640)
      }
      let printed = scenes.flatMap { $0.labels.map(\.text) }
      for row in rows {
        for amount in row.amounts { #expect(printed.contains(amount?.text ?? "–")) }
      }
    }
  }

  @Test("Mức phấn đấu là chấm tròn; hàng không có thì lời không nói")
  func aims() throws {
    let series = Self.scores + [.init(name: "Mục tiêu", mark: .dot)]
    func amount(_ value: Double, _ text: String) -> Chart.Amount { .init(value: value, text: text) }
    let known: [Chart.Amount?] = [amount(9, "9,00"), amount(8, "8,00"), amount(7, "7,00")]
    let rows = [
      Chart.Row(label: "Tiêu chí 1", amounts: known + [amount(8.5, "8,50")]),
      Chart.Row(label: "Tiêu chí 2", amounts: known + [nil]),
    ]
    let scene = try #require(Self.chart(rows, series, isStacked: false).scenes().first)
    let dots = scene.shapes.count { if case .dot = $0 { true } else { false } }
    // One in the legend, one for the row that has an aim.
    #expect(dots == 2)
    #expect(scene.summary.contains("năm 2024 7,00 điểm; mục tiêu 8,50 điểm."))
    #expect(scene.summary.hasSuffix("năm 2024 7,00 điểm."))
    #expect(scene.labels.contains { $0.text == "–" })
  }

  @Test("Mọi số liệu có trong hình và trong lời")
  func everyFigureAppears() throws {
    let rows = [
      Chart.Row(
        label: "Tiêu chí 1",
        amounts: [
          .init(value: 8, text: "8,00"), .init(value: 7.5, text: "7,50"),
          .init(value: 7, text: "7,00"),
        ]),
      Chart.Row(label: "các tiêu chí khác", amounts: [.init(value: 9, text: "9,00"), nil]),
    ]
    let svg = Chart.Bars(
      title: "Điểm từng tiêu chí", summary: nil, unit: "điểm", series: Self.scores, rows: rows
    ).svg(id: "diem")
    let picture = try #require(PictureReader(svg))
    #expect(picture.texts.filter { ["8,00", "7,50", "7,00", "9,00"].contains($0) }.count == 4)
    #expect(picture.texts.filter { $0 == "–" }.count == 2)
    #expect(
      picture.descriptions == [
        "Điểm từng tiêu chí",
        "Tiêu chí 1: tối đa 8,00 điểm; tự chấm năm 2025 7,50 điểm; năm 2024 7,00 điểm. "
          + "Các tiêu chí khác: tối đa 9,00 điểm; tự chấm năm 2025 chưa có số liệu; "
          + "năm 2024 chưa có số liệu.",
      ])
  }

  @Test("Độ dài cột đúng tỷ lệ, các phần nối tiếp nhau")
  func barsAreToScale() throws {
    let row = Chart.Row(
      label: "Tiêu chí 1", amounts: [3, 2, 0, 5].map { .init(value: $0, text: "\($0)") })
    let scene = try #require(Self.chart([row], Self.states, isStacked: true).scenes().first)
    let boxes = scene.shapes.compactMap { shape -> ChartScene.Box? in
      if case .bar(let box, _) = shape, box.y > 20 { return box }
      return nil
    }
    try #require(boxes.count == 3)
    let unit = boxes[0].width / 3
    #expect((boxes[1].width - 2 * unit).magnitude < 0.001)
    #expect((boxes[2].width - 5 * unit).magnitude < 0.001)
    #expect((boxes[1].x - boxes[0].x - boxes[0].width).magnitude < 0.001)
    #expect((boxes[2].x - boxes[1].x - boxes[1].width).magnitude < 0.001)
  }

  @Test("Số dài không bị cắt")
  func longFiguresStayWhole() {
    let amount = Chart.Amount(value: 123_456_789, text: "123.456.789,00")
    let label = Array(repeating: "Phòng Nội vụ", count: 9).joined(separator: " ")
    let row = Chart.Row(label: label, amounts: Array(repeating: amount, count: 4))
    let printed = Self.chart([row], Self.states, isStacked: true).scenes()[0].labels
    #expect(printed.count { $0.text == amount.text } == 4)
  }

  @Test("Không có dòng nào thì không có hình")
  func nothingToDraw() {
    #expect(Chart.Bars(title: "x", series: Self.scores, rows: []).svg(id: "a").isEmpty)
    let row = Chart.Row(label: "a", amounts: [])
    #expect(Chart.Stacks(title: "x", series: [], rows: [row]).svg(id: "a").isEmpty)
  }

  @Test(
    "Số 0, số rất lớn, rất nhỏ, âm, không phải số",
    arguments: [0, -5, 1e-9, 1e-300, 1, 999_999, 1e9, 1e15, 1e17, 1e300, .greatestFiniteMagnitude]
      + [Double.nan, .infinity, -.infinity])
  func extremes(value: Double) throws {
    let rows = [
      Chart.Row(label: "a", amounts: Array(repeating: .init(value: value, text: "số"), count: 4)),
      Chart.Row(label: "b", amounts: Array(repeating: .init(value: 3, text: "3"), count: 4)),
    ]
    for isStacked in [false, true] {
      let chart = Self.chart(rows, Self.states, isStacked: isStacked)
      let scenes = chart.scenes()
      #expect(scenes.flatMap(\.misplacedLabels) == [])
      for case .bar(let box, _) in scenes.flatMap(\.shapes) {
        #expect(box.x >= 0 && box.x + box.width <= ChartScene.width)
      }
      #expect(PictureReader(chart.svg(id: "a")) != nil)
    }
  }

  @Test("Dữ liệu không thành mã", arguments: awkwardTexts)
  func hostileTexts(text: String) throws {
    let series: [Chart.Series] = [
      .init(name: text, mark: .bar(.solid)), .init(name: text, mark: .bar(.crossed)),
      .init(name: "a", mark: .frame),
    ]
    let rows = (0..<3).map { _ in
      Chart.Row(label: text, amounts: Array(repeating: .init(value: 4, text: text), count: 3))
    }
    let chart = RowChart(
      title: text, summary: text.isEmpty ? nil : text, unit: text, series: series, rows: rows,
      isStacked: true)
    #expect(chart.scenes().flatMap(\.misplacedLabels) == [])
    let picture = try #require(PictureReader(chart.svg(id: text)))
    #expect(picture.names == ["p", "svg", "title", "desc", "rect", "path", "text"])
    #expect(picture.attributeNames.isDisjoint(with: ["style", "class", "href", "onload"]))
  }

  @Test("Hình dài sang trang: mã riêng, thang chung")
  func pagesOfOnePicture() throws {
    let svg = Chart.Stacks(
      title: "Minh chứng theo cơ quan", unit: "tài liệu", series: Self.states,
      rows: Self.rows(120, 4)
    ).svg(id: "minh-chung")
    let picture = try #require(PictureReader(svg))
    #expect(Set(picture.ids).count == picture.ids.count)
    #expect(picture.ids.count >= 4)
    #expect(String(decoding: svg, as: UTF8.self).contains("Minh chứng theo cơ quan (1/"))
  }

  @Test("Hai lần vẽ cho cùng một kết quả")
  func isDeterministic() {
    let rows = Self.rows(12, 4)
    let once = Chart.Stacks(title: "x", series: Self.states, rows: rows).svg(id: "a")
    #expect(once == Chart.Stacks(title: "x", series: Self.states, rows: rows).svg(id: "a"))
  }

  @Test("Trong Markdown, hình thành lời", arguments: awkwardTexts)
  func picturesAsText(text: String) throws {
    let row = Chart.Row(label: text, amounts: [.init(value: 1, text: "1")])
    let chart = Chart.Bars(
      title: "Tên " + text, series: [.init(name: "Đã nộp", mark: .bar(.solid))], rows: [row])
    let svg = chart.svg(id: "a")
    let picture = try #require(PictureReader(svg))
    let filled = Array("Trước\n\n".utf8) + svg + Array("\nSau".utf8)
    let words = picture.descriptions.joined(separator: ". ")
    #expect(
      Chart.replacingPictures(in: filled) { $1 += "[\(String(decoding: $0, as: UTF8.self))]".utf8 }
        == Array("Trước\n\n[\(words)]\n\nSau".utf8))
  }
}
