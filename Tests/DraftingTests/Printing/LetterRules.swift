import Foundation

/// Rules about every letter of a document: each is on paper, none lies over another.
extension PrintRule {
  static let letterRules: [PrintRule] = [
    PrintRule(
      id: "G16", subject: "Mọi chữ của tệp HTML có trên giấy",
      allowed: "không mất, không thừa chữ nào",
      samples: PrintSample.allCases
    ) { anatomy in
      var printed: [Character: Int] = [:]
      for letter in anatomy.document.pages.flatMap(\.content).flatMap(\.words).flatMap(\.text)
      where letter.isPrinted {
        printed[letter, default: 0] += 1
      }
      let wanted = anatomy.markup.letters
      let lost = wanted.filter { $1 > printed[$0, default: 0] }.keys.sorted()
      // The head of a table stands once more on each page.
      let isRepeated = !anatomy.markup.tableHeads.isEmpty
      let added = isRepeated ? [] : printed.filter { $1 > wanted[$0, default: 0] }.keys.sorted()
      let count = wanted.values.reduce(0, +)
      return (
        "\(count) chữ" + (lost.isEmpty ? "" : ", mất “\(String(lost))”")
          + (added.isEmpty ? "" : ", thừa “\(String(added))”"),
        lost.isEmpty && added.isEmpty && count > 0
      )
    },
    PrintRule(
      id: "G17", subject: "Không chữ nào đè lên chữ khác", allowed: "0 chỗ",
      samples: PrintSample.allCases
    ) { anatomy in
      let pairs = anatomy.document.pages.flatMap { page in
        let words = page.words.sorted { $0.top < $1.top }
        return words.indices.flatMap { index in
          words[(index + 1)...].prefix { $0.top < words[index].bottom }
            .filter { words[index].isCovered(by: $0) }
            .map {
              "trang \(page.index + 1): \(words[index].text.prefix(20)) | \($0.text.prefix(20))"
            }
        }
      }
      return (pairs.first.map { "\(pairs.count) chỗ, \($0)" } ?? "0 chỗ", pairs.isEmpty)
    },
    PrintRule(
      id: "G05 ngày bằng số", subject: "Không xuống dòng trong ngày viết bằng số", allowed: "0 chỗ",
      samples: PrintSample.allCases
    ) { anatomy in
      let lines = anatomy.document.pages.flatMap(\.content)
      let torn = zip(lines, lines.dropFirst()).filter { first, second in
        let (last, next) = (first.words.last?.text ?? "", second.words.first?.text ?? "")
        return last.range(of: #"^\(?\d{1,2}/(\d{1,2}/)?$"#, options: .regularExpression) != nil
          && next.first?.isNumber == true
      }
      return (
        torn.first.map { "\(torn.count) chỗ: \($0.0.text.suffix(12)) | \($0.1.text.prefix(12))" }
          ?? "0 chỗ", torn.isEmpty
      )
    },
    PrintRule(
      id: "G05 số hiệu", subject: "Không xuống dòng trong số hiệu ngắn",
      allowed: "0 chỗ (đến 16 chữ)", samples: PrintSample.allCases
    ) { anatomy in
      let lines = anatomy.bodyLines
      let torn = zip(lines, lines.dropFirst()).filter { first, second in
        let (last, next) = (first.words.last?.text ?? "", second.words.first?.text ?? "")
        let start = #"^[(“]?\d+(/\d+)?[-/]([\p{Lu}\d]+[-/])*$"#
        return last.range(of: start, options: .regularExpression) != nil
          && next.first?.isUppercase == true && last.count + next.count <= 16
      }
      return (
        torn.first.map { "\(torn.count) chỗ: \($0.0.text.suffix(12)) | \($0.1.text.prefix(12))" }
          ?? "0 chỗ", torn.isEmpty
      )
    },
  ]
}

extension PrintedWord {
  /// Whether letters of another word lie over letters of this one; the boxes of two lines that
  /// stand close touch.
  fileprivate func isCovered(by other: PrintedWord) -> Bool {
    let width = min(x1, other.x1) - max(x0, other.x0)
    let height = min(bottom, other.bottom) - max(top, other.top)
    return width > 1.5 && height > 0.4 * min(bottom - top, other.bottom - other.top)
  }
}
