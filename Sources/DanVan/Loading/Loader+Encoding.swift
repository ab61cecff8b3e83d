import Diagnostics
import Vietnamese

extension Loader {
  /// Says what the file just opened is, which is no UTF-8.
  func reportEncoding(of bytes: [UInt8]) {
    func report(_ message: Wording, hint: Wording, at range: Range<Int>) {
      self.report("encoding", message, hint: hint, at: origin(range), path: nil)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return report(
        Wording(vi: "tệp lưu ở dạng UTF-16", en: "the file is saved as UTF-16"),
        hint: saveAsUTF8, at: 0..<0)
    }
    let invalid = Self.firstInvalidByte(bytes)
    if Self.hasLostLetters(bytes) {
      return report(
        Wording(
          vi: "tệp lưu ở dạng CSV cũ của Windows, nhiều chữ Việt đã thành dấu '?'",
          en: "the file is saved as old Windows CSV: Vietnamese letters have become '?'"),
        hint: Wording(
          vi: "mở lại bảng tính gốc, rồi trong Excel chọn Lưu dưới dạng 'CSV UTF-8'",
          en: "open the original sheet and save it as 'CSV UTF-8' in Excel"),
        at: invalid..<invalid + 1)
    }
    // Letters that are good UTF-8 before the fault speak against an old encoding.
    let hasUnicode = bytes[..<invalid].contains { $0 >= 0x80 }
    if !hasUnicode, let legacy = LegacyEncoding.detect(bytes: bytes) {
      report(legacyMessage(legacy), hint: legacyHint, at: invalid..<invalid + 1)
    } else {
      report(
        Wording(
          vi: "tệp không phải là văn bản UTF-8 (Unicode)", en: "the file is not UTF-8 (Unicode)"),
        hint: saveAsUTF8, at: invalid..<invalid + 1)
    }
  }

  fileprivate func legacyMessage(_ legacy: LegacyEncoding) -> Wording {
    Wording(
      vi: "chữ ở đây gõ bằng bảng mã cũ \(legacy.rawValue), không phải Unicode",
      en: "this text is in the old encoding \(legacy.rawValue), not in Unicode")
  }

  fileprivate var legacyHint: Wording {
    Wording(
      vi: "chuyển sang Unicode trước: UniKey, Ctrl+Shift+F6, nguồn là bảng mã cũ, đích là Unicode",
      en: "convert it to Unicode first, with UniKey's converter (Ctrl+Shift+F6) for instance")
  }

  private var saveAsUTF8: Wording {
    Wording(
      vi: "trong Excel chọn Lưu dưới dạng 'CSV UTF-8'; trong Notepad chọn mã hóa 'UTF-8'",
      en: "save as 'CSV UTF-8' in Excel, with the encoding 'UTF-8' in Notepad")
  }

  /// Whether question marks stand inside words, where a code page of Windows had no such letter.
  private static func hasLostLetters(_ bytes: [UInt8]) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }
    return bytes.indices.dropFirst().dropLast().contains { index in
      bytes[index] == UInt8(ascii: "?") && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1])
    }
  }

  /// The offset of the first byte that is no part of UTF-8.
  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return 0
    } catch {
      return min(error.byteOffsets.lowerBound, max(bytes.count - 1, 0))
    }
  }
}

extension FileReader {
  /// Refuses text in an encoding from before Unicode; `true` when the text is good.
  func checkLegacy(_ value: Datum) -> Bool {
    if value.node.writing == .ascii { return true }
    guard let legacy = text.survey.legacyEncoding(of: value.range, in: text.bytes)
    else { return true }
    loader.report(
      "encoding", loader.legacyMessage(legacy), hint: loader.legacyHint, at: value.range)
    return false
  }
}
