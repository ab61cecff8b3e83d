import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import TemplateEngine

/// The template author's guide, read once for all tests.
private let guide = (try? String(contentsOf: Guide.location, encoding: .utf8)).map(Guide.init)

@Suite("Sách hướng dẫn soạn mẫu: ví dụ")
struct GuideExampleTests {
  /// The examples that need nothing but the language.
  static let examples = (guide?.examples ?? []).filter { $0.flavor == .plain || $0.flavor == .html }

  @Test("Ví dụ cho đúng kết quả đã ghi", arguments: examples)
  func gives(example: GuideExample) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in example.files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    var environment = Environment(
      loader: DirectoryLoader(root: folder.path(percentEncoded: false)),
      options: try options(of: example))
    environment.escaping = example.flavor == .html ? .html : .none
    let context = value(try GuideData(json: example.data))
    do throws(DiagnosticList) {
      let output: String = try environment.compile(example.template).render(context)
      #expect(example.expectation == .output(output))
    } catch {
      let kinds = error.diagnostics.map(\.kind)
      let report = error.diagnostics.map { $0.message.vi }.joined(separator: "\n")
      #expect(kinds.map { .error(kind: $0) } == [example.expectation], "\(report)")
    }
  }

  private func options(of example: GuideExample) throws -> TemplateOptions {
    var options = TemplateOptions()
    for (name, text) in example.options {
      switch name {
      case "trim_blocks": options.trimBlocks = true
      case "lstrip_blocks": options.lstripBlocks = true
      case "keep_trailing_newline": options.keepTrailingNewline = true
      case "undefined": options.undefined = try #require(UndefinedBehavior(rawValue: text))
      case "line_statement_prefix":
        options.syntax = try #require(Syntax(lineStatement: text))
      default: Issue.record("the guide names an option '\(name)' that no one knows")
      }
    }
    return options
  }

  private func value(_ data: GuideData) -> Value {
    switch data {
    case .null: .none
    case .bool(let flag): .bool(flag)
    case .int(let number): .int(number)
    case .double(let number): .double(number)
    case .string(let text): Value(text)
    case .array(let elements): Value(elements.map(value))
    case .object(let members): Value(members.map { ($0.key, value($0.value)) })
    }
  }
}

@Suite("Sách hướng dẫn soạn mẫu: đủ mọi tên")
struct GuideCoverageTests {
  private func described(_ subjects: Guide.Subject...) throws -> [String] {
    let names = try #require(guide).names
    return subjects.flatMap { names[$0] ?? [] }.sorted()
  }

  @Test("Tên viết ra khớp với các trường hợp của kiểu")
  func names() {
    #expect(BuiltinFilter.names == BuiltinFilter.allCases.map { "\($0)" })
    let signs = ["==", "!=", "<", "<=", ">", ">="]
    let tests = BuiltinTest.allCases.dropLast(signs.count).map { "\($0)" }
    #expect(BuiltinTest.names == tests + signs)
    for field in LoopField.allCases { #expect("\(field.name)" == "\(field)") }
  }

  @Test("Mỗi bộ lọc có mục của nó, và ngược lại")
  func filters() throws {
    #expect(try described(.filter) == Environment().filterNames)
  }

  @Test("Mỗi phép thử có mục của nó, và ngược lại")
  func tests() throws {
    #expect(try described(.test) == Environment().testNames)
  }

  @Test("Mỗi hàm có mục của nó, và ngược lại")
  func functions() throws {
    #expect(try described(.function) == Environment().globalNames)
  }

  @Test("Mỗi thẻ có mục của nó, và ngược lại")
  func tags() throws {
    let openings = Parser.tagNames.filter {
      !$0.hasPrefix("end") && $0 != "elif" && $0 != "else"
    }
    #expect(try described(.tag) == openings.sorted())
  }

  @Test(
    "Mỗi phương thức có trong bảng của nó",
    arguments: [
      ("### Phương thức của chuỗi", StringMethods.names.sorted()),
      ("### Phương thức của danh sách", ListMethods.names),
      ("### Phương thức của bảng", MapMethods.names.sorted()),
      ("### Phương thức của số", NumberMethods.names.sorted()),
    ])
  func methods(heading: String, names: [String]) throws {
    let text = try String(contentsOf: Guide.location, encoding: .utf8)
    let start = try #require(text.range(of: heading + "\n"))
    let section = text[start.upperBound...].prefix { $0 != "#" }
    let missing = names.filter { !section.contains("`\($0)(") }
    #expect(missing == [])
  }
}
