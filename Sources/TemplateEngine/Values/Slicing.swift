internal import Diagnostics

/// Slices of sequences, as Python takes them.
enum Slicing {
  static func slice(
    _ value: Value, _ start: Int?, _ stop: Int?, _ step: Int?, _ renderer: inout Renderer
  ) throws(Fault) -> Value {
    let step = step ?? 1
    guard step != 0 else {
      throw Fault(
        .value, vi: "bước của lát cắt không được bằng không", en: "the step of a slice is zero")
    }
    switch value {
    case .string(let text), .markup(let text):
      if step == 1 {
        // From the beginning on nothing need be counted: there are no more scalars than bytes.
        let isCounted = (start ?? 0) < 0 || (stop ?? 0) < 0
        let range = range(isCounted ? text.scalarCount : text.count, start, stop)
        return Markup.like(value, text.scalars(in: range))
      }
      let scalars = text.scalars
      return Markup.like(
        value, Text(indices(scalars.count, start, stop, step).map { scalars[$0] }))
    case .list(let list):
      return .list(.owned(slice(list.elements, start, stop, step)))
    case .tuple(let list):
      return .tuple(.owned(slice(list.elements, start, stop, step)))
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
      return .list(.owned(slice(elements, start, stop, step)))
    case .undefined(let undefined):
      if renderer.undefined == .chainable { return value }
      throw renderer.undefinedFault(undefined)
    default: return renderer.missingMember(value)
    }
  }

  private static func slice(
    _ elements: [Value], _ start: Int?, _ stop: Int?, _ step: Int
  ) -> [Value] {
    if step == 1 { return Array(elements[range(elements.count, start, stop)]) }
    return indices(elements.count, start, stop, step).map { elements[$0] }
  }

  /// The positions that a slice of so many elements takes, one after the other.
  private static func range(_ count: Int, _ start: Int?, _ stop: Int?) -> Range<Int> {
    func clamp(_ bound: Int) -> Int { min(max(bound < 0 ? bound + count : bound, 0), count) }
    let first = clamp(start ?? 0)
    return first..<max(first, clamp(stop ?? count))
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
