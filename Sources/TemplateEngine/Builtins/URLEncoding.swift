/// Percent encoding.
enum URLEncoding {
  static func encode(_ value: Value, _ renderer: inout Renderer) throws(Fault) -> Value {
    if let text = value.text { return .string(quote(text, isQuery: false)) }
    var pairs: [(Value, Value)] = []
    switch value {
    case .map(let map): pairs = map.pairs.map { ($0.key, $0.value) }
    case .list, .tuple, .object:
      for element in try renderer.elements(of: value, renderer.site) {
        let pair = try renderer.elements(of: element, renderer.site)
        guard pair.count == 2 else {
          throw Fault(
            .value, vi: "'urlencode' cần các cặp khóa và giá trị",
            en: "'urlencode' needs pairs of a key and a value")
        }
        pairs.append((pair[0], pair[1]))
      }
    default: return .string(quote(value.printed, isQuery: false))
    }
    var bytes: [UInt8] = []
    for (key, value) in pairs {
      if !bytes.isEmpty { bytes.append(0x26) }
      bytes.append(quote(key.printed, isQuery: true))
      bytes.append(0x3D)
      bytes.append(quote(value.printed, isQuery: true))
    }
    return .string(Text(bytes))
  }

  private static func quote(_ text: Text, isQuery: Bool) -> Text {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.bytes {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      case 0x2F where !isQuery: bytes.append(byte)
      case 0x20 where isQuery: bytes.append(0x2B)
      default:
        bytes.append(0x25)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return Text(bytes)
  }
}
