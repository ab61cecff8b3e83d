import Foundation
import TemplateEngine
import Testing

/// What types that encode themselves by hand become.
@Suite("Encoding")
struct EncodingTests {
  /// Every kind of number, each the greatest of its kind, and what is absent of each kind.
  struct Numbers: Encodable {
    var int8 = Int8.max
    var int16 = Int16.max
    var int32 = Int32.max
    var int64 = Int64.max
    var uint = UInt.max
    var uint8 = UInt8.max
    var uint16 = UInt16.max
    var uint32 = UInt32.max
    var uint64 = UInt64.max
    var float = Float(0.5)
    var flag = true
  }

  struct Absent: Encodable {
    var bool: Bool?
    var double: Double?
    var float: Float?
    var int8: Int8?
    var int16: Int16?
    var int32: Int32?
    var int64: Int64?
    var uint: UInt?
    var uint8: UInt8?
    var uint16: UInt16?
    var uint32: UInt32?
    var uint64: UInt64?
    var text: String?
  }

  @Test("keeps numbers of every size, and tells what is absent")
  func numbers() throws {
    #expect(
      try Value(encoding: Numbers()).description
        == "{'int8': 127, 'int16': 32767, 'int32': 2147483647, 'int64': 9223372036854775807, "
        + "'uint': 18446744073709551615, 'uint8': 255, 'uint16': 65535, 'uint32': 4294967295, "
        + "'uint64': 18446744073709551615, 'float': 0.5, 'flag': True}")
    let names = Mirror(reflecting: Absent()).children.compactMap(\.label)
    let value = try Value(encoding: Absent())
    for name in names { #expect(value[name] == Value.none, "\(name)") }
    #expect(try Value(encoding: [nil, 1]) == [.none, 1])
  }

  /// A model that nests its containers itself.
  struct Nesting: Encodable {
    private enum Key: CodingKey { case map, list, last, again }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      var map = container.nestedContainer(keyedBy: Key.self, forKey: .map)
      try map.encode("x", forKey: .last)
      var list = container.nestedUnkeyedContainer(forKey: .list)
      try list.encode(1)
      try list.encodeNil()
      var inner = list.nestedContainer(keyedBy: Key.self)
      try inner.encode(2.5, forKey: .last)
      var innermost = list.nestedUnkeyedContainer()
      try innermost.encode("y")
      #expect(list.count == 4)
      try container.encode(1, forKey: .again)
      // Said again, a key has its last value and keeps its place.
      try container.encode(2, forKey: .again)
      try container.encodeNil(forKey: .last)
    }
  }

  @Test("follows containers that are nested by hand, and encodes what is empty")
  func nesting() throws {
    #expect(
      try Value(encoding: Nesting()).description
        == "{'map': {'last': 'x'}, 'list': [1, None, {'last': 2.5}, ['y']], 'again': 2, "
        + "'last': None}")
    struct Empty: Encodable {}
    #expect(try Value(encoding: Empty()).description == "{}")
    #expect(try Value(encoding: [Int]()).description == "[]")
  }

  class Animal: Encodable {
    let name = "mèo"
  }

  final class Cat: Animal, @unchecked Sendable {
    private enum Key: CodingKey { case age, parent }

    override func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(3, forKey: .age)
      try super.encode(to: container.superEncoder())
      try super.encode(to: container.superEncoder(forKey: .parent))
    }
  }

  struct Cats: Encodable {
    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      try Cat().encode(to: list.superEncoder())
    }
  }

  @Test("knows classes that leave a part to the class above")
  func inheritance() throws {
    let cat = "{'age': 3, 'super': {'name': 'mèo'}, 'parent': {'name': 'mèo'}}"
    #expect(try Value(encoding: Cat()).description == cat)
    #expect(try Value(encoding: Cats()).description == "[\(cat)]")
  }

  /// A part that tells where it stands.
  struct Place: Encodable {
    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      #expect(container.codingPath.map(\.stringValue) == encoder.codingPath.map(\.stringValue))
      try container.encode(encoder.codingPath.map(\.stringValue).joined(separator: "/"))
    }
  }

  @Test("tells each part where it stands")
  func path() throws {
    let value = try Value(encoding: ["a": [["b": Place()]]])
    let template = try Environment().compile("{{ x.a[0].b }}")
    #expect(try template.render(["x": value]) == "a/0/b")
  }

  /// A value that holds nothing but itself.
  struct Endless: Encodable {
    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(Endless())
    }
  }

  @Test("what never ends is refused")
  func endless() throws {
    #expect(throws: EncodingError.self) { try Value(encoding: Endless()) }
  }

  @Test("a value can be asked for its parts")
  func value() throws {
    let value: Value = ["list": [1, 2.5], "text": "a"]
    #expect(value["list"]?[1] == 2.5)
    #expect(value["list"]?[2] == nil)
    #expect(value["list"]?[-1] == nil)
    #expect(value["text"]?[0] == nil)
    #expect(value["none"] == nil)
    #expect(value["list"]?["a"] == nil)
  }
}
