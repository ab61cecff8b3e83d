/// Composes the letters of Vietnamese that a text holds in pieces (NFD) into one scalar each.
enum Composer {
  /// The letters with marks, by any canonically equivalent spelling.
  private static let letters: Set<String> = {
    var all: Set<String> = []
    let plain = [0xC0...0xFF, 0x102...0x103, 0x128...0x129, 0x168...0x169, 0x1A0...0x1A1]
    for range in plain + [0x1AF...0x1B0, 0x1EA0...0x1EF9] {
      for value in range {
        if let scalar = Unicode.Scalar(UInt32(value)) { all.insert(String(Character(scalar))) }
      }
    }
    return all
  }()

  /// Whether a scalar is a mark that belongs to the letter before it.
  static func isMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    return bytes[index] == 0xCC && bytes[index + 1] >= 0x80
      || bytes[index] == 0xCD && bytes[index + 1] < 0xB0
  }

  /// The one scalar that a letter and its marks stand for, or the pieces unchanged.
  static func compose(_ cluster: ArraySlice<UInt8>) -> [UInt8] {
    let text = String(decoding: cluster, as: UTF8.self)
    guard let index = letters.firstIndex(of: text) else { return Array(cluster) }
    return Array(letters[index].utf8)
  }
}
