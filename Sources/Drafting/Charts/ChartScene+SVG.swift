extension ChartScene {
  /// The picture as one SVG element for use inside HTML.
  ///
  /// - Parameter id: What the ids in the picture begin with; other characters than ASCII letters,
  ///   digits, "-" and "_" are left out of it.
  func svg(id: String) -> String {
    let id = "hinh-" + Self.identifier(id)
    var out = ""
    out.reserveCapacity(4096)
    let height = Self.number(self.height * Self.millimetres / Self.width)
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
    out += " aria-labelledby=\"\(id)-ten \(id)-loi\""
    out += " viewBox=\"0 0 \(Self.number(Self.width)) \(Self.number(self.height))\""
    out += " width=\"\(Self.number(Self.millimetres))mm\" height=\"\(height)mm\""
    out += " fill=\"#000\" stroke-linejoin=\"miter\">\n"
    out += "<title id=\"\(id)-ten\">\(Self.escaped(title))</title>\n"
    out += "<desc id=\"\(id)-loi\">\(Self.escaped(summary))</desc>\n"
    for shape in shapes { Self.write(shape, to: &out) }
    for label in labels { Self.write(label, to: &out) }
    out += "</svg>\n"
    return out
  }

  private static func write(_ shape: Shape, to out: inout String) {
    switch shape {
    case .bar(let box, let filling):
      let fill =
        switch filling {
        case .solid: "#333"
        case .grey: "#bbb"
        case .hatched, .empty, .crossed: "#fff"
        }
      out += "<rect x=\"\(number(box.x))\" y=\"\(number(box.y))\" width=\"\(number(box.width))\""
      out += " height=\"\(number(box.height))\" fill=\"\(fill)\" stroke=\"#000\""
      out += " stroke-width=\"0.6\"/>\n"
      if filling == .hatched || filling == .crossed {
        write(hatching: box, isCrossed: filling == .crossed, to: &out)
      }
    case .line(let places, let pen):
      guard places.count > 1 else { return }
      out += "<path d=\"\(path(places))\" fill=\"none\" \(attributes(pen))/>\n"
    case .dot(let place, let isFilled):
      out += "<circle cx=\"\(number(place.x))\" cy=\"\(number(place.y))\" r=\"2\""
      out += " fill=\"\(isFilled ? "#000" : "#fff")\" stroke=\"#000\" stroke-width=\"0.8\"/>\n"
    }
  }

  /// Slanted strokes inside a box, each cut at its edges, so that no printer has to tile a pattern.
  private static func write(hatching box: Box, isCrossed: Bool, to out: inout String) {
    let distance = isCrossed ? 3.0 : 3.5
    var strokes = ""
    var offset = -box.height + distance
    while offset < box.width {
      let left = max(offset, 0)
      let right = min(offset + box.height, box.width)
      if right - left > 0.1 {
        let bottom = box.height - (left - offset)
        let top = box.height - (right - offset)
        strokes += "M\(number(box.x + left)) \(number(box.y + bottom))"
        strokes += "L\(number(box.x + right)) \(number(box.y + top))"
        if isCrossed {
          strokes += "M\(number(box.x + left)) \(number(box.y + box.height - bottom))"
          strokes += "L\(number(box.x + right)) \(number(box.y + box.height - top))"
        }
      }
      offset += distance
    }
    if !strokes.isEmpty {
      out += "<path d=\"\(strokes)\" fill=\"none\" stroke=\"#000\" stroke-width=\"0.5\"/>\n"
    }
  }

  private static func write(_ label: Label, to out: inout String) {
    guard !label.text.isEmpty else { return }
    out += "<text x=\"\(number(label.place.x))\" y=\"\(number(label.place.y))\""
    out += " font-size=\"\(number(label.size))\""
    switch label.anchor {
    case .start: break
    case .middle: out += " text-anchor=\"middle\""
    case .end: out += " text-anchor=\"end\""
    }
    out += ">\(escaped(label.text))</text>\n"
  }

  private static func path(_ places: [Place]) -> String {
    var path = ""
    for (index, place) in places.enumerated() {
      path += "\(index == 0 ? "M" : "L")\(number(place.x)) \(number(place.y))"
    }
    return path
  }

  private static func attributes(_ pen: Pen) -> String {
    switch pen {
    case .fine: "stroke=\"#bbb\" stroke-width=\"0.4\""
    case .thin: "stroke=\"#000\" stroke-width=\"0.6\""
    case .medium: "stroke=\"#000\" stroke-width=\"1.3\""
    case .thick: "stroke=\"#000\" stroke-width=\"1.8\""
    case .halo: "stroke=\"#fff\" stroke-width=\"4\""
    case .dashed: "stroke=\"#000\" stroke-width=\"1.1\" stroke-dasharray=\"5 2.5\""
    case .dotted: "stroke=\"#000\" stroke-width=\"1.3\" stroke-dasharray=\"1.3 2\""
    case .broken: "stroke=\"#000\" stroke-width=\"1.1\" stroke-dasharray=\"7 2 1.5 2\""
    }
  }

  /// A coordinate with at most one decimal.
  static func number(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "0" }
    let tenths = Int(value * 10 + (value < 0 ? -0.5 : 0.5))
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (part == 0 ? "" : ".\(part)")
  }

  /// The characters of `id` that may stand in an id everywhere.
  private static func identifier(_ id: String) -> String {
    String(
      String.UnicodeScalarView(
        id.unicodeScalars.filter {
          $0 == "-" || $0 == "_" || ("0"..."9").contains($0) || ("A"..."Z").contains($0)
            || ("a"..."z").contains($0)
        }))
  }

  /// `text` as character data of XML and HTML.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in ChartText.clean(text).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
