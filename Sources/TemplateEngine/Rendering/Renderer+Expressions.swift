internal import Diagnostics

/// Expressions.
extension Renderer {
  mutating func evaluate(_ index: Int32) throws(Fault) -> Value {
    let node = frame.nodes[Int(index)]
    if let place = place(frame.nodes + Int(index)) { return place.pointee }
    switch node.op {
    case .slot: return try slot(index, node)
    case .context: return global(index, node)
    case .member: return try memberOf(try evaluate(node.a), index, node)
    case .loopMember: return loopMember(node)
    case .element: return try element(index, node)
    case .filter, .defaultFilter: return try filter(index, node)
    case .test: return .bool(try test(index, node))
    case .call: return try call(index, node)
    case .not: return .bool(try !isTrue(node.a))
    case .and:
      let left = try evaluate(node.a)
      return try isTrue(left, node.a) ? try evaluate(node.b) : left
    case .or:
      let left = try evaluate(node.a)
      return try isTrue(left, node.a) ? left : try evaluate(node.b)
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .contained,
      .notContained:
      return .bool(try compareOther(index, node))
    case .comparison: return try comparison(index, node)
    case .conditional:
      if try isTrue(node.a) { return try evaluate(node.b) }
      if node.c >= 0 { return try evaluate(node.c) }
      return .undefined(Undefined(kind: .noElse, unit: frame.index, node: index))
    case .concat: return try concat(index, node)
    case .add, .subtract, .multiply, .divide, .floorDivide, .remainder, .power:
      return try arithmetic(index, node)
    case .negate, .plus:
      let operand = try demand(try evaluate(node.a), node.a)
      site = index
      return node.op == .negate
        ? try Arithmetic.negate(operand) : try Arithmetic.plus(operand)
    case .list, .tuple: return try sequence(node)
    case .map: return try map(index, node)
    case .slice: return try slice(index, node)
    case .selfReference, .superReference: return reference(index, node)
    default: return .none
    }
  }

  /// Whether a condition holds.
  @inline(__always)
  mutating func isTrue(_ index: Int32) throws(Fault) -> Bool {
    try isTrue(index, as: index)
  }

  /// Whether a condition holds that a whole expression depends on.
  @inline(__always)
  private mutating func isTrue(_ index: Int32, as whole: Int32) throws(Fault) -> Bool {
    let node = frame.nodes[Int(index)]
    switch node.op {
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      return try compareNodes(index, node)
    case .contained, .notContained: return try compareOther(index, node)
    case .test: return try test(index, node)
    case .not: return try !isTrueCold(node.a, as: node.a)
    case .and:
      if try !isTrueCold(node.a, as: node.a) { return false }
      return try isTrueCold(node.b, as: whole)
    case .or:
      if try isTrueCold(node.a, as: node.a) { return true }
      return try isTrueCold(node.b, as: whole)
    case .loopMember where node.flag == LoopField.first.rawValue:
      return loop.position == 0
    default:
      if let place = place(frame.nodes + Int(index)), !place.pointee.isUndefined {
        return place.pointee.isTrue
      }
      return try isTrue(try evaluate(index), whole)
    }
  }

  @inline(never)
  private mutating func isTrueCold(_ index: Int32, as whole: Int32) throws(Fault) -> Bool {
    try isTrue(index, as: whole)
  }

  @inline(__always)
  mutating func isTrue(_ value: Value, _ index: Int32) throws(Fault) -> Bool {
    if case .undefined(let undefined) = value, self.undefined == .strict,
      undefined.kind != .noElse
    {
      site = index
      throw undefinedFault(undefined)
    }
    return value.isTrue
  }

  /// A value that must be defined where nothing else is allowed.
  @inline(__always)
  mutating func demand(_ value: Value, _ index: Int32) throws(Fault) -> Value {
    if case .undefined(let undefined) = value {
      site = index
      throw undefinedFault(undefined)
    }
    return value
  }

  /// A value that must be defined when undefined values are errors.
  @inline(__always)
  mutating func require(_ value: Value, _ index: Int32) throws(Fault) -> Value {
    if case .undefined(let undefined) = value, self.undefined == .strict,
      undefined.kind != .noElse
    {
      site = index
      throw undefinedFault(undefined)
    }
    return value
  }

  // MARK: - Names

  @inline(__always)
  private mutating func slot(_ index: Int32, _ node: Node) throws(Fault) -> Value {
    let value = stack[frame.base + Int(node.a)]
    switch value {
    case .undefined(let undefined) where undefined.kind == .missing:
      if node.b >= 0 { return try evaluate(node.b) }
      return .undefined(Undefined(kind: .name, unit: frame.index, node: index))
    case .object(let object):
      guard let cell = object.exactly(Cell.self) else { return value }
      if cell.value.isMissing {
        if node.b >= 0 { return try evaluate(node.b) }
        return .undefined(Undefined(kind: .name, unit: frame.index, node: index))
      }
      return cell.value
    default: return value
    }
  }

  /// What a name stands for that the context does not know.
  private func global(_ index: Int32, _ node: Node) -> Value {
    let global = frame.program.globals[Int(node.c)]
    return global.isMissing ? lateGlobal(index, node) : global
  }

  /// A name that was not known when its template was compiled, for an environment further back.
  @inline(never)
  private func lateGlobal(_ index: Int32, _ node: Node) -> Value {
    if registry.base != nil,
      let global = registry.globals.box.place(
        of: frame.names[Int(node.c)].raw, frame.hashes[Int(node.c)])
    {
      return global.pointee
    }
    return .undefined(Undefined(kind: .name, unit: frame.index, node: index))
  }

  private mutating func reference(_ index: Int32, _ node: Node) -> Value {
    let found = global(index, node)
    guard found.isUndefined else { return found }
    if node.op == .selfReference { return .object(SelfObject(frame)) }
    guard let blocks = frame.blocks, frame.block >= 0 else { return found }
    let level = frame.level + 1
    guard level < blocks.levels[frame.block].count else {
      return .undefined(Undefined(kind: .name, unit: frame.index, node: index))
    }
    return .object(
      BlockObject(blocks, block: frame.block, level: level, frame.context, frame.escaping))
  }

  // MARK: - Members

  @inline(never)
  private mutating func memberOf(
    _ object: Value, _ index: Int32, _ node: Node
  ) throws(Fault) -> Value {
    if case .undefined(let value) = object {
      if undefined == .chainable { return object }
      site = index
      throw undefinedFault(value)
    }
    return getMember(object, frame.program.names[Int(node.c)], index)
  }

  /// An attribute of a value, or undefined.
  func getMember(_ object: Value, _ name: Text, _ index: Int32) -> Value {
    switch object {
    case .map(let map):
      if let value = map.box.value(of: name) { return value }
    case .object(let object):
      if let value = object.member(name) { return value }
      if let value = object.element(.string(name)) { return value }
    default: break
    }
    if Methods.exist(on: object, name) {
      return .object(MethodObject(object, name))
    }
    return .undefined(
      Undefined(kind: .member, parent: object.typeKind, unit: frame.index, node: index))
  }

  /// An attribute of the innermost loop; the resolver saw to it that there is one.
  private mutating func loopMember(_ node: Node) -> Value {
    if let number = loopNumber(node) { return .int(number) }
    return .bool(
      LoopField(rawValue: node.flag) == .first
        ? loop.position == 0 : loop.position == loop.count - 1)
  }

  /// An attribute of the innermost loop that is a number, or `nil`.
  @inline(__always)
  mutating func loopNumber(_ node: Node) -> Int? {
    switch LoopField(rawValue: node.flag) {
    case .index: loop.position + 1
    case .index0: loop.position
    case .revindex: loop.count - loop.position
    case .revindex0: loop.count - loop.position - 1
    case .length: loop.count
    case .depth: loop.depth
    case .depth0: loop.depth - 1
    default: nil
    }
  }

  private mutating func element(_ index: Int32, _ node: Node) throws(Fault) -> Value {
    let object = try evaluate(node.a)
    let key = try evaluate(node.b)
    if case .undefined(let value) = object {
      if undefined == .chainable { return object }
      site = index
      throw undefinedFault(value)
    }
    return getElement(object, key, index)
  }

  /// An element of a value, or undefined.
  func getElement(_ object: Value, _ key: Value, _ index: Int32) -> Value {
    switch object {
    case .list(let list), .tuple(let list):
      if let position = Position.of(key, count: list.count) { return list[position] }
    case .map(let map):
      if let value = map.box.value(of: key) { return value }
    case .string(let text), .markup(let text):
      if let wide = key.wideInteger, let number = Int(exactly: wide) {
        if text.isASCII, number >= 0, number < text.count {
          return Markup.like(
            object, Text(scalar: Unicode.Scalar(text.withBytes { $0[number] })))
        }
        let scalars = text.scalars
        if let position = Position.of(key, count: scalars.count) {
          return Markup.like(object, Text(scalar: scalars[position]))
        }
      }
    case .object(let object):
      if let value = object.element(key) { return value }
    default: break
    }
    if let name = key.text {
      if case .object(let object) = object, let value = object.member(name) { return value }
      if Methods.exist(on: object, name) { return .object(MethodObject(object, name)) }
    }
    return .undefined(
      Undefined(kind: .member, parent: object.typeKind, unit: frame.index, node: index))
  }

  private mutating func slice(_ index: Int32, _ node: Node) throws(Fault) -> Value {
    let object = try evaluate(node.a)
    let start = try sliceBound(frame.details[Int(node.b)])
    let stop = try sliceBound(frame.details[Int(node.b) + 1])
    let step = try sliceBound(frame.details[Int(node.b) + 2])
    site = index
    return try Slicing.slice(object, start, stop, step, &self)
  }

  /// A bound of a slice; `nil` when it is left out or none.
  private mutating func sliceBound(_ node: Int32) throws(Fault) -> Int? {
    guard node >= 0 else { return nil }
    if case .int(let bound)? = place(frame.nodes + Int(node))?.plain { return bound }
    let value = try demand(try evaluate(node), node)
    if value.isNone { return nil }
    guard let wide = value.wideInteger else {
      site = node
      throw Fault.badType("[:]", expected: .wholeNumber, value)
    }
    return Int(clamping: wide)
  }

  // MARK: - Operators

  private mutating func arithmetic(_ index: Int32, _ node: Node) throws(Fault) -> Value {
    if let number = sum(node) { return .int(number) }
    let left = try demand(try evaluate(node.a), node.a)
    let right = try demand(try evaluate(node.b), node.b)
    site = index
    switch node.op {
    case .add:
      if left.text != nil, right.text != nil {
        return try Markup.add(left, right, frame.escaping)
      }
      return try Arithmetic.add(left, right)
    case .subtract: return try Arithmetic.subtract(left, right)
    case .multiply: return try Arithmetic.multiply(left, right, limit: limits.output)
    case .divide: return try Arithmetic.divide(left, right)
    case .floorDivide: return try Arithmetic.floorDivide(left, right)
    case .remainder:
      if left.text != nil { return try PercentFormat.format(left, right, self) }
      return try Arithmetic.remainder(left, right)
    default: return try Arithmetic.power(left, right)
    }
  }

  /// The sum or difference of two whole numbers at places; `nil` for all else, and for what is too
  /// large.
  @inline(__always)
  private mutating func sum(_ node: Node) -> Int? {
    guard node.op == .add || node.op == .subtract,
      case .int(let left)? = place(frame.nodes + Int(node.a))?.plain,
      case .int(let right)? = place(frame.nodes + Int(node.b))?.plain
    else { return nil }
    let (result, overflow) =
      node.op == .add
      ? left.addingReportingOverflow(right) : left.subtractingReportingOverflow(right)
    return overflow ? nil : result
  }

  private mutating func concat(_ index: Int32, _ node: Node) throws(Fault) -> Value {
    if let text = concatPlaces(node) { return .string(text) }
    var values: [Value] = []
    values.reserveCapacity(Int(node.b))
    var isMarkup = false
    for offset in 0..<Int(node.b) {
      let part = frame.details[Int(node.a) + offset]
      let value = try require(try evaluate(part), part)
      if case .markup = value { isMarkup = true }
      values.append(value)
    }
    site = index
    if isMarkup, frame.escaping.isOn {
      var bytes: [UInt8] = []
      for value in values { Markup.append(value, to: &bytes, frame.escaping) }
      if bytes.count > limits.output { throw Fault.outputLimit(limits.output) }
      return .markup(Text(bytes))
    }
    // Put together behind the output, where there is room already.
    let start = output.count
    defer { output.cut(to: start) }
    for value in values {
      if case .undefined(let missing) = value, undefined == .debug {
        output.append(debugText(missing))
      } else {
        output.append(printed: value)
      }
    }
    if output.count - start > limits.output { throw Fault.outputLimit(limits.output) }
    return .string(output.text(from: start))
  }

  /// The texts and whole numbers that lie at places, put together behind the output; `nil` if one
  /// is of another kind or has to be evaluated.
  private mutating func concatPlaces(_ node: Node) -> Text? {
    let start = output.count
    defer { output.cut(to: start) }
    for offset in 0..<Int(node.b) {
      let part = frame.nodes + Int(frame.details[Int(node.a) + offset])
      guard let place = place(part) else { return nil }
      switch place.plain {
      case .string(let text): output.append(text)
      case .int(let number): output.append(decimal: number)
      case .markup, .other: return nil
      }
    }
    return output.count - start > limits.output ? nil : output.text(from: start)
  }

  // MARK: - Literals

  private mutating func sequence(_ node: Node) throws(Fault) -> Value {
    let elements = List.owned(try elements(written: node))
    return node.op == .tuple ? .tuple(elements) : .list(elements)
  }

  /// The elements of a list or tuple that a template writes out.
  mutating func elements(written node: Node) throws(Fault) -> [Value] {
    var elements: [Value] = []
    elements.reserveCapacity(Int(node.b))
    for offset in 0..<Int(node.b) {
      elements.append(try evaluate(frame.details[Int(node.a) + offset]))
    }
    return elements
  }

  private mutating func map(_ index: Int32, _ node: Node) throws(Fault) -> Value {
    let map = Map.owned()
    for pair in 0..<Int(node.b) {
      let keyNode = frame.details[Int(node.a) + pair * 2]
      let key = try evaluate(keyNode)
      guard key.isHashable else {
        site = keyNode
        throw Fault.unhashable(key)
      }
      map.box.set(key, try evaluate(frame.details[Int(node.a) + pair * 2 + 1]))
    }
    return .map(map)
  }
}

extension Fault {
  static func unhashable(_ key: Value) -> Fault {
    Fault(
      .badType, vi: "không dùng được giá trị kiểu \(key.typeName) làm khóa",
      en: "a value of type \(key.typeName) cannot be a key")
  }
}
