import DanVan
import Diagnostics
import Foundation
import Testing

@Suite("JSONReader")
struct JSONReaderTests {
  /// The text of a value, written as JSON without spaces.
  private func text(_ value: JSONValue) -> String {
    switch value.content {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let number): number
    case .string(let string): "'\(string)'"
    case .array(let values): "[" + values.map(text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.name):\(text($0.value))" }.joined(separator: ",") + "}"
    }
  }

  @Test(
    "what is written is read, in order",
    arguments: [
      ("null", "null"), ("true", "true"), (" false ", "false"), ("0", "0"),
      ("-1.50e+3", "-1.50e+3"),
      ("\"\"", "''"), ("[]", "[]"), ("{}", "{}"), ("[1,2,]", "[1,2]"),
      ("{\"b\":1,\"a\":2,}", "{b:1,a:2}"),
      ("// ghi chú\n[1, // một\n /* hai */ 2]", "[1,2]"), ("\u{FEFF}1", "1"),
      ("\"Ba Tơ \\u0110\\u1EA1i \\\"x\\\" \\\\ \\/ \\n\"", "'Ba Tơ Đại \"x\" \\ / \n'"),
      ("\"\\uD83D\\uDE00\"", "'😀'"), ("\"\\[[x]]\"", "'\\[[x]]'"),
    ])
  func reads(source: String, expected: String) throws {
    let (value, faults) = JSONReader.read(Array(source.utf8))
    #expect(faults.isEmpty)
    #expect(text(try #require(value)) == expected)
  }

  @Test(
    "faults are told with their place",
    arguments: [
      ("", "1:1 tệp không có dữ liệu"), ("[1 2]", "1:3 thiếu dấu phẩy ở đây"),
      ("[1", "1:1 dấu '[' mở ở đây không có dấu ']' đóng lại"),
      ("{\"a\" 1}", "1:2 thiếu dấu hai chấm sau tên trường 'a'"),
      ("{a: 1}", "1:2 tên trường phải đặt trong dấu ngoặc kép thẳng (\")"),
      ("[tru]", "1:2 không hiểu 'tru' ở chỗ của một giá trị"),
      ("\"a\nb\"", "1:1 chuỗi chữ mở bằng dấu ngoặc kép ở đây không đóng lại trên cùng dòng"),
      ("\"\\q\"", "1:2 sau dấu '\\' phải là một trong các chữ \" \\ / b f n r t u"),
      ("\"\\uD800\"", "1:2 mã ký tự \\u viết sai"), ("\"\\uDC00\"", "1:2 mã ký tự \\u viết sai"),
      ("\"\\u12\"", "1:2 mã ký tự \\u viết sai"), ("[01]", "1:2 số viết sai: '01'"),
      ("[1.]", "1:2 số viết sai: '1.'"), ("[-]", "1:2 số viết sai: '-'"),
      ("[1e]", "1:2 số viết sai: '1e'"), ("1 2", "1:3 còn chữ thừa sau khi dữ liệu đã kết thúc"),
      ("/", "1:1 dấu '/' đứng một mình; ghi chú viết bằng '//'"),
      ("/* x", "1:1 ghi chú mở bằng '/*' ở đây không có '*/' đóng lại"),
      ("{\"a\":1,\n \"a\":2}", "2:2 trường 'a' ghi hai lần trong cùng một khối"),
      ("[1,,2]", "1:4 không hiểu ',' ở chỗ của một giá trị"),
      ("[1}", "1:3 ở đây phải là dấu phẩy hoặc ']'"),
      ("\"\\", "1:2 sau dấu '\\' phải là một trong các chữ \" \\ / b f n r t u"),
    ])
  func faults(source: String, expected: String) throws {
    do throws(DiagnosticList) {
      _ = try JSONReader.read(Array(source.utf8), file: "x")
      Issue.record("no fault was found")
    } catch {
      let first = try #require(error.diagnostics.first)
      let place = try #require(first.place)
      #expect("\(place.line):\(place.column) \(first.message.vi)" == expected)
    }
  }

  @Test("several faults are told in one run")
  func several() {
    let source = "{\"a\": 1 \"b\": 2, \"a\": 3 \"c\": [1 2]}"
    let (value, faults) = JSONReader.read(Array(source.utf8))
    #expect(value != nil)
    #expect(faults.count == 4)
  }

  @Test("deep nesting is refused, not run into")
  func deep() {
    let limit = JSONReader.depthLimit
    func nested(_ depth: Int) -> [UInt8] {
      Array(repeating: 0x5B, count: depth) + Array(repeating: 0x5D, count: depth)
    }
    #expect(JSONReader.read(nested(limit)).faults.isEmpty)
    #expect(JSONReader.read(nested(limit + 1)).faults.count == 1)
    #expect(JSONReader.read(nested(1_000_000)).value == nil)
    #expect(JSONReader.read(Array(String(repeating: "{\"a\":", count: 100_000).utf8)).value == nil)
  }

  @Test("many members of one object take linear time and are told apart")
  func wide() {
    let members = (0..<20_000).map { "\"m\($0)\": \($0)" }.joined(separator: ",")
    let (value, faults) = JSONReader.read(Array("{\(members), \"m7\": 0}".utf8))
    #expect(faults.count == 1)
    #expect(value?["m19999"] != nil)
    #expect(value?["m20000"] == nil)
  }

  @Test("ranges are those of the text")
  func ranges() throws {
    let source = "{ \"năm\": [2025, \"Ba Tơ\"] }"
    let bytes = Array(source.utf8)
    let value = try JSONReader.read(bytes, file: "x")
    let year = try #require(value["năm"])
    #expect(String(decoding: bytes[year.range], as: UTF8.self) == "[2025, \"Ba Tơ\"]")
    guard case .array(let values) = year.content else { return }
    #expect(String(decoding: bytes[values[1].range], as: UTF8.self) == "\"Ba Tơ\"")
  }

  @Test("cut and mangled texts never crash")
  func mangled() {
    let source = Array(
      "{\"a\": [1, \"\\u0110\", {\"b\": null /* x */}], // y\n \"c\": -1.5e3}".utf8)
    for end in source.indices {
      _ = JSONReader.read(Array(source[..<end]))
      for byte in [0x00, 0x22, 0x5C, 0x7B, 0x5D, 0x2F, 0xC3, 0xFF] as [UInt8] {
        var changed = source
        changed[end] = byte
        _ = JSONReader.read(changed)
      }
    }
  }
}
