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
      guard let elements = object.elements else {
        throw Fault.badType("[:]", expected: .anyList, value)
      }
      return .list(.owned(indices(elements.count, start, stop, step).map { elements[$0] }))
    case .undefined(let undefined):
      if renderer.undefined == .chainable { return value }
      throw renderer.undefinedFault(undefined)
    default:
      throw Fault.badType("[:]", expected: .anyList, value)
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
