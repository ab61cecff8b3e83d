internal import Diagnostics

/// Filters that choose, order and sum up elements.
enum SelectionFilters {
  static func apply(
    _ filter: BuiltinFilter, _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    switch filter {
    case .map, .select, .reject, .selectattr, .rejectattr:
      // Like Python: what is false has no elements, even if it could not have any.
      if !value.isTrue { return .list(.owned([])) }
    default: break
    }
    switch filter {
    case .map: return try map(value, arguments, &renderer)
    case .select: return try select(value, arguments, &renderer, "select", keeps: true)
    case .reject: return try select(value, arguments, &renderer, "reject", keeps: false)
    case .selectattr:
      return try select(value, arguments, &renderer, "selectattr", keeps: true, byAttribute: true)
    case .rejectattr:
      return try select(value, arguments, &renderer, "rejectattr", keeps: false, byAttribute: true)
    case .sort: return try sort(value, arguments, &renderer)
    case .unique: return try unique(value, arguments, &renderer)
    case .groupby: return try group(value, arguments, &renderer)
    case .sum: return try sum(value, arguments, &renderer)
    case .min, .max: return try extreme(filter, value, arguments, &renderer)
    case .dictsort: return try sortMap(value, arguments, &renderer)
    default: return value
    }
  }

  private static func map(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let elements = try renderer.elements(of: value, renderer.site)
    try renderer.burn(elements.count)
    let site = renderer.site
    var mapped: [Value] = []
    mapped.reserveCapacity(elements.count)
    let attribute = Text("attribute")
    if arguments.positional.isEmpty,
      arguments.named.contains(where: { $0.name == attribute })
    {
      var attributePath = AttributePath()
      var fallback: Value = Undefined.missing
      for (name, value) in arguments.named {
        switch name.string {
        case "attribute": attributePath = try AttributePath(value)
        case "default": fallback = value
        default:
          throw Fault.unknownArgument("map", name.string, known: ["attribute", "default"])
        }
      }
      for element in elements {
        let found = try attributePath.value(in: element, &renderer)
        mapped.append(found.isUndefined && fallback.isGiven ? fallback : found)
      }
      return .list(.owned(mapped))
    }
    guard let first = arguments.positional.first else {
      throw Fault.missingArgument("map", "filter")
    }
    let name = try first.textArgument("map").string
    guard let id = renderer.registry.filterIDs[name] else {
      throw Fault(
        .unknownFilter, vi: "không có bộ lọc '\(name)'", en: "there is no filter '\(name)'",
        hint: .didYouMean(name, among: renderer.registry.filterNames))
    }
    let rest = Arguments(
      positional: Array(arguments.positional.dropFirst()), named: arguments.named)
    for element in elements {
      renderer.site = site
      mapped.append(try renderer.applyFilter(id, element, rest))
    }
    return .list(.owned(mapped))
  }

  private static func select(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer, _ filter: String,
    keeps: Bool, byAttribute: Bool = false
  ) throws(Fault) -> Value {
    let elements = try renderer.elements(of: value, renderer.site)
    try renderer.burn(elements.count)
    let site = renderer.site
    var rest = arguments.positional
    var path: AttributePath?
    if byAttribute {
      guard !rest.isEmpty else { throw Fault.missingArgument(filter, "attribute") }
      path = try AttributePath(rest.removeFirst())
    }
    var test: Int?
    if !rest.isEmpty {
      let name = try rest.removeFirst().textArgument(filter).string
      guard let id = renderer.registry.testIDs[name] else {
        throw Fault(
          .unknownTest, vi: "không có phép thử '\(name)'", en: "there is no test '\(name)'",
          hint: .didYouMean(name, among: renderer.registry.testNames))
      }
      test = id
    }
    let testArguments = Arguments(positional: rest, named: arguments.named)
    var kept: [Value] = []
    for element in elements {
      let subject = try path?.value(in: element, &renderer) ?? element
      renderer.site = site
      let holds: Bool
      if let test {
        holds = try renderer.applyTest(test, subject, testArguments)
      } else {
        holds = try renderer.isTrue(subject, site)
      }
      if holds == keeps { kept.append(element) }
    }
    return .list(.owned(kept))
  }

  // MARK: - Order

  /// The value that elements are ordered by: texts without regard to case, unless asked for.
  static func key(
    _ element: Value, _ path: AttributePath?, caseSensitive: Bool, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let value = try path?.value(in: element, &renderer) ?? element
    guard !caseSensitive, let text = value.text else { return value }
    return .string(CaseMapping.lowercased(text))
  }

  /// Sorts positions by keys: stable, and with errors that get out.
  static func order(
    _ keys: [[Value]], reverse: Bool, _ renderer: inout Renderer
  ) throws(Fault) -> [Int] {
    try renderer.burn(keys.count)
    var order = Array(keys.indices)
    var buffer = order
    var width = 1
    // A merge sort from below: the comparison may fail, which `sort(by:)` cannot type.
    while width < order.count {
      var start = 0
      while start < order.count {
        let middle = min(start + width, order.count)
        let end = min(start + 2 * width, order.count)
        var left = start
        var right = middle
        var target = start
        while left < middle && right < end {
          let isAfter = try compare(keys[order[right]], keys[order[left]], reverse) < 0
          if isAfter {
            buffer[target] = order[right]
            right += 1
          } else {
            buffer[target] = order[left]
            left += 1
          }
          target += 1
        }
        while left < middle {
          buffer[target] = order[left]
          left += 1
          target += 1
        }
        while right < end {
          buffer[target] = order[right]
          right += 1
          target += 1
        }
        start = end
      }
      swap(&order, &buffer)
      width *= 2
    }
    return order
  }

  private static func compare(
    _ left: [Value], _ right: [Value], _ reverse: Bool
  ) throws(Fault) -> Int {
    for index in left.indices {
      if left[index].equals(right[index]) { continue }
      let result = try left[index].compare(right[index])
      if result == 2 { continue }
      if result != 0 { return reverse ? -result : result }
    }
    return 0
  }

  private static func sort(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("sort", ["reverse", "case_sensitive", "attribute"])
    let elements = try renderer.elements(of: value, renderer.site)
    var paths: [AttributePath?] = [nil]
    if bound[2].isGiven {
      if let text = bound[2].text {
        paths = []
        for part in text.string.split(separator: ",", omittingEmptySubsequences: false) {
          paths.append(try AttributePath(.string(Text(String(part)))))
        }
      } else {
        paths = [try AttributePath(bound[2])]
      }
    }
    var keys: [[Value]] = []
    for element in elements {
      var key: [Value] = []
      for path in paths {
        key.append(
          try self.key(element, path, caseSensitive: bound[1].isTrue, &renderer))
      }
      keys.append(key)
    }
    let order = try order(keys, reverse: bound[0].isTrue, &renderer)
    return .list(.owned(order.map { elements[$0] }))
  }

  private static func sortMap(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("dictsort", ["case_sensitive", "by", "reverse"])
    let by = try bound[1].textArgument("dictsort", default: Text("key")).string
    guard by == "key" || by == "value" else {
      throw Fault(
        .badArguments, vi: "'dictsort' chỉ xếp theo 'key' hoặc 'value'",
        en: "'dictsort' orders by 'key' or by 'value'")
    }
    if value.isUndefined { return .list(.owned([])) }
    guard case .map(let map) = value else {
      throw Fault.badType("dictsort", expected: .anyMap, value)
    }
    var keys: [[Value]] = []
    for pair in map.pairs {
      let subject = by == "key" ? pair.key : pair.value
      keys.append([try key(subject, nil, caseSensitive: bound[0].isTrue, &renderer)])
    }
    let order = try order(keys, reverse: bound[2].isTrue, &renderer)
    let pairs = map.pairs
    return .list(.owned(order.map { .tuple(.owned([pairs[$0].key, pairs[$0].value])) }))
  }

  private static func unique(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("unique", ["case_sensitive", "attribute"])
    let elements = try renderer.elements(of: value, renderer.site)
    try renderer.burn(elements.count)
    let path = bound[1].isGiven ? try AttributePath(bound[1]) : nil
    let seen = MapBox(isOwned: true)
    var kept: [Value] = []
    for element in elements {
      let key = try key(element, path, caseSensitive: bound[0].isTrue, &renderer)
      guard key.isHashable else { throw Fault.unhashable(key) }
      if seen.value(of: key) == nil {
        seen.set(key, .none)
        kept.append(element)
      }
    }
    return .list(.owned(kept))
  }

  private static func group(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind(
      "groupby", ["attribute", "default", "case_sensitive"], required: 1)
    let path = try AttributePath(bound[0])
    let elements = try renderer.elements(of: value, renderer.site)
    var keys: [[Value]] = []
    var shown: [Value] = []
    for element in elements {
      var found = try path.value(in: element, &renderer)
      if found.isUndefined, bound[1].isGiven { found = bound[1] }
      shown.append(found)
      keys.append([try key(found, nil, caseSensitive: bound[2].isTrue, &renderer)])
    }
    let order = try order(keys, reverse: false, &renderer)
    var groups: [Value] = []
    var current: [Value] = []
    var first = -1
    for position in order {
      if first >= 0, !keys[first][0].equals(keys[position][0]) {
        groups.append(.object(SequenceObject(.group, [shown[first], .list(.owned(current))])))
        current = []
        first = -1
      }
      if first < 0 { first = position }
      current.append(elements[position])
    }
    if first >= 0 {
      groups.append(.object(SequenceObject(.group, [shown[first], .list(.owned(current))])))
    }
    return .list(.owned(groups))
  }

  private static func sum(
    _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("sum", ["attribute", "start"])
    var total: Value = bound[1].isMissing ? .int(0) : bound[1]
    if total.text != nil { throw Fault.badType("sum", expected: .anyNumber, total) }
    let elements = try renderer.elements(of: value, renderer.site)
    try renderer.burn(elements.count)
    let site = renderer.site
    let path = bound[0].isGiven ? try AttributePath(bound[0]) : nil
    for element in elements {
      let term = try path?.value(in: element, &renderer) ?? element
      total = try Arithmetic.add(total, try renderer.demand(term, site))
    }
    return total
  }

  private static func extreme(
    _ filter: BuiltinFilter, _ value: Value, _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("\(filter)", ["case_sensitive", "attribute"])
    let elements = try renderer.elements(of: value, renderer.site)
    try renderer.burn(elements.count)
    guard let first = elements.first else { return renderer.emptyValue }
    let path = bound[1].isGiven ? try AttributePath(bound[1]) : nil
    let isSensitive = bound[0].isTrue
    var best = first
    var bestKey = try key(first, path, caseSensitive: isSensitive, &renderer)
    for element in elements.dropFirst() {
      let key = try key(element, path, caseSensitive: isSensitive, &renderer)
      let order = try key.compare(bestKey, operation: filter == .min ? "<" : ">")
      if order == (filter == .min ? -1 : 1) {
        best = element
        bestKey = key
      }
    }
    return best
  }
}

/// The way to a value inside an element: `"address.city"`, `"rows.0"`, or a number.
struct AttributePath {
  var parts: [Value] = []

  init() {}

  init(_ value: Value) throws(Fault) {
    if let text = value.text {
      parts = text.string.split(separator: ".", omittingEmptySubsequences: false).map { part in
        if !part.isEmpty, part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
          let number = Int(part)
        {
          return .int(number)
        }
        return .string(Text(String(part)))
      }
    } else if value.wideInteger != nil {
      parts = [value]
    } else {
      throw Fault.badType(
        "attribute", expected: Wording(vi: "tên thuộc tính", en: "the name of an attribute"), value)
    }
  }

  func value(in element: Value, _ renderer: inout Renderer) throws(Fault) -> Value {
    var value = element
    for part in parts {
      if case .undefined(let undefined) = value {
        if renderer.undefined == .chainable { return value }
        throw renderer.undefinedFault(undefined)
      }
      let found = renderer.getElement(value, part, renderer.site)
      if found.isUndefined, let name = part.text,
        case .object(let object) = value, let member = object.member(name)
      {
        value = member
      } else {
        value = found
      }
    }
    return value
  }
}
