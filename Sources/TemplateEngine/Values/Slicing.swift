internal import Diagnostics

/// Slices of sequences, as Python takes them.
enum Slicing {
  static func slice(
    _ value: Value, _ start: Int?, _ stop: Int?, _ step: Int?, _ renderer: Renderer
  ) throws(Fault) -> Value {
    let step = step ?? 1
    guard step != 0 else {
      throw Fault(
        .value, vi: "bước của lát cắt không được bằng không", en: "the step of a slice is zero")
    }
    switch value {
    case .string(let text), .markup(let text):
      let scalars = text.scalars
      let indices = indices(scalars.count, start, stop, step)
      let result: Text
      if step == 1, let first = indices.first, let last = indices.last {
        result = Text(scalars[first...last])
      } else {
        result = Text(indices.map { scalars[$0] })
      }
      if case .markup = value { return .markup(result) }
      return .string(result)
    case .list(let list):
      let elements = list.elements
      return .list(.owned(indices(elements.count, start, stop, step).map { elements[$0] }))
    case .tuple(let list):
      let elements = list.elements
      return .tuple(.owned(indices(elements.count, start, stop, step).map { elements[$0] }))
    case .object(let object):
      if let range = object as? RangeObject {
        let indices = indices(range.length, start, stop, step)
        let first = range.start + (indices.first ?? 0) * range.step
        let (stride, overflow) = range.step.multipliedReportingOverflow(by: step)
        guard !overflow else { throw Fault.overflow("[:]") }
        return .object(
          RangeObject(
            start: first, stop: first + indices.count * stride, step: stride,
            length: indices.count))
      }
      guard let elements = object.elements else { return renderer.missingMember(value) }
      return .list(.owned(indices(elements.count, start, stop, step).map { elements[$0] }))
    case .undefined(let undefined):
      if renderer.undefined == .chainable { return value }
      throw renderer.undefinedFault(undefined)
    default: return renderer.missingMember(value)
    }
  }

  /// The positions that a slice of so many elements takes, in order.
  private static func indices(_ count: Int, _ start: Int?, _ stop: Int?, _ step: Int) -> [Int] {
    let low = step > 0 ? 0 : -1
    let high = step > 0 ? count : count - 1
    func clamp(_ bound: Int?, _ fallback: Int) -> Int {
      guard let bound else { return fallback }
      if bound < 0 { return max(bound < -count ? low : bound + count, low) }
      return min(bound, high)
    }
    let first = clamp(start, step > 0 ? 0 : count - 1)
    let end = clamp(stop, step > 0 ? count : -1)
    guard step > 0 ? first < end : first > end else { return [] }
    return Array(stride(from: first, to: end, by: step))
  }
}

extension Renderer {
  /// What a value gives for an element or a slice that it does not have.
  func missingMember(_ value: Value) -> Value {
    .undefined(
      Undefined(kind: .member, parent: value.typeKind, unit: frame.index, node: site))
  }
}
