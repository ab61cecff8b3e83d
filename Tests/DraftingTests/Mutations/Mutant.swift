/// A shipped template with one slip in it.
struct Mutant: Sendable, CustomStringConvertible {
  enum Slip: String, Sendable { case droppedEnd, misspelledName, changedOperator }

  var template: String
  var slip: Slip
  var source: String
  /// What stood there before.
  var original: String
  /// Where the slip is, in characters of the source.
  var range: Range<Int>
  /// The tags of the constructs around it: their openings, branches and ends.
  var around: [Range<Int>]

  var description: String { "\(template): \(slip.rawValue) \(original) at \(range)" }

  /// The mutants of a template: in each tag one name, one operator, and each end tag dropped.
  static func all(of template: String, _ text: String) -> [Mutant] {
    let source = Array(text)
    let tags = TemplateTag.all(in: source)
    var mutants: [Mutant] = []
    for (place, tag) in tags.enumerated() {
      let around = constructs(around: place, tags, source)
      func add(_ slip: Slip, _ range: Range<Int>, _ replacement: String) {
        let shift = replacement.count - range.count
        let moved = around.map { tag in
          tag.lowerBound >= range.upperBound
            ? tag.lowerBound + shift..<tag.upperBound + shift
            : tag.lowerBound <= range.lowerBound && tag.upperBound >= range.upperBound
              ? tag.lowerBound..<max(tag.lowerBound, tag.upperBound + shift) : tag
        }
        mutants.append(
          Mutant(
            template: template, slip: slip,
            source: String(source[..<range.lowerBound]) + replacement
              + String(source[range.upperBound...]),
            original: String(source[range]),
            range: range.lowerBound..<range.lowerBound + replacement.count, around: moved))
      }
      if tag.isEnd { add(.droppedEnd, tag.range, "") }
      if !tag.identifiers.isEmpty {
        let range = tag.identifiers[place % tag.identifiers.count]
        add(.misspelledName, range, misspelled(String(source[range])))
      }
      if !tag.operators.isEmpty {
        let range = tag.operators[place % tag.operators.count]
        add(.changedOperator, range, changed(String(source[range])))
      }
    }
    return mutants
  }

  private static func misspelled(_ name: String) -> String {
    name.count > 3 ? String(name.dropLast(2)) + String(name.suffix(2).reversed()) + "x" : name + "x"
  }

  private static func changed(_ sign: String) -> String {
    switch sign {
    case "==": "="
    case "=": "=="
    case "|": "||"
    case "and": "adn"
    case "or": "ro"
    case "<", ">": "=\(sign)"
    default: sign + "="
    }
  }

  /// The tags of all constructs that a tag belongs to or stands in.
  private static func constructs(
    around place: Int, _ tags: [TemplateTag], _ source: [Character]
  ) -> [Range<Int>] {
    var found = [tags[place].range]
    var depth = 0
    // Backwards: every opening that is not closed before the tag.
    for index in (0..<place).reversed() {
      if tags[index].isEnd { depth += 1 }
      if tags[index].opens(source) {
        if depth == 0 { found.append(tags[index].range) } else { depth -= 1 }
      } else if depth == 0, ["else", "elif"].contains(tags[index].name) {
        found.append(tags[index].range)
      }
    }
    depth = 0
    for index in (place + 1)..<max(place + 1, tags.count) {
      if tags[index].opens(source) { depth += 1 }
      if tags[index].isEnd {
        if depth == 0 { found.append(tags[index].range) } else { depth -= 1 }
      } else if depth == 0, ["else", "elif"].contains(tags[index].name) {
        found.append(tags[index].range)
      }
    }
    return found
  }
}
