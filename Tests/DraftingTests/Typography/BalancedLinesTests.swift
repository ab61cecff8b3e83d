import Testing

@testable import Drafting

@Suite("Lines of about the same length")
struct BalancedLinesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var limit: Int
    var lines: [String]
    var testDescription: String { text }
  }

  static let texts = [
    Case(text: "", limit: 5, lines: []),
    Case(text: "  ", limit: 5, lines: []),
    Case(text: "      ", limit: 5, lines: []),
    Case(text: "một  hai ", limit: 9, lines: ["một hai"]),
    Case(text: "một hai", limit: 6, lines: ["một", "hai"]),
    Case(text: "không-ngắt-được-từ-dài", limit: 6, lines: ["không-ngắt-được-từ-dài"]),
    Case(
      text: "Nâng cao chỉ số dân vận chính quyền năm 2026", limit: 27,
      lines: ["Nâng cao chỉ số dân vận", "chính quyền năm 2026"]),
    Case(
      text: "công tác dân vận chính quyền năm 2025 trên địa bàn xã - phường", limit: 20,
      lines: ["công tác dân vận", "chính quyền năm", "2025 trên địa bàn", "xã - phường"]),
    Case(text: "phòng văn hóa – xã hội", limit: 14, lines: ["phòng văn hóa –", "xã hội"]),
  ]

  @Test("are as long as is needed, and none begins with a dash", arguments: texts)
  func balances(_ expected: Case) {
    #expect(BalancedLines.lines(of: expected.text, limit: expected.limit) == expected.lines)
  }

  static let offices = [
    Case(text: "UBND xã Mơ", limit: 20, lines: ["UBND xã Mơ"]),
    Case(
      text: "Ủy ban nhân dân xã Suối Mơ", limit: 20, lines: ["ỦY BAN NHÂN DÂN", "XÃ SUỐI MƠ"]),
    Case(
      text: "Phòng Văn hóa - Xã hội thị xã Sông Mơ tỉnh Mẫu", limit: 20,
      lines: ["PHÒNG VĂN HÓA -", "XÃ HỘI", "THỊ XÃ SÔNG MƠ", "TỈNH MẪU"]),
    Case(
      text: "Hội đồng nhân dân đặc khu Đảo Mơ", limit: 20,
      lines: ["HỘI ĐỒNG NHÂN DÂN", "ĐẶC KHU ĐẢO MƠ"]),
  ]

  @Test("of an office begin with the name of a unit", arguments: offices)
  func breaksOffices(_ expected: Case) {
    #expect(BalancedLines.lines(ofOffice: expected.text, limit: expected.limit) == expected.lines)
  }
}
