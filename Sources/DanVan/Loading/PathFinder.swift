/// Finds the paths of data, such as `tasks[3].lead`, from their places.
///
/// Places are found the faster the more they come in the order of a text: all of them in one pass.
struct PathFinder {
  /// A step from a list or an object to what it holds.
  private struct Step {
    var container: Int
    /// The index of the element, or of the member's name.
    var child: Int
    /// The number of the element or member, from 0.
    var number: Int
  }

  private let texts: [DataText?]
  /// The steps to the place found last.
  private var steps: [Step] = []
  /// The file that it stands in.
  private var file = -1

  /// A finder for the files that were read.
  init(_ texts: [DataText?]) {
    self.texts = texts
  }

  /// The path that a message gives; `nil` without one.
  mutating func path(of problem: Loader.Problem) -> String? {
    switch problem.path {
    case .none: return nil
    case .known(let path): return path
    case .found(let offset, let member):
      guard let origin = problem.origin, texts.indices.contains(Int(origin.file)),
        let text = texts[Int(origin.file)]
      else { return member }
      if let table = text.table { return table.path(at: Int(offset), member: member) }
      if file != Int(origin.file) { steps = [] }
      file = Int(origin.file)
      var path = path(at: offset, in: text)
      if let member { path += path.isEmpty ? member : "." + member }
      return path.isEmpty ? nil : path
    }
  }

  /// The path of the innermost value that holds an offset; empty for the whole text.
  private mutating func path(at offset: Int32, in text: DataText) -> String {
    var path = ""
    var container = 0
    var level = 0
    while true {
      let isObject = text.nodes[container].kind == .object
      let end = Int(text.nodes[container].next)
      // The value of a member follows its name.
      let distance = isObject ? 1 : 0
      var step = Step(container: container, child: container + 1, number: 0)
      if level < steps.count, steps[level].container == container,
        text.nodes[steps[level].child].lower <= offset
      {
        step = steps[level]
      }
      while step.child < end, text.nodes[step.child + distance].upper <= offset {
        step.child = Int(text.nodes[step.child + distance].next)
        step.number += 1
      }
      steps.removeSubrange(level...)
      guard step.child < end, text.nodes[step.child].lower <= offset else { return path }
      steps.append(step)
      if isObject {
        let name = JSONNode.text(text.nodes[step.child], of: text.bytes)
        path += path.isEmpty ? name : "." + name
      } else {
        path += "[\(step.number)]"
      }
      container = step.child + distance
      level += 1
      // A name, or a member without a value inside.
      guard text.nodes[container].lower <= offset else { return path }
    }
  }
}
