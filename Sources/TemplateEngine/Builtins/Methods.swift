internal import Diagnostics

/// The methods that values have in Python and that templates use.
enum Methods {
  static func exist(on value: Value, _ name: Text) -> Bool {
    switch value {
    case .string, .markup: StringMethods.names.contains(name.string)
    case .list, .tuple: ListMethods.names.contains(name.string)
    case .map: MapMethods.names.contains(name.string)
    case .int, .double, .bool: NumberMethods.names.contains(name.string)
    case .object(let object): ObjectMethods.exist(on: object, name)
    default: false
    }
  }

  /// Whether a method changes its object.
  static func mutates(_ value: Value, _ name: Text) -> Bool {
    switch value {
    case .list: ListMethods.mutating.contains(name.string)
    case .map: MapMethods.mutating.contains(name.string)
    default: false
    }
  }

  /// Calls a method; `nil` when the value has none of that name.
  static func call(
    _ value: Value, _ name: Text, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value? {
    guard exist(on: value, name) else { return nil }
    switch value {
    case .string(let text), .markup(let text):
      return try StringMethods.call(text, value, name.string, arguments, &renderer)
    case .list(let list): return try ListMethods.call(list, name.string, arguments, &renderer)
    case .tuple(let list): return try ListMethods.call(list, name.string, arguments, &renderer)
    case .map(let map): return try MapMethods.call(map, name.string, arguments, &renderer)
    case .object(let object):
      return try ObjectMethods.call(object, name.string, arguments, &renderer)
    default: return try NumberMethods.call(value, name.string, arguments)
    }
  }
}

/// Methods of numbers.
enum NumberMethods {
  static let names: Set<String> = ["is_integer", "bit_length"]

  static func call(
    _ value: Value, _ name: String, _ arguments: Arguments
  ) throws(Fault) -> Value? {
    _ = try arguments.bind(name, [])
    switch (name, value) {
    case ("is_integer", .double(let number)): return .bool(number == number.rounded())
    case ("is_integer", _): return .bool(true)
    default:
      guard let whole = value.wideInteger else { return nil }
      return .int(128 - whole.magnitude.leadingZeroBitCount)
    }
  }
}

/// Methods of lists.
enum ListMethods {
  static let mutating: Set<String> = [
    "append", "extend", "insert", "pop", "remove", "reverse", "sort", "clear",
  ]
  static let names: [String] = mutating.sorted() + ["index", "count", "copy"]

  static func call(
    _ list: List, _ name: String, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    switch name {
    case "append":
      try renderer.burn()
      list.box.elements.append(try arguments.bind(name, ["object"], required: 1)[0])
    case "extend":
      let bound = try arguments.bind(name, ["iterable"], required: 1)
      let elements = try renderer.elements(of: bound[0], renderer.site)
      try renderer.burn(elements.count)
      list.box.elements.append(contentsOf: elements)
    case "insert":
      let bound = try arguments.bind(name, ["index", "object"], required: 2)
      let index = try bound[0].integer(name)
      let position = index < 0 ? max(0, index + list.count) : min(index, list.count)
      try renderer.burn()
      list.box.elements.insert(bound[1], at: position)
    case "pop":
      let bound = try arguments.bind(name, ["index"])
      let index: Value = bound[0].isMissing ? .int(-1) : bound[0]
      guard let position = Position.of(index, count: list.count) else {
        throw Fault(
          .value, vi: "danh sách không có phần tử để lấy ra",
          en: "the list has no such element to pop")
      }
      return list.box.elements.remove(at: position)
    case "remove":
      let wanted = try arguments.bind(name, ["value"], required: 1)[0]
      guard let position = list.elements.firstIndex(where: { $0.equals(wanted) }) else {
        throw notFound()
      }
      list.box.elements.remove(at: position)
    case "reverse":
      _ = try arguments.bind(name, [])
      list.box.elements.reverse()
    case "clear":
      _ = try arguments.bind(name, [])
      list.box.elements.removeAll()
    case "sort":
      let bound = try arguments.bind(name, ["key", "reverse"])
      let keys = list.elements.map { [$0] }
      let order = try SelectionFilters.order(keys, reverse: bound[1].isTrue, &renderer)
      list.box.elements = order.map { list.elements[$0] }
    case "copy":
      _ = try arguments.bind(name, [])
      return .list(.owned(list.elements))
    case "count":
      let wanted = try arguments.bind(name, ["value"], required: 1)[0]
      return .int(list.elements.count { $0.equals(wanted) })
    default:
      let bound = try arguments.bind(name, ["value", "start", "stop"], required: 1)
      let start = try bound[1].integer(name, default: 0)
      let stop = try bound[2].integer(name, default: list.count)
      let low = max(0, start < 0 ? start + list.count : start)
      let high = min(list.count, stop < 0 ? stop + list.count : stop)
      for index in low..<max(low, high) where list.elements[index].equals(bound[0]) {
        return .int(index)
      }
      throw notFound()
    }
    return .none
  }

  private static func notFound() -> Fault {
    Fault(
      .value, vi: "danh sách không có giá trị này", en: "the list does not hold this value")
  }
}

/// Methods of maps.
enum MapMethods {
  static let mutating: Set<String> = ["update", "pop", "popitem", "setdefault", "clear"]
  static let names: Set<String> = mutating.union(["get", "keys", "values", "items", "copy"])

  static func call(
    _ map: Map, _ name: String, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let box = map.box
    switch name {
    case "get":
      let bound = try arguments.bind(name, ["key", "default"], required: 1)
      return box.value(of: bound[0]) ?? (bound[1].isMissing ? .none : bound[1])
    case "keys":
      _ = try arguments.bind(name, [])
      return .object(SequenceObject(.keys, map.pairs.map(\.key)))
    case "values":
      _ = try arguments.bind(name, [])
      return .object(SequenceObject(.values, box.elements))
    case "items":
      _ = try arguments.bind(name, [])
      return .object(
        SequenceObject(.items, map.pairs.map { .tuple(List([$0.key, $0.value])) }))
    case "copy":
      _ = try arguments.bind(name, [])
      return .map(Map(box: box.owned()))
    case "clear":
      _ = try arguments.bind(name, [])
      box.removeAll()
    case "update": try update(box, arguments, &renderer)
    case "setdefault":
      let bound = try arguments.bind(name, ["key", "default"], required: 1)
      if let known = box.value(of: bound[0]) { return known }
      guard bound[0].isHashable else { throw Fault.unhashable(bound[0]) }
      let value: Value = bound[1].isMissing ? .none : bound[1]
      try renderer.burn()
      box.set(bound[0], value)
      return value
    case "popitem":
      _ = try arguments.bind(name, [])
      guard let last = map.pairs.last else { throw noKey(.none, map) }
      box.remove(last.key)
      return .tuple(.owned([last.key, last.value]))
    default:
      let bound = try arguments.bind(name, ["key", "default"], required: 1)
      if let removed = box.remove(bound[0]) { return removed }
      guard !bound[1].isMissing else { throw noKey(bound[0], map) }
      return bound[1]
    }
    return .none
  }

  private static func noKey(_ key: Value, _ map: Map) -> Fault {
    let name = key.printed.string
    return Fault(
      .value, vi: "bảng không có khóa '\(name)'", en: "the map has no key '\(name)'",
      hint: .didYouMean(name, among: map.names))
  }

  static func update(
    _ box: MapBox, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) {
    guard arguments.positional.count <= 1 else {
      throw Fault.tooManyArguments("update", most: 1, given: arguments.positional.count)
    }
    if let first = arguments.positional.first {
      if case .map(let other) = first {
        try renderer.burn(other.count)
        for (key, value) in other.pairs { box.set(key, value) }
      } else {
        for element in try renderer.elements(of: first, renderer.site) {
          try renderer.burn()
          let pair = try renderer.elements(of: element, renderer.site)
          guard pair.count == 2 else {
            throw Fault.badType(
              "dict",
              expected: Wording(vi: "các cặp khóa và giá trị", en: "pairs of key and value"),
              element)
          }
          guard pair[0].isHashable else { throw Fault.unhashable(pair[0]) }
          box.set(pair[0], pair[1])
        }
      }
    }
    for (name, value) in arguments.named { box.set(name, value) }
  }
}

/// Methods of the engine's own objects.
enum ObjectMethods {
  static func exist(on object: Object, _ name: Text) -> Bool {
    switch object {
    case is LoopObject: name == "cycle" || name == "changed"
    case is CyclerObject: name == "next" || name == "reset"
    case let sequence as SequenceObject where sequence.style == .group:
      name == "index" || name == "count"
    case is RangeObject: name == "index" || name == "count"
    default: false
    }
  }

  static func call(
    _ object: Object, _ name: String, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value? {
    switch object {
    case let loop as LoopObject:
      if name == "cycle" {
        guard !arguments.positional.isEmpty else { throw Fault.missingArgument("cycle", "values") }
        return arguments.positional[loop.index % arguments.positional.count]
      }
      let isSame = loop.lastChanged.map { last in
        last.count == arguments.positional.count
          && zip(last, arguments.positional).allSatisfy { $0.equals($1) }
      }
      loop.lastChanged = arguments.positional
      return .bool(isSame != true)
    case let cycler as CyclerObject:
      _ = try arguments.bind(name, [])
      if name == "reset" {
        cycler.position = 0
        return Value.none
      }
      let value = cycler.items[cycler.position]
      cycler.position = (cycler.position + 1) % cycler.items.count
      return value
    default:
      return try ListMethods.call(List(object.elements ?? []), name, arguments, &renderer)
    }
  }
}
