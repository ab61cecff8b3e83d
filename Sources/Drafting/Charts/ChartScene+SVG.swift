extension ChartScene {
  /// Writes the picture as one SVG element for use inside HTML.
  ///
  /// - Parameter id: What the ids in the picture begin with; other characters than ASCII letters,
  ///   digits, "-" and "_" are left out of it.
  func write(id: String, to out: inout SVGWriter) {
    let title = ChartText.clean(title)
    let summary = ChartText.clean(summary)
    let room =
      400 + 4 * id.utf8.count + 4 * SVGWriter.roomOfNumber + SVGWriter.room(of: title)
      + SVGWriter.room(of: summary)
    out.write(atMost: room) { out in
      out.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"hinh-")
      out.identifier(id)
      out.markup("-ten hinh-")
      out.identifier(id)
      out.markup("-loi\" viewBox=\"0 0 ")
      out.number(Self.width)
      out.markup(" ")
      out.number(height)
      out.markup("\" width=\"")
      out.number(Self.millimetres)
      out.markup("mm\" height=\"")
      out.number(height * Self.millimetres / Self.width)
      out.markup("mm\" fill=\"#000\" stroke-linejoin=\"miter\">\n<title id=\"hinh-")
      out.identifier(id)
      out.markup("-ten\">")
      out.text(title)
      out.markup("</title>\n<desc id=\"hinh-")
      out.identifier(id)
      out.markup("-loi\">")
      out.text(summary)
      out.markup("</desc>\n")
    }
    for shape in shapes { Self.write(shape, to: &out) }
    for label in labels { Self.write(label, to: &out) }
    out.write(atMost: 8) { $0.markup("</svg>\n") }
  }

  /// How many bytes the markup of an element takes at most, without its numbers and texts.
  private static let markup = 160

  private static func write(_ shape: Shape, to out: inout SVGWriter) {
    switch shape {
    case .bar(let box, let filling):
      out.write(atMost: markup + 4 * SVGWriter.roomOfNumber) { out in
        out.markup("<rect")
        out.attribute(" x=\"", box.x)
        out.attribute(" y=\"", box.y)
        out.attribute(" width=\"", box.width)
        out.attribute(" height=\"", box.height)
        switch filling {
        case .solid: out.markup(" fill=\"#333\"")
        case .grey: out.markup(" fill=\"#bbb\"")
        case .hatched, .empty, .crossed: out.markup(" fill=\"#fff\"")
        }
        out.markup(" stroke=\"#000\" stroke-width=\"0.6\"/>\n")
      }
      if filling == .hatched || filling == .crossed {
        write(hatching: box, isCrossed: filling == .crossed, to: &out)
      }
    case .line(let places, let pen):
      guard places.count > 1 else { return }
      out.write(atMost: markup + places.count * step) { out in
        out.markup("<path d=\"")
        for (index, place) in places.enumerated() {
          out.step(index == 0 ? "M" : "L", place.x, place.y)
        }
        out.markup("\" fill=\"none\" ")
        out.markup(attributes(pen))
        out.markup("/>\n")
      }
    case .dot(let place, let isFilled):
      out.write(atMost: markup + 2 * SVGWriter.roomOfNumber) { out in
        out.markup("<circle")
        out.attribute(" cx=\"", place.x)
        out.attribute(" cy=\"", place.y)
        out.markup(" r=\"2\" fill=\"")
        out.markup(isFilled ? "#000" : "#fff")
        out.markup("\" stroke=\"#000\" stroke-width=\"0.8\"/>\n")
      }
    }
  }

  /// How many bytes a step of a path takes at most.
  private static let step = 2 * SVGWriter.roomOfNumber + 2

  /// Slanted strokes inside a box, each cut at its edges, so that no printer has to tile a pattern.
  private static func write(
    hatching box: Box, isCrossed: Bool, to out: inout SVGWriter
  ) {
    let distance = isCrossed ? 3.0 : 3.5
    let strokes = Int((box.width + box.height) / distance) + 1
    out.write(atMost: markup + strokes * step * (isCrossed ? 4 : 2)) { out in
      var hasStrokes = false
      var offset = -box.height + distance
      while offset < box.width {
        let left = max(offset, 0)
        let right = min(offset + box.height, box.width)
        if right - left > 0.1 {
          if !hasStrokes { out.markup("<path d=\"") }
          hasStrokes = true
          let bottom = box.height - (left - offset)
          let top = box.height - (right - offset)
          out.step("M", box.x + left, box.y + bottom)
          out.step("L", box.x + right, box.y + top)
          if isCrossed {
            out.step("M", box.x + left, box.y + box.height - bottom)
            out.step("L", box.x + right, box.y + box.height - top)
          }
        }
        offset += distance
      }
      if hasStrokes { out.markup("\" fill=\"none\" stroke=\"#000\" stroke-width=\"0.5\"/>\n") }
    }
  }

  private static func write(_ label: Label, to out: inout SVGWriter) {
    guard !label.text.isEmpty else { return }
    let room = markup + 3 * SVGWriter.roomOfNumber + SVGWriter.room(of: label.text)
    out.write(atMost: room) { out in
      out.markup("<text")
      out.attribute(" x=\"", label.place.x)
      out.attribute(" y=\"", label.place.y)
      out.attribute(" font-size=\"", label.size)
      switch label.anchor {
      case .start: break
      case .middle: out.markup(" text-anchor=\"middle\"")
      case .end: out.markup(" text-anchor=\"end\"")
      }
      out.markup(">")
      out.text(label.text)
      out.markup("</text>\n")
    }
  }

  private static func attributes(_ pen: Pen) -> StaticString {
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
}
