import TemplateEngine
import Testing

/// The buffer that a render writes to, at the lengths where it copies in another way or grows.
@Suite("Output")
struct OutputTests {
  private static let lengths = [0, 1, 15, 16, 17, 31, 32, 33, 47, 48, 49, 100, 5000]

  private func text(_ length: Int, special: Int?) -> String {
    String(String.UnicodeScalarView((0..<length).map { $0 == special ? "<" : "a" }))
  }

  private func escaped(_ text: String) -> String {
    text.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }

  @Test("appends texts of every length behind what is there", arguments: lengths)
  func appends(length: Int) throws {
    var environment = Environment()
    environment.escaping = .html
    let literal = text(length, special: nil)
    let template = try environment.compile(
      "\(literal){{ x }}{{ n }}{% set y %}{{ x }}{{ n }}{% endset %}{{ y }}{{ x|safe }}")
    for special in [nil, 0, 14, 15, 16, length - 1] {
      let datum = text(length, special: special)
      for number in [0, 9, 10, -1, 1234, Int.max, Int.min] {
        var output = Array("đầu ".utf8)
        let before = output
        try template.render(["x": Value(datum), "n": .int(number)], into: &output)
        let once = escaped(datum) + "\(number)"
        #expect(String(decoding: output, as: UTF8.self) == "đầu \(literal)\(once)\(once)\(datum)")
        #expect(before == Array("đầu ".utf8))
      }
    }
  }

  @Test("gives the array to escapers as it is so far, and leaves it alone on errors")
  func escapers() throws {
    var environment = Environment()
    environment.escaping = .custom(
      Escaper(name: "counting") { text, output, start in
        output.append(contentsOf: Array("[\(output.count - start)]".utf8))
        for index in text.indices { output.append(text[index]) }
      })
    let source = "ab{{ x }}{% set y %}c{{ x }}{% endset %}{{ y }}{{ x }}"
    #expect(try environment.compile(source).render(["x": "đ"]) == "ab[2]đc[1]đ[13]đ")
    var output = Array("giữ".utf8)
    let failing = try environment.compile(String(repeating: "dài ", count: 400) + "{{ z }}")
    #expect(throws: (any Error).self) { try failing.render(into: &output) }
    #expect(output == Array("giữ".utf8))
  }

  @Test("writes what an escaper calls plain as it is, also in parts, and hands it the rest")
  func plainTexts() throws {
    var environment = Environment()
    environment.escaping = .custom(
      Escaper(name: "capitals") { text, last in
        !text.isEmpty && text[0] != UInt8(ascii: "x") && last != UInt8(ascii: "!")
      } _: { text, output, start in
        output.append(contentsOf: Array("[\(output.count - start):".utf8))
        for index in text.indices { output.append(text[index]) }
        output.append(UInt8(ascii: "]"))
      })
    let long = String(repeating: "dài ", count: 4000)
    let source = "{{ a }}!{{ a }}?{{ x }}{{ a[1:] }}{{ long }}{{ empty }}{{ x[1:] }}"
    let output = try environment.compile(source).render(
      ["a": "đường", "x": "xy", "long": .string(Text(long)), "empty": ""])
    let start = "đường![10:đường]?[25:xy]ường"
    #expect(output == "\(start)\(long)[\((start + long).utf8.count):]y")
  }

  @Test(
    "hands parts of texts to escapers as slices give them",
    arguments: ["", "a", "đ", "đường", "Ủy ban", "nhân dân xã"])
  func slices(text: String) throws {
    var environment = Environment()
    environment.escaping = .custom(
      Escaper(name: "brackets") { text, output, _ in
        output.append(UInt8(ascii: "["))
        for index in text.indices { output.append(text[index]) }
        output.append(UInt8(ascii: "]"))
      })
    let scalars = Array(text.unicodeScalars)
    for first in [0, 1, 3, 20] {
      for last in [0, 1, 2, 6, 20] {
        let template = try environment.compile(
          "{{ x[\(first):] }}{{ x[:\(last)] }}{{ x[\(first):\(last)] }}{{ x[:-1] }}{{ x[::2] }}")
        let parts = [
          Array(scalars.dropFirst(first)), Array(scalars.prefix(last)),
          Array(scalars.prefix(last).dropFirst(first)), Array(scalars.dropLast()),
          scalars.indices.filter { $0 % 2 == 0 }.map { scalars[$0] },
        ]
        let expected = parts.map { part in
          "[" + part.map(String.init).joined() + "]"
        }
        #expect(try template.render(["x": Value(text)]) == expected.joined())
      }
    }
  }
}
