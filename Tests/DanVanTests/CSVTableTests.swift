import DanVan
import Foundation
import Testing

@Suite("CSVTable")
struct CSVTableTests {
  /// The cells of a table, row by row.
  private func cells(_ source: String) -> [[String]] {
    let table = CSVTable(Array(source.utf8))
    return (0..<table.rowCount).map { table.row($0).map { table.text($0) } }
  }

  @Test(
    "rows and cells",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
      ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]), ("a|b\n1|2", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]), ("sep=,\na,b;c\n", [["a", "b;c"]]),
      ("\"a;x\";b\n\"1\n2\";\"\"\"q\"\"\"", [["a;x", "b"], ["1\n2", "\"q\""]]),
      ("a;b\n;\n", [["a", "b"], ["", ""]]), ("a;b;\n1;;", [["a", "b", ""], ["1", "", ""]]),
      (" a ; b \n", [["a", "b"]]), ("a", [["a"]]), ("", []),
      ("a;b\n\n1;2", [["a", "b"], [""], ["1", "2"]]),
      ("a,\"b\" \n1,2", [["a", "b"], ["1", "2"]]),
    ])
  func rows(source: String, expected: [[String]]) {
    #expect(cells(source) == expected)
    #expect(CSVTable(Array(source.utf8)).faults.isEmpty)
  }

  @Test("faults of quoting")
  func faults() {
    #expect(CSVTable(Array("a;b\n\"1;2\n3;4".utf8)).faults.map(\.row) == [2])
    #expect(CSVTable(Array("a;b\n\"1\"x;2\n".utf8)).faults.map(\.row) == [2])
    #expect(CSVTable(Array("a;b\n1\"x;2\n".utf8)).faults.isEmpty)
    #expect(CSVTable([0x22]).faults.count == 1)
  }

  @Test("cut and mangled tables never crash")
  func mangled() {
    let source = Array("\u{FEFF}Tiêu chí;\"Nội \"\"dung\"\n1;\"x\ny\";;\n\"".utf8)
    for end in source.indices {
      _ = CSVTable(Array(source[..<end]))
      for byte in [0x00, 0x22, 0x3B, 0x0A, 0x0D, 0xFF] as [UInt8] {
        var changed = source
        changed[end] = byte
        let table = CSVTable(changed)
        for row in 0..<table.rowCount { _ = table.row(row).map { table.text($0) } }
      }
    }
  }
}
