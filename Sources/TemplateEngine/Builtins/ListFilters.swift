internal import Diagnostics

/// Filters on lists and on anything that has elements.
enum ListFilters {
  static func apply(
    _ filter: BuiltinFilter, _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    switch filter {
    case .length, .count:
      _ = try arguments.bind("\(filter)", [])
      return .int(try length(value))
    case .first, .last: return try end(filter, value, arguments, &renderer)
    case .d, .default:
      let bound = try arguments.bind("default", ["default_value", "boolean"])
      let replaces = value.isUndefined || (bound[1].isTrue && !value.isTrue)
      return replaces ? (bound[0].isMissing ? .string(.empty) : bound[0]) : value
    case .list:
      _ = try arguments.bind("list", [])
      return .list(.owned(try renderer.elements(of: value, renderer.site)))
    case .items:
      _ = try arguments.bind("items", [])
      if value.isUndefined { return .list(.owned([])) }
      guard case .map(let map) = value else {
        throw Fault.badType("items", expected: .anyMap, value)
      }
      return .list(.owned(map.pairs.map { .tuple(.owned([$0.key, $0.value])) }))
    case .join: return try join(value, arguments, &renderer)
    case .reverse:
      _ = try arguments.bind("reverse", [])
      if let text = value.text {
        let reversed = Text(text.scalars.reversed())
        if case .markup = value { return .markup(reversed) }
        return .string(reversed)
      }
      return .list(.owned(try renderer.elements(of: value, renderer.site).reversed()))
    case .batch: return try batch(value, arguments, &renderer)
    case .slice: return try slice(value, arguments, &renderer)
    case .random:
      _ = try arguments.bind("random", [])
      let elements = try renderer.elements(of: value, renderer.site)
      guard !elements.isEmpty else { return renderer.emptyValue }
      renderer.random = renderer.random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return elements[Int((renderer.random >> 33) % UInt64(elements.count))]
    case .attr:
      let bound = try arguments.bind("attr", ["name"], required: 1)
      let name = try bound[0].textArgument("attr")
      switch value {
      case .object(let object):
        if let member = object.member(name) { return member }
      default:
        if Methods.exist(on: value, name) { return .object(MethodObject(value, name)) }
      }
      return .undefined(
        Undefined(
          kind: .member, parent: value.typeKind, unit: renderer.frame.index, node: renderer.site))
    default: return value
    }
  }

  static func length(_ value: Value) throws(Fault) -> Int {
    switch value {
    case .string(let text), .markup(let text): return text.scalarCount
    case .list(let list), .tuple(let list): return list.count
    case .map(let map): return map.count
    case .undefined: return 0
    case .object(let object):
      guard let count = object.count else { throw Fault.noLength(value) }
      return count
    default: throw Fault.noLength(value)
    }
  }

  private static func end(
    _ filter: BuiltinFilter, _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    _ = try arguments.bind("\(filter)", [])
    if let text = value.text {
      let scalars = text.scalars
      guard let scalar = filter == .first ? scalars.first : scalars.last else {
        return renderer.emptyValue
      }
      let text = Text(scalar: scalar)
      return value.isMarkup && filter == .last ? .markup(text) : .string(text)
    }
    let elements = try renderer.elements(of: value, renderer.site)
    return (filter == .first ? elements.first : elements.last) ?? renderer.emptyValue
  }

  private static func join(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("join", ["d", "attribute"])
    let separator: Value = bound[0].isMissing ? .string(.empty) : bound[0]
    var elements = try renderer.elements(of: value, renderer.site)
    try renderer.burn(elements.count)
    if bound[1].isGiven {
      let path = try AttributePath(bound[1])
      for index in elements.indices {
        elements[index] = try path.value(in: elements[index], &renderer)
      }
    }
    for index in elements.indices where elements[index].isUndefined {
      _ = try renderer.require(elements[index], renderer.site)
    }
    if renderer.frame.escaping.isOn, separator.isMarkup || elements.contains(where: \.isMarkup) {
      return try joinMarkup(
        elements, separator, renderer.frame.escaping, limit: renderer.limits.output)
    }
    // Put together behind the output, where there is room already.
    let start = renderer.output.count
    defer { renderer.output.cut(to: start) }
    for index in elements.indices {
      if index > 0 { renderer.output.append(printed: separator) }
      renderer.output.append(printed: elements[index])
      if renderer.output.count - start > renderer.limits.output {
        throw Fault.outputLimit(renderer.limits.output)
      }
    }
    return .string(renderer.output.text(from: start))
  }

  /// Joins elements of which some are markup, or by markup: the others are escaped.
  private static func joinMarkup(
    _ elements: [Value], _ separator: Value, _ escaping: Escaping, limit: Int
  ) throws(Fault) -> Value {
    var bytes: [UInt8] = []
    let separator = Markup.escaped(separator, escaping)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(separator) }
      Markup.append(element, to: &bytes, escaping)
      if bytes.count > limit { throw Fault.outputLimit(limit) }
    }
    return .markup(Text(bytes))
  }

  private static func batch(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("batch", ["linecount", "fill_with"], required: 1)
    let size = try bound[0].integer("batch")
    let elements = try renderer.elements(of: value, renderer.site)
    try renderer.burn(elements.count)
    guard size > 0 else { throw Fault.notPositive("batch", size) }
    var rows: [Value] = []
    var start = 0
    while start < elements.count {
      var row = Array(elements[start..<min(start + size, elements.count)])
      if bound[1].isGiven, row.count < size {
        try renderer.burn(size - row.count)
        row.append(contentsOf: repeatElement(bound[1], count: size - row.count))
      }
      rows.append(.list(.owned(row)))
      start += size
    }
    return .list(.owned(rows))
  }

  private static func slice(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("slice", ["slices", "fill_with"], required: 1)
    let count = try bound[0].integer("slice")
    let elements = try renderer.elements(of: value, renderer.site)
    guard count > 0 else { throw Fault.notPositive("slice", count) }
    try renderer.burn(count)
    let size = elements.count / count
    let longer = elements.count % count
    var columns: [Value] = []
    var start = 0
    for number in 0..<count {
      let end = start + size + (number < longer ? 1 : 0)
      var column = Array(elements[start..<end])
      if bound[1].isGiven, number >= longer { column.append(bound[1]) }
      columns.append(.list(.owned(column)))
      start = end
    }
    return .list(.owned(columns))
  }
}

extension Renderer {
  /// What an empty list gives for its first, last, least or greatest element.
  var emptyValue: Value { .undefined(Undefined(kind: .empty, unit: frame.index, node: site)) }
}

extension Value {
  var isMarkup: Bool {
    if case .markup = self { return true }
    return false
  }
}

extension Fault {
  static func notPositive(_ name: String, _ number: Int) -> Fault {
    Fault(
      .value, vi: "'\(name)' cần một số nguyên dương, không phải \(number)",
      en: "'\(name)' needs a positive whole number, not \(number)")
  }
}
