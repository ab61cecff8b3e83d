import Foundation
import Markdown

/// A text to convert.
struct Workload {
  var name: String
  var text: [UInt8]
  var flavor: MarkdownOptions.Flavor
  /// The goals: the speed as a part of the escaping copy's, without a tree and with one.
  var goals: (html: Double, tree: Double)
}

extension Workload {
  /// The workloads; those whose texts are not at hand are left out.
  ///
  /// - Parameters:
  ///   - plan: The path of a plan of about 30 KB.
  ///   - suites: The folder of the conformance suites.
  static func all(plan: String?, suites: String?) -> [Workload] {
    var workloads: [Workload] = []
    let page = plan.flatMap { FileManager.default.contents(atPath: $0) }.map(Array.init) ?? madePlan
    workloads.append(
      Workload(name: "plan, 30 KB", text: page, flavor: .commonmark, goals: (0.5, 0.22)))
    workloads.append(
      Workload(
        name: "plans, 10 MB", text: repeated(page, to: 10_000_000), flavor: .commonmark,
        goals: (0.4, 0.1)))
    if let suites, let examples = examples(in: suites) {
      workloads.append(
        Workload(
          name: "specification, 10 MB", text: repeated(printed(examples), to: 10_000_000),
          flavor: .commonmark, goals: (0.32, 0.08)))
      let bare = Array(examples.map(\.markdown).joined(separator: "\n").utf8)
      workloads.append(
        Workload(
          name: "its examples bare, 10 MB", text: repeated(bare, to: 10_000_000),
          flavor: .commonmark, goals: (0, 0)))
    }
    workloads.append(
      Workload(name: "table, 10,000 rows", text: table, flavor: .gfm, goals: (0.25, 0.05)))
    return workloads
  }

  private static func repeated(_ text: [UInt8], to size: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(size + text.count)
    while result.count < size {
      result += text
      result += Array("\n\n".utf8)
    }
    return result
  }

  /// A plan made up of the sentences that plans are made of.
  private static var madePlan: [UInt8] {
    var text = "# KẾ HOẠCH\n\n"
    var number = 0
    while text.utf8.count < 30_000 {
      number += 1
      text += """
        ## \(number). Nhiệm vụ, giải pháp

        Thực hiện Chỉ thị số 16/CT-TTg ngày 16/5/2018 của Thủ tướng Chính phủ về tiếp tục tăng \
        cường và đổi mới công tác dân vận, các cơ quan, đơn vị tổ chức quán triệt, triển khai \
        đến toàn thể cán bộ, công chức; **thời gian hoàn thành trước ngày 15/11/2025**.

        - Cơ quan chủ trì: *Phòng Nội vụ*.
        + Cơ quan phối hợp: các phòng, ban & UBND các xã, thị trấn (đạt > 90%).


        """
    }
    return Array(text.utf8)
  }

  private static var table: [UInt8] {
    var text = "| TT | Nội dung | Cơ quan | Thời hạn | Ghi chú |\n|:-:|---|---|--:|---|\n"
    for row in 1...10_000 {
      text += "| \(row) | Xây dựng kế hoạch **số \(row)** | Phòng Nội vụ | 15/11/2025 | |\n"
    }
    return Array(text.utf8)
  }

  /// An example of the specification.
  private struct Example: Decodable {
    var section: String
    var markdown: String
    var html: String
  }

  private static func examples(in folder: String) -> [Example]? {
    FileManager.default.contents(atPath: folder + "/commonmark-0.31.2.json").flatMap {
      try? JSONDecoder().decode([Example].self, from: $0)
    }
  }

  /// The examples below their headings, printed as the specification prints them.
  private static func printed(_ examples: [Example]) -> [UInt8] {
    let fence = String(repeating: "`", count: 32)
    var text = ""
    var section = ""
    for example in examples {
      if example.section != section {
        section = example.section
        text += "## \(section)\n\n"
      }
      text += "\(fence) example\n\(example.markdown).\n\(example.html)\(fence)\n\n"
    }
    return Array(text.utf8)
  }
}
