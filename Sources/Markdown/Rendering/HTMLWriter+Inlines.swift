extension HTMLWriter {
  mutating func enter(_ inline: InlineEvent) {
    handOverPiece()
    if inline.kind == .image {
      enterImage(inline)
      return
    }
    guard imageDepth == 0 else { return }
    switch inline.kind {
    case .emphasis: output.append("<em")
    case .strong: output.append("<strong")
    case .strikethrough: output.append("<del")
    case .span: output.append("<span")
    case .link: output.append("<a")
    default: return
    }
    append(attributes: inline.attributes)
    if inline.kind == .link {
      output.append(" href=\"")
      if !options.isSafe || !Self.isDangerous(inline.destination) {
        append(address: inline.destination)
      }
      output.append(0x22)
      append(title: inline)
    }
    output.append(0x3E)
  }

  mutating func leave(_ inline: InlineEvent) {
    if inline.kind == .image {
      leaveImage(inline)
      return
    }
    guard imageDepth == 0 else { return }
    switch inline.kind {
    case .emphasis: output.append("</em>")
    case .strong: output.append("</strong>")
    case .strikethrough: output.append("</del>")
    case .span: output.append("</span>")
    case .link: output.append("</a>")
    default: break
    }
  }

  private mutating func enterImage(_ image: InlineEvent) {
    imageDepth += 1
    guard imageDepth == 1 else { return }
    output.append("<img")
    append(attributes: image.attributes)
    output.append(" src=\"")
    if !options.isSafe || !Self.isDangerous(image.destination) {
      append(address: image.destination)
    }
    output.append("\" alt=\"")
  }

  private mutating func leaveImage(_ image: InlineEvent) {
    imageDepth -= 1
    guard imageDepth == 0 else { return }
    output.append(0x22)
    append(title: image)
    output.append(" />")
  }

  private mutating func append(title inline: InlineEvent) {
    guard inline.hasTitle, inline.title.count > 0 else { return }
    output.append(" title=\"")
    append(escaping: inline.title)
    output.append(0x22)
  }

  mutating func leaf(_ inline: InlineEvent) {
    handOverPiece()
    switch inline.kind {
    case .text:
      append(escaping: inline.bytes)
    case .character:
      append(escaping: Unicode.Scalar(UInt32(inline.value)) ?? "\u{FFFD}")
      if inline.extra != 0, let second = Unicode.Scalar(UInt32(inline.extra)) {
        append(escaping: second)
      }
    case .softBreak:
      output.append(imageDepth > 0 ? 0x20 : 0x0A)
    case .hardBreak:
      if imageDepth > 0 { output.append(0x20) } else { output.append("<br />\n") }
    case .code:
      appendCode(inline)
    case .html:
      appendTag(inline.bytes)
    case .autolink:
      appendAutolink(inline)
    case .footnoteReference:
      if imageDepth == 0 { appendReference(inline) }
    default:
      break
    }
  }

  private mutating func appendTag(_ tag: Bytes) {
    if imageDepth > 0 {
      append(escaping: tag)
    } else if options.isSafe {
      output.append("<!-- raw HTML omitted -->")
    } else if filtersTags, Self.isFiltered(tag, at: 0) {
      output.append("&lt;")
      output.append(tag.slice(1, tag.count))
    } else {
      output.append(tag)
    }
  }

  private mutating func appendCode(_ code: InlineEvent) {
    if imageDepth == 0 {
      output.append("<code")
      append(attributes: code.attributes)
      output.append(0x3E)
    }
    var start = 0
    while true {
      let end = Scan.first(0x0A, in: code.bytes, from: start, to: code.bytes.count)
      append(escaping: code.bytes.slice(start, end))
      guard end < code.bytes.count else { break }
      output.append(0x20)
      start = end + 1
    }
    if imageDepth == 0 { output.append("</code>") }
  }

  private mutating func appendAutolink(_ link: InlineEvent) {
    if imageDepth > 0 {
      append(escaping: link.bytes)
      return
    }
    output.append("<a")
    append(attributes: link.attributes)
    output.append(" href=\"")
    switch link.value {
    case AutolinkKind.mail, AutolinkKind.bareMail: output.append("mailto:")
    case AutolinkKind.bareWeb: output.append("http://")
    default: break
    }
    if !options.isSafe || !Self.isDangerous(link.bytes) { append(address: link.bytes) }
    output.append("\">")
    append(escaping: link.bytes)
    output.append("</a>")
  }

  // MARK: Attributes

  /// Appends the attributes of an element, in the order written.
  @inline(__always) mutating func append(attributes set: Int32) {
    if set >= 0 { appendAttributes(class: "", isGiven: true) }
  }

  /// Appends attributes, with a class of our own in front of those given.
  mutating func appendAttributes(class own: StaticString, isGiven: Bool) {
    guard isGiven else {
      output.append(" class=\"")
      output.append(own)
      output.append(0x22)
      return
    }
    let given = given
    if own.utf8CodeUnitCount > 0 {
      output.append(" class=\"")
      output.append(own)
      for name in given.classes {
        output.append(0x20)
        append(escaping: name)
      }
      output.append(0x22)
    }
    for entry in given.entries {
      if entry.name == "class", own.utf8CodeUnitCount > 0 { continue }
      output.append(0x20)
      for byte in Attributes.htmlName(entry.name).utf8 { output.append(byte) }
      output.append("=\"")
      append(escaping: entry.value)
      output.append(0x22)
    }
  }

  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return }
      append(escaping: Bytes(base: base, count: buffer.count))
    }
  }
}
