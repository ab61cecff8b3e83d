/// A text with slots for what differs between communes, found once and filled many times.
struct Pattern {
  /// What is filled in, by the words of the sample that stand for it.
  enum Slot: String, CaseIterable {
    case commune = "xã Mẫu"
    case communeFirst = "Xã Mẫu"
    case place = "\"place\": \"Mẫu\""
    case province = "Minh Họa"
    case signer = "Nguyễn Văn Mẫu"
    case identifier = "\"id\": \"xa-mau-2026\""
    case agencies = "  ],\n  \"groups\""
    case members = "\"text\": \"các thôn\", \"members\": []"
  }

  private var pieces: [(text: String, slot: Slot?)] = []

  /// Finds the slots of a text.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    let slots = Slot.allCases.map { ($0, Array($0.rawValue.utf8)) }
    var start = 0
    var index = 0
    while index < bytes.count {
      if let (slot, words) = slots.first(where: { bytes[index...].starts(with: $0.1) }) {
        pieces.append((String(decoding: bytes[start..<index], as: UTF8.self), slot))
        index += words.count
        start = index
      } else {
        index += 1
      }
    }
    pieces.append((String(decoding: bytes[start...], as: UTF8.self), nil))
  }

  /// The text with its slots filled.
  func filled(_ values: [Slot: String]) -> String {
    var text = ""
    for piece in pieces {
      text += piece.text
      if let slot = piece.slot { text += values[slot] ?? slot.rawValue }
    }
    return text
  }
}
