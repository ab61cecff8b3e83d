internal import Diagnostics

/// Errors: where they are, what is meant, and how the render came there.
extension Renderer {
  /// Gives a fault the place of the node at hand, unless it has one.
  func locate(_ fault: Fault) {
    guard fault.place == nil, fault.inner.isEmpty else { return }
    let program = frame.program
    if let undefined = fault.undefined, undefined.unit == frame.index, undefined.node >= 0 {
      let origin = program.range(undefined.node)
      let use = program.range(site)
      let isInside =
        (origin.lowerBound >= use.lowerBound && origin.upperBound <= use.upperBound)
        || isOperand(undefined.node, of: site)
      if isInside || site < 0 {
        fault.place = program.place(program.tokenRange(undefined.node))
        fault.path = path(of: undefined.node)
        return
      }
    }
    if let undefined = fault.undefined, undefined.node >= 0,
      let origin = self.program(numbered: undefined.unit)
    {
      fault.related.append(
        Diagnostic.Related(
          message: Wording(vi: "giá trị đó đến từ đây", en: "that value comes from here"),
          place: origin.place(origin.tokenRange(undefined.node))))
    }
    let range = fault.range ?? program.tokenRange(site)
    fault.place = program.place(range)
    if fault.path == nil { fault.path = path(of: site) }
  }

  /// Whether a node is what another works on, however many filters are between.
  private func isOperand(_ node: Int32, of user: Int32) -> Bool {
    var current = user
    while current >= 0 {
      if current == node { return true }
      let next = frame.nodes[Int(current)]
      switch next.op {
      case .filter, .defaultFilter, .test, .member, .element, .not, .negate, .plus, .call:
        current = next.a
      default: return false
      }
    }
    return false
  }

  /// Notes a step on the way to a fault: the call, include or block at a node.
  func addFrame(_ fault: Fault, _ label: Wording, at node: Int32) {
    guard fault.chain.count < 24 else { return }
    let program = frame.program
    fault.chain.append(Diagnostic.Frame(label: label, place: program.place(program.range(node))))
  }

  /// The path of the datum that a node reads, such as `rows[3].deadline`.
  func path(of node: Int32) -> String? {
    guard node >= 0, Int(node) < frame.program.nodeCount else { return nil }
    let current = frame.nodes[Int(node)]
    let program = frame.program
    switch current.op {
    case .context: return program.names[Int(current.c)].string
    case .slot:
      guard current.c >= 0 else { return nil }
      return pathOfSlot(current.a) ?? program.names[Int(current.c)].string
    case .member:
      guard let parent = path(of: current.a) else { return nil }
      return parent + "." + program.names[Int(current.c)].string
    case .element:
      guard let parent = path(of: current.a), frame.nodes[Int(current.b)].op == .constant else {
        return nil
      }
      var key: [UInt8] = []
      program.constants[Int(frame.nodes[Int(current.b)].a)].writeRepresentation(
        into: &key, depth: 0)
      return parent + "[" + String(decoding: key, as: UTF8.self) + "]"
    case .filter, .defaultFilter, .test, .emit, .equal, .notEqual, .less, .lessEqual, .greater,
      .greaterEqual, .add, .subtract, .multiply, .divide:
      return path(of: current.a)
    default: return nil
    }
  }

  /// The path of what a loop's target holds: the sequence and the position in it.
  private func pathOfSlot(_ slot: Int32) -> String? {
    for step in [loop] + outerLoops.reversed() where step.node >= 0 && step.unit == frame.index {
      let fields = Int(frame.nodes[Int(step.node)].a)
      let target = frame.nodes[Int(frame.details[fields + ForField.target])]
      guard target.op == .targetSlot, target.a == slot else { continue }
      let sequence = frame.details[fields + ForField.sequence]
      let source = path(of: sequence) ?? frame.program.text(sequence)
      return "\(source)[\(step.position)]"
    }
    return nil
  }

  /// The error of using an undefined value.
  func undefinedFault(_ value: Undefined, called: Bool = false) -> Fault {
    guard value.node >= 0, let program = program(numbered: value.unit) else {
      let fault =
        value.kind == .unencodable
        ? Fault(
          .value, vi: "không đọc được giá trị này: kiểu dữ liệu của nó không mã hóa được",
          en: "this value cannot be read: its type failed to encode it")
        : Fault(.undefined, vi: "giá trị này không có", en: "this value is undefined")
      fault.undefined = value
      return fault
    }
    let node = program.nodes[Int(value.node)]
    let fault: Fault
    switch (value.kind, node.op) {
    case (.name, _), (.parameter, _), (.missing, _):
      let name = node.c >= 0 ? program.names[Int(node.c)].string : program.text(value.node)
      fault = Fault(
        called ? .unknownFunction : .undefined,
        vi: called ? "không có hàm hay macro '\(name)'" : "không có tên '\(name)'",
        en: called ? "there is no function or macro '\(name)'" : "'\(name)' is undefined",
        hint: .didYouMean(name, among: namesInScope(program)))
    case (.member, .member), (.member, .element), (.member, .slice), (.member, .call):
      fault = memberFault(value, program, node, called: called)
    case (.empty, _):
      fault = Fault(
        .undefined, vi: "danh sách rỗng nên không có giá trị này",
        en: "the list is empty, so there is no such value")
    case (.noElse, _):
      fault = Fault(
        .undefined, vi: "biểu thức 'if' này không có phần 'else' và điều kiện sai",
        en: "this inline 'if' has no 'else' and its condition is false")
    default:
      let text = program.text(value.node)
      fault = Fault(.undefined, vi: "'\(text)' không có", en: "'\(text)' is undefined")
    }
    fault.undefined = value
    return fault
  }

  private func memberFault(
    _ value: Undefined, _ program: Program, _ node: Node, called: Bool
  ) -> Fault {
    let owner = value.parent.name
    if node.op == .slice {
      return Fault(
        .undefined, vi: "giá trị kiểu \(owner) không cắt lát được",
        en: "a value of type \(owner) has no slices")
    }
    if node.op == .element {
      let key = program.text(node.b)
      return Fault(
        .undefined, vi: "giá trị kiểu \(owner) không có phần tử \(key)",
        en: "the \(owner) has no element \(key)")
    }
    let member = node.op == .call ? program.nodes[Int(node.a)] : node
    let name = member.c >= 0 ? program.names[Int(member.c)].string : program.text(value.node)
    return Fault(
      called ? .unknownFunction : .undefined,
      vi: "giá trị kiểu \(owner) không có thuộc tính '\(name)'",
      en: "the \(owner) has no attribute '\(name)'",
      hint: .didYouMean(name, among: siblings(member.a, value.unit)))
  }

  /// The names that could have been meant instead of a missing attribute.
  private func siblings(_ object: Int32, _ unit: UInt16) -> [String] {
    guard unit == frame.index, object >= 0 else { return [] }
    var copy = self
    guard let value = try? copy.peek(object) else { return [] }
    switch value {
    case .map(let map): return map.names
    case .object(let object): return object.memberNames
    case .string, .markup: return StringMethods.names
    case .list: return ListMethods.names
    default: return []
    }
  }

  /// The value of a path without side effects.
  private mutating func peek(_ node: Int32) throws(Fault) -> Value {
    let current = frame.nodes[Int(node)]
    switch current.op {
    case .slot, .context: return try evaluate(node)
    case .member:
      let object = try peek(current.a)
      return getMember(object, frame.program.names[Int(current.c)], node)
    case .element:
      guard frame.nodes[Int(current.b)].op == .constant else { return .undefined }
      let key = frame.program.constants[Int(frame.nodes[Int(current.b)].a)]
      return getElement(try peek(current.a), key, node)
    default: return .undefined
    }
  }

  private func namesInScope(_ program: Program) -> [String] {
    var names: [String] = []
    for index in 0..<program.nodeCount where program.nodes[index].op == .targetSlot {
      names.append(program.names[Int(program.nodes[index].c)].string)
    }
    return names + program.parameterNames + frame.context.names + registry.globals.names.sorted()
  }
}
