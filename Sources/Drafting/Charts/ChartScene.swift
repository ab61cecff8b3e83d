/// A picture laid out, before it is written: shapes and texts at places in points.
///
/// One unit is one point on paper. The picture is as wide as the text column of an A4 page.
struct ChartScene: Equatable, Sendable {
  /// The width of every picture in units, printed as `millimetres`.
  static let width = 468.0
  /// The width of every picture on paper, which the narrowest text column of Decree 30 holds.
  static let millimetres = 160.0

  var title: String
  var summary: String
  var height: Double
  var shapes: [Shape] = []
  var labels: [Label] = []

  /// A rectangle with its sides along the axes.
  struct Box: Equatable, Sendable {
    var x, y, width, height: Double

    /// Whether the two rectangles share more than an edge.
    func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }
  }

  /// A place in the picture; y grows downwards.
  struct Place: Equatable, Sendable {
    var x, y: Double
  }

  /// How a line is drawn.
  enum Pen: Equatable, Sendable {
    case fine, thin, medium, thick, halo, dashed, dotted, broken
  }

  /// What is drawn.
  enum Shape: Equatable, Sendable {
    case bar(Box, Chart.Filling)
    case line([Place], Pen)
    case dot(Place, isFilled: Bool)
  }

  /// Which point of a text stands at its place.
  enum Anchor: Equatable, Sendable {
    case start, middle, end
  }

  /// One line of text.
  struct Label: Equatable, Sendable {
    var text: String
    var place: Place
    var anchor: Anchor
    var size: Double

    /// The estimated place that the text takes.
    var box: Box {
      let width = ChartText.width(text, size: size)
      let x =
        switch anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
      return Box(x: x, y: place.y - size * 0.8, width: width, height: size)
    }
  }
}
