/// Pages written by hand in plain Swift: the floor that the engine is measured against.
///
/// A raw buffer, SIMD escaping, and structs with strings in UTF-8: nothing that a template
/// engine does is done here.
struct RawPage: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  mutating func clear() { count = 0 }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = larger
  }

  @inline(__always)
  mutating func literal(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  @inline(__always)
  mutating func number(_ value: Int) {
    reserve(20)
    var digits = 1
    var rest = value
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    rest = value
    for index in stride(from: digits - 1, through: 0, by: -1) {
      base[count + index] = UInt8(0x30 + rest % 10)
      rest /= 10
    }
    count += digits
  }

  typealias Vector = SIMD16<UInt8>

  /// Appends text escaped for HTML: sixteen bytes at a time as long as none is special.
  @inline(__always)
  mutating func escaped(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      let length = source.count
      reserve(length * 6 + 16)
      let ampersand = Vector(repeating: 0x26)
      let less = Vector(repeating: 0x3C)
      let greater = Vector(repeating: 0x3E)
      let quote = Vector(repeating: 0x22)
      let apostrophe = Vector(repeating: 0x27)
      var target = base + count
      var index = 0
      while index < length {
        if index + 16 <= length {
          let chunk = UnsafeRawPointer(start + index).loadUnaligned(as: Vector.self)
          let special =
            (chunk .== ampersand) .| (chunk .== less) .| (chunk .== greater)
            .| (chunk .== quote) .| (chunk .== apostrophe)
          if !any(special) {
            UnsafeMutableRawPointer(target).storeBytes(of: chunk, as: Vector.self)
            target += 16
            index += 16
            continue
          }
        }
        let end = min(index + 16, length)
        while index < end {
          let byte = start[index]
          switch byte {
          case 0x26: Self.put("&amp;", &target)
          case 0x3C: Self.put("&lt;", &target)
          case 0x3E: Self.put("&gt;", &target)
          case 0x22: Self.put("&#34;", &target)
          case 0x27: Self.put("&#39;", &target)
          default:
            target.pointee = byte
            target += 1
          }
          index += 1
        }
      }
      count = target - base
    }
  }

  @inline(__always)
  private static func put(_ text: StaticString, _ target: inout UnsafeMutablePointer<UInt8>) {
    target.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    target += text.utf8CodeUnitCount
  }

  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

/// The records of the workloads, as a hand-written program holds them.
struct Row {
  var tt: [UInt8]
  var nd: [UInt8]
  var cq: [UInt8]
  var th: [UInt8]
}

struct Item {
  var name: [UInt8]
  var upper: [UInt8]
  var value: Int
  var note: [UInt8]
}

struct Team {
  var name: [UInt8]
  var score: Int
}

enum HandWritten {
  static func table(_ year: [UInt8], _ rows: [Row], _ page: inout RawPage) {
    page.literal("<!doctype html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>Phụ lục ")
    page.escaped(year)
    page.literal(
      """
      </title></head><body>
      <table class="phu-luc">
      <thead><tr><th>TT</th><th>NỘI DUNG TIÊU CHÍ</th><th>Cơ quan cung cấp hồ sơ minh chứng</th>\
      <th>Nội dung cần thực hiện</th></tr></thead>
      <tbody>

      """)
    for index in rows.indices {
      page.literal("<tr><td class=\"tt\">")
      page.escaped(rows[index].tt)
      page.literal("</td><td>")
      page.escaped(rows[index].nd)
      page.literal("</td><td>")
      page.escaped(rows[index].cq)
      page.literal("</td><td>")
      page.escaped(rows[index].th)
      page.literal("</td></tr>\n")
    }
    page.literal("</tbody>\n</table>\n</body></html>")
  }

  static func loop(_ items: [Item], _ page: inout RawPage) {
    page.literal("<ul>\n")
    for index in items.indices {
      let value = items[index].value
      if value > 60 {
        page.literal("<li class=\"")
        if index == 0 { page.literal("champion") } else { page.literal("hi") }
        page.literal("\">")
        page.number(index + 1)
        page.literal(". <b>")
        page.escaped(uppercased(items[index].name))
        page.literal("</b>: ")
        page.number(value)
        page.literal(" điểm</li>\n")
      } else if value > 30 {
        page.literal("<li class=\"mid\">")
        page.number(index + 1)
        page.literal(". ")
        page.escaped(items[index].name)
        page.literal(": ")
        page.number(value)
        page.literal(" điểm (")
        if items[index].note.isEmpty {
          page.literal("không ghi chú")
        } else {
          page.escaped(items[index].note)
        }
        page.literal(")</li>\n")
      } else {
        page.literal("<li class=\"lo\">")
        page.number(index + 1)
        page.literal(". ")
        page.escaped(items[index].name)
        if !items[index].note.isEmpty {
          page.literal(" - ")
          page.escaped(items[index].note)
        }
        page.literal("</li>\n")
      }
    }
    page.literal("</ul>")
  }

  /// Upper case of Vietnamese in composed form, by arithmetic.
  static func uppercased(_ text: [UInt8]) -> [UInt8] {
    var result = text
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        if byte >= 0x61 && byte <= 0x7A { result[index] = byte - 32 }
        index += 1
      } else if byte < 0xE0 {
        let value = UInt32(byte & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
        var upper = value
        switch value {
        case 0xE0...0xFE where value != 0xF7: upper = value - 32
        case 0x100...0x17F: upper = value & ~1
        case 0x1A1: upper = 0x1A0
        case 0x1B0: upper = 0x1AF
        default: break
        }
        result[index] = UInt8(0xC0 | upper >> 6)
        result[index + 1] = UInt8(0x80 | upper & 0x3F)
        index += 2
      } else {
        let value =
          UInt32(byte & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
          | UInt32(text[index + 2] & 0x3F)
        let upper = (0x1EA0...0x1EFF).contains(value) ? value & ~1 : value
        result[index + 2] = UInt8(0x80 | upper & 0x3F)
        index += 3
      }
    }
    return result
  }

  static func teams(_ year: [UInt8], _ teams: [Team], _ page: inout RawPage) {
    page.literal("<html>\n  <head>\n    <title>")
    page.escaped(year)
    page.literal("</title>\n  </head>\n  <body>\n    <h1>CSL ")
    page.escaped(year)
    page.literal("</h1>\n    <ul>\n    ")
    for index in teams.indices {
      page.literal("\n      <li class=\"")
      if index == 0 { page.literal("champion") }
      page.literal("\">\n      <b>")
      page.escaped(teams[index].name)
      page.literal("</b>: ")
      page.number(teams[index].score)
      page.literal("\n      </li>\n    ")
    }
    page.literal("\n    </ul>\n  </body>\n</html>")
  }
}
