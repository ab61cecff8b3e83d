/// The attributes given to an element: `{#id .class key="value"}`.
public struct Attributes: Sendable, Hashable {
  /// One attribute.
  public struct Entry: Sendable, Hashable {
    /// The name as written; `id` and `class` for `#` and `.`.
    public var name: String
    /// The value; several classes are separated by spaces.
    public var value: String

    /// An attribute by its name and value.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The attributes in the order in which their names were first given, each name once.
  public private(set) var entries: [Entry] = []

  /// No attributes.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { entries.isEmpty }

  /// The identifier, if one was given.
  public var identifier: String? { self["id"] }

  /// The classes, in the order given.
  public var classes: [String] {
    (self["class"] ?? "").split(separator: " ").map(String.init)
  }

  /// The value of an attribute.
  public subscript(name: String) -> String? {
    entries.first { $0.name == name }?.value
  }

  /// Adds an attribute: classes add up, of others the last value holds.
  public mutating func add(_ name: String, _ value: String) {
    guard let index = entries.firstIndex(where: { $0.name == name }) else {
      entries.append(Entry(name: name, value: value))
      return
    }
    entries[index].value = name == "class" ? entries[index].value + " " + value : value
  }

  /// Takes an attribute away.
  public mutating func remove(_ name: String) {
    entries.removeAll { $0.name == name }
  }

  /// The name that an attribute has in HTML: its own if HTML knows it and it is harmless,
  /// otherwise with `data-` in front.
  static func htmlName(_ name: String) -> String {
    if allowed.contains(name) || name.hasPrefix("data-") || name.hasPrefix("aria-") { return name }
    return "data-" + name
  }

  private static let allowed: Set<String> = [
    "abbr", "align", "alt", "cite", "class", "colspan", "datetime", "dir", "headers", "height",
    "hidden", "id", "lang", "reversed", "role", "rowspan", "scope", "span", "start", "tabindex",
    "title", "translate", "type", "value", "width",
  ]
}

extension AttributeStore {
  /// The attributes of a set and of those that follow it.
  func attributes(of set: Int32) -> Attributes {
    var attributes = Attributes()
    var index = set
    while index >= 0 {
      let head = sets[Int(index)]
      for place in Int(head.firstItem)..<Int(head.firstItem + head.count) {
        let item = items[place]
        let value = value(of: item).string
        switch item.kind {
        case .identifier: attributes.add("id", value)
        case .name: attributes.add("class", value)
        case .pair: attributes.add(name(of: item).string, value)
        }
      }
      index = head.next
    }
    return attributes
  }
}
