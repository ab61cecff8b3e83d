import Diagnostics
import Vietnamese

extension Kind where Value: Enumerated {
  /// One of a fixed list of words: its name, or in tables what Vietnamese calls it.
  static func oneOf(_ type: Value.Type) -> Kind {
    Kind(
      shape: .enumeration(Value.allCases.map { ($0.rawValue, $0.title) }),
      standIn: Value.allCases[Value.allCases.startIndex]
    ) { value, reader in
      if value.kind == .string,
        let known = reader.text.read(value, { Value(written: $0, asTitle: value.isCell) })
      {
        return known
      }
      if let text = reader.text.string(of: value) {
        if value.isCell, let known = Value(title: text) { return known }
        if let known = Value(rawValue: text) { return known }
      }
      let names = Value.allCases.map { !value.isCell ? $0.rawValue : $0.title }
      let list = names.joined(separator: ", ")
      reader.reportWrong(
        value, expected: Wording(vi: "một trong: \(list)", en: "one of: \(list)"),
        hint: reader.text.scalarText(of: value).flatMap { suggestion($0, names) })
      return nil
    }
  }
}

extension Kind {
  /// An object of a described type.
  static func object(_ type: Value.Type) -> Kind where Value: Described {
    Kind(
      shape: .object(name: type.schemaName, describe: { type.describe() }),
      standIn: type.standIn
    ) { value, reader in
      guard value.kind == .object else {
        reader.reportWrong(value, expected: Wording(vi: "một khối { }", en: "an object { }"))
        return nil
      }
      var fields = Fields(value, reader)
      let object = Value(&fields)
      fields.finish { type.describe() }
      return object
    }
  }

  /// A list; elements that are wrong are reported and left out.
  static func list<Element>(_ element: Kind<Element>) -> Kind where Value == [Element] {
    Kind(shape: .list(element.shape()), standIn: []) { value, reader in
      guard value.kind == .array else {
        reader.reportWrong(value, expected: Wording(vi: "một danh sách [ ]", en: "a list [ ]"))
        return nil
      }
      var elements: [Element] = []
      elements.reserveCapacity(reader.text.elements(of: value).count)
      for value in reader.text.elements(of: value) {
        if let element = element.read(value, reader) { elements.append(element) }
      }
      return elements
    }
  }

  /// An object whose members are named by the office, in its order.
  static func map<Element>(_ element: Kind<Element>) -> Kind
  where Value == [(name: String, value: Element)] {
    Kind(shape: .map(element.shape()), standIn: []) { value, reader in
      guard value.kind == .object else {
        reader.reportWrong(value, expected: Wording(vi: "một khối { }", en: "an object { }"))
        return nil
      }
      var elements: [(name: String, value: Element)] = []
      for member in reader.text.members(of: value) {
        // A value that is wrong keeps its name, so that what points to it is not wrong too.
        let value = element.read(member.value, reader) ?? element.standIn()
        elements.append((reader.text.string(of: member.name) ?? "", value))
      }
      return elements
    }
  }

  /// A value, or `null`.
  static func orNull<Wrapped>(_ kind: Kind<Wrapped>) -> Kind where Value == Wrapped? {
    Kind(shape: .nullable(kind.shape()), standIn: nil) { value, reader in
      value.kind == .null ? .some(nil) : kind.read(value, reader).map { .some($0) }
    }
  }
}

extension Kind where Value == [Prose] {
  /// Lines of text: a list, or one text for a single line.
  static var lines: Kind {
    Kind(shape: .either(.list(.prose), .prose), standIn: []) { value, reader in
      if value.kind == .string { return Kind<Prose>.prose.read(value, reader).map { [$0] } }
      return Kind<[Prose]>.list(.prose).read(value, reader)
    }
  }
}

extension Kind where Value == Int {
  /// The number of a criterion; checked once everything is read.
  static var criterion: Kind {
    Kind(shape: .integer(1...999), standIn: 1) { value, reader in
      reader.loader.criterion = Kind.integer(1...999).read(value, reader)
      guard let number = reader.loader.criterion else { return nil }
      reader.loader.criteria.append(
        CriterionMention(number: number, origin: reader.text.origin(of: value)))
      return number
    }
  }
}

extension Kind where Value == Int {
  /// The number of an item of the criterion that was read before; checked once everything is
  /// read.
  static var itemOfCriterion: Kind {
    Kind(shape: .integer(1...999), standIn: 1) { value, reader in
      guard let number = Kind.integer(1...999).read(value, reader) else { return nil }
      guard let criterion = reader.loader.criterion else { return number }
      reader.loader.items.append(
        ItemMention(
          item: ItemReference(criterion: criterion, item: number),
          origin: reader.text.origin(of: value)))
      return number
    }
  }
}

extension Kind where Value == ItemReference {
  /// An item of a criterion, such as `6.4`; checked once everything is read.
  static var item: Kind {
    Kind(
      shape: .text(pattern: "^[0-9]+\\.[0-9]+$", note: "tiêu chí.nội dung"),
      standIn: ItemReference(criterion: 1, item: 1)
    ) { value, reader in
      guard let text = reader.text.string(of: value), let item = ItemReference(text: text) else {
        reader.reportWrong(
          value, expected: Wording(vi: "một nội dung như \"6.4\"", en: "an item such as \"6.4\""))
        return nil
      }
      reader.loader.items.append(ItemMention(item: item, origin: reader.text.origin(of: value)))
      return item
    }
  }
}

/// The number of a criterion as a field holds it.
struct CriterionMention {
  var number: Int
  var origin: Origin
}
