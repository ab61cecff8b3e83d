internal import Diagnostics

/// The built-in functions.
final class BuiltinFunction: Object, @unchecked Sendable {
  enum Name: String, CaseIterable {
    case range, dict, namespace, cycler, joiner, lipsum
  }

  let name: Name

  init(_ name: Name) { self.name = name }

  override var typeName: String { "function" }
  override var isCallable: Bool { true }

  override func call(
    _ renderer: inout Renderer, _ arguments: Arguments
  ) throws(Fault) -> Value {
    switch name {
    case .range: return try range(arguments)
    case .dict, .namespace:
      let box = MapBox(isOwned: true)
      try MapMethods.update(box, arguments, &renderer)
      return name == .dict ? .map(Map(box: box)) : .object(NamespaceObject(box))
    case .cycler:
      guard !arguments.positional.isEmpty, arguments.named.isEmpty else {
        throw Fault.missingArgument("cycler", "items")
      }
      return .object(CyclerObject(arguments.positional))
    case .joiner:
      let bound = try arguments.bind("joiner", ["sep"])
      return .object(JoinerObject(bound[0].isMissing ? .string(", ") : bound[0]))
    case .lipsum: return try lipsum(arguments, &renderer)
    }
  }

  private func range(_ arguments: Arguments) throws(Fault) -> Value {
    let bound = try arguments.bind("range", ["start", "stop", "step"], required: 1)
    var start = try bound[0].integer("range")
    var stop = start
    if bound[1].isMissing { start = 0 } else { stop = try bound[1].integer("range") }
    let step = try bound[2].integer("range", default: 1)
    guard step != 0 else {
      throw Fault(
        .value, vi: "bước của 'range' không được bằng không", en: "the step of 'range' is zero")
    }
    let (distance, overflow) = stop.subtractingReportingOverflow(start)
    guard !overflow, distance != .min, step != .min else { throw Fault.overflow("range") }
    guard distance != 0, (distance > 0) == (step > 0) else {
      return .object(RangeObject(start: start, stop: stop, step: step, length: 0))
    }
    let length = (abs(distance) - 1) / abs(step) + 1
    return .object(RangeObject(start: start, stop: stop, step: step, length: length))
  }

  private static let words = [
    "một", "trang", "giấy", "trắng", "chờ", "người", "viết", "những", "dòng", "chữ", "đầu",
    "tiên", "rồi", "thêm", "vài", "câu", "nữa", "cho", "đủ", "đoạn", "để", "xem", "thử", "bản",
    "in", "có", "cân", "đối", "hay", "không",
  ]

  /// Text without meaning, to try out a layout; the same in every run.
  private func lipsum(
    _ arguments: Arguments, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let bound = try arguments.bind("lipsum", ["n", "html", "min", "max"])
    let count = try bound[0].integer("lipsum", default: 5)
    let isHTML = bound[1].isMissing || bound[1].isTrue
    let least = max(1, try bound[2].integer("lipsum", default: 20))
    let most = max(least + 1, try bound[3].integer("lipsum", default: 100))
    var paragraphs: [String] = []
    for paragraph in 0..<max(0, count) {
      let length = least + (paragraph * 37 + 11) % (most - least)
      try renderer.burn(length)
      var text = ""
      for index in 0..<length {
        let word = Self.words[(index * 7 + paragraph * 13) % Self.words.count]
        text += index == 0 ? word.prefix(1).uppercased() + word.dropFirst() : word
        text += index == length - 1 ? "." : index % 9 == 8 ? ", " : " "
      }
      paragraphs.append(isHTML ? "<p>\(text)</p>" : text)
    }
    let text = Text(paragraphs.joined(separator: isHTML ? "\n" : "\n\n"))
    return isHTML ? .markup(text) : .string(text)
  }
}

/// `cycler(…)`: goes round through values.
final class CyclerObject: Object, @unchecked Sendable {
  let items: [Value]
  var position = 0

  init(_ items: [Value]) { self.items = items }

  override var typeName: String { "cycler" }
  override var memberNames: [String] { ["current", "next", "reset"] }

  override func member(_ name: Text) -> Value? { name == "current" ? items[position] : nil }
}

/// `joiner(…)`: nothing at the first call, a separator at all others.
final class JoinerObject: Object, @unchecked Sendable {
  let separator: Value
  private var isUsed = false

  init(_ separator: Value) { self.separator = separator }

  override var typeName: String { "joiner" }
  override var isCallable: Bool { true }

  override func call(
    _ renderer: inout Renderer, _ arguments: Arguments
  ) throws(Fault) -> Value {
    _ = try arguments.bind("joiner", [])
    defer { isUsed = true }
    return isUsed ? separator : .string(.empty)
  }
}

/// A function of the host.
final class HostFunction: Object, @unchecked Sendable {
  let name: String
  let body: @Sendable ([Value], [(name: String, value: Value)]) throws -> Value

  init(
    _ name: String,
    _ body: @escaping @Sendable ([Value], [(name: String, value: Value)]) throws -> Value
  ) {
    self.name = name
    self.body = body
  }

  override var typeName: String { "function" }
  override var isCallable: Bool { true }

  override func call(
    _ renderer: inout Renderer, _ arguments: Arguments
  ) throws(Fault) -> Value {
    try call(arguments)
  }

  func call(_ arguments: Arguments) throws(Fault) -> Value {
    do {
      return try body(
        arguments.positional, arguments.named.map { (name: $0.name.string, value: $0.value) })
    } catch let fault as Fault {
      throw fault
    } catch let error as TemplateFunctionError {
      throw Fault(error.kind, vi: error.message.vi, en: error.message.en, hint: error.hint)
    } catch {
      throw Fault(.host, vi: "'\(name)': \(error)", en: "'\(name)': \(error)")
    }
  }
}
