public import Foundation

/// The template author's guide, read as data: its examples and the names that it describes.
public struct Guide: Sendable {
  /// What a heading such as ``### Bộ lọc `upper` `` describes.
  public enum Subject: String, Sendable, CaseIterable {
    case tag = "Thẻ"
    case filter = "Bộ lọc"
    case test = "Phép thử"
    case function = "Hàm"
    /// A filter that the host registers, not the language itself.
    case hostFilter = "Bộ lọc của VanBan"
    /// A function that the host registers.
    case hostFunction = "Hàm của VanBan"
  }

  /// Every example, in the order of the guide.
  public private(set) var examples: [GuideExample] = []
  /// The names that have a heading of their own, as often as they have one.
  public private(set) var names: [Subject: [String]] = [:]
  /// The files of the dossier that the host's examples speak of, by path.
  public private(set) var dossierFiles: [String: String] = [:]
  /// What is wrong with the guide's own form, such as an example without a result.
  public private(set) var faults: [String] = []

  /// `Templates/SOAN-MAU.md` of this package.
  public static let location = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Templates/SOAN-MAU.md")

  /// Reads a guide.
  public init(_ text: String) {
    var heading = ""
    var files: [String: String] = [:]
    var pending: GuideExample?
    for part in GuidePart.parts(of: text) {
      switch part {
      case .heading(let title):
        heading = title
        files = [:]
        describe(title)
      case .prose:
        break
      case .fence(let info, let body, let line):
        guard let word = info.first else { continue }
        if let example = pending, !["du-lieu", "ket-qua", "loi"].contains(word) {
          faults.append("\(example): no result")
          pending = nil
        }
        switch word {
        case "mau":
          pending = GuideExample(
            heading: heading, line: line, template: body, info: info.dropFirst(), files: files)
        case "du-lieu":
          if pending == nil { faults.append("line \(line): data without an example") }
          pending?.data = body
        case "ket-qua", "loi":
          guard var example = pending else {
            faults.append("line \(line): a result without an example")
            continue
          }
          example.expectation = word == "loi" ? .error(kind: body) : .output(body)
          examples.append(example)
          pending = nil
        case "tep": files[info.dropFirst().joined(separator: " ")] = body
        case "ho-so": dossierFiles[info.dropFirst().joined(separator: " ")] = body
        default: break
        }
      }
    }
    if let example = pending { faults.append("\(example): no result") }
  }

  /// Notes the names of a heading such as ``Phép thử `eq`, `==` ``.
  private mutating func describe(_ title: String) {
    let pieces = title.split(separator: "`", omittingEmptySubsequences: false)
    guard pieces.count >= 3, let first = pieces.first,
      let subject = Subject(rawValue: first.trimmingCharacters(in: .whitespaces))
    else { return }
    for index in stride(from: 1, to: pieces.count, by: 2) {
      names[subject, default: []].append(String(pieces[index]))
    }
  }
}

/// A heading, a fenced block or a line of prose.
private enum GuidePart {
  case heading(String)
  case fence(info: [String], body: String, line: Int)
  case prose

  static func parts(of text: String) -> [GuidePart] {
    var parts: [GuidePart] = []
    var fence: (info: [String], line: Int, body: [Substring])?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if var open = fence {
        if line == "```" {
          let body = open.body.joined(separator: "\n")
          parts.append(.fence(info: open.info, body: body, line: open.line))
          fence = nil
        } else {
          open.body.append(line)
          fence = open
        }
      } else if line.hasPrefix("```") {
        let info = line.dropFirst(3).split(separator: " ").map(String.init)
        fence = (info, index + 1, [])
      } else if line.hasPrefix("#") {
        let title = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
        parts.append(.heading(title))
      } else {
        parts.append(.prose)
      }
    }
    return parts
  }
}
