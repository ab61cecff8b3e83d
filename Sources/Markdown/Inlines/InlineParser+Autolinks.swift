extension InlineParser {
  /// Reads `://` behind a scheme: a bare address becomes a link.
  mutating func readBareAddress() {
    let colon = position
    position += 1
    guard activeBrackets == 0, text.hasPrefix("//", at: colon + 1), colon + 2 < end else { return }
    var start = colon
    while start > textStart, text[start - 1].isLetter { start -= 1 }
    guard isKnownScheme(start, colon), colon + 3 < end, isHostCharacter(colon + 3) else { return }
    let domain = domainEnd(from: colon + 3, needsDot: false)
    guard domain > colon + 3 else { return }
    let stop = trimmedEnd(from: colon, to: addressEnd(from: domain))
    guard stop > colon + 3 else { return }
    add(.autolink, from: start, to: stop, value: AutolinkKind.bareAddress)
  }

  private mutating func isKnownScheme(_ start: Int, _ colon: Int) -> Bool {
    switch colon - start {
    case 3: return text.hasPrefixIgnoringCase("ftp", at: start)
    case 4: return text.hasPrefixIgnoringCase("http", at: start)
    case 5: return text.hasPrefixIgnoringCase("https", at: start)
    default: return false
    }
  }

  /// Reads `www.` at the start of a word.
  mutating func readBareWeb() {
    let start = position
    position += 1
    guard activeBrackets == 0, text.hasPrefix("www.", at: start) else { return }
    if start > 0 {
      switch text[start - 1] {
      case "*", "_", "~", "(", " ", 0x09...0x0D: break
      default: return
      }
    }
    let domain = domainEnd(from: start, needsDot: true)
    guard domain > start else { return }
    let stop = trimmedEnd(from: start, to: addressEnd(from: domain))
    guard stop > start else { return }
    add(.autolink, from: start, to: stop, value: AutolinkKind.bareWeb)
  }

  /// Whether a character may stand in a host's name; symbols may, as in http://🍄.example.
  private mutating func isHostCharacter(_ index: Int) -> Bool {
    let scalar = text.scalar(at: index)
    switch CharacterClass(scalar) {
    case .other: return true
    case .whitespace: return false
    case .punctuation:
      switch scalar.properties.generalCategory {
      case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return scalar.value >= 0x80
      default: return false
      }
    }
  }

  /// Where the domain ends that starts at an offset; the offset itself if there is none.
  private mutating func domainEnd(from start: Int, needsDot: Bool) -> Int {
    var dots = 0
    var underscoresBefore = 0
    var underscores = 0
    var index = start + 1
    while index < end - 1 {
      let byte = text[index]
      if byte == "\\", index < end - 2 { index += 1 }
      if text[index] == "_" {
        underscores += 1
      } else if text[index] == "." {
        underscoresBefore = underscores
        underscores = 0
        dots += 1
      } else if text[index] >= 0x80 || (text[index] != "-" && !isHostCharacter(index)) {
        // Behind a character that is not ASCII GitHub's program looks for nothing more.
        break
      }
      index += 1
    }
    if underscores > 0 || underscoresBefore > 0, dots <= 10 { return start }
    return needsDot && dots == 0 ? start : index
  }

  private mutating func addressEnd(from start: Int) -> Int {
    var index = start
    while index < end, !text[index].isSpace, text[index] != "<" { index += 1 }
    return index
  }

  /// Takes punctuation that belongs to the sentence off the end of an address.
  private mutating func trimmedEnd(from start: Int, to limit: Int) -> Int {
    var stop = limit
    var opening = 0
    var closing = 0
    for index in start..<limit {
      if text[index] == "(" { opening += 1 }
      if text[index] == ")" { closing += 1 }
    }
    while stop > start {
      switch text[stop - 1] {
      case ")":
        if closing <= opening { return stop }
        closing -= 1
        stop -= 1
      case "?", "!", ".", ",", ":", "*", "_", "~", "'", "\"":
        stop -= 1
      case ";":
        var name = stop - 2
        while name > start, text[name].isLetter { name -= 1 }
        stop = name < stop - 2 && name >= start && text[name] == "&" ? name : stop - 1
      default:
        return stop
      }
    }
    return stop
  }

  // MARK: Mail addresses

  /// Makes links of the bare mail addresses in the text that no mark covers.
  mutating func linkMailAddresses(from start: Int, to end: Int) {
    spare.removeAll()
    places.removeAll()
    var textStart = start
    var links = 0
    for index in 0..<marks.count {
      let mark = marks[index]
      if mark.kind != .literal {
        if links == 0, Int(mark.start) > textStart {
          linkMail(from: textStart, to: Int(mark.start))
        }
        textStart = max(textStart, Int(mark.end))
      }
      places.append(Int32(spare.count))
      guard mark.kind != .literal else { continue }
      spare.append(mark)
      switch mark.kind {
      case .linkOpen, .imageOpen: links += 1
      case .linkClose, .imageClose: links -= 1
      default: break
      }
    }
    linkMail(from: textStart, to: end)
    marks.removeAll()
    for index in 0..<spare.count {
      var mark = spare[index]
      if mark.kind.isPaired { mark.value = places[Int(mark.value)] }
      marks.append(mark)
    }
  }

  private mutating func linkMail(from first: Int, to limit: Int) {
    var floor = first
    var search = first
    while true {
      let sign = Scan.first(0x40, in: text, from: search, to: limit)
      guard sign < limit else { return }
      search = sign + 1
      var isMessenger = false
      var hasScheme = false
      let start = localPart(before: sign, floor: floor, &hasScheme, &isMessenger)
      guard start < sign else { continue }
      var stop = sign + 1
      var dots = 0
      scan: while stop < limit {
        let byte = text[stop]
        if byte.isAlphanumeric || byte == "-" || byte == "_" || (byte == "/" && isMessenger) {
          stop += 1
        } else if byte == ".", stop + 1 < limit, text[stop + 1].isAlphanumeric {
          dots += 1
          stop += 1
        } else {
          break scan
        }
      }
      if stop < limit, text[stop] == "@" { continue }
      guard stop - sign >= 2, dots > 0, text[stop - 1].isLetter || text[stop - 1] == "." else {
        search = stop
        continue
      }
      stop = trimmedEnd(from: sign, to: stop)
      guard stop > sign else { continue }
      spare.append(
        Mark(
          kind: .autolink, start: Int32(start), end: Int32(stop),
          value: hasScheme ? AutolinkKind.bareAddress : AutolinkKind.bareMail))
      floor = stop
      search = stop
    }
  }

  /// Where the part of a mail address before its `@` starts.
  private mutating func localPart(
    before sign: Int, floor: Int, _ hasScheme: inout Bool, _ isMessenger: inout Bool
  ) -> Int {
    var start = sign
    while start > floor {
      let byte = text[start - 1]
      if isLocalPart(byte) {
        start -= 1
      } else if byte == ":", let scheme = schemeStart(before: start, floor: floor) {
        hasScheme = true
        isMessenger = start - scheme == 5
        // What stands before the scheme is not part of the address.
        return scheme
      } else {
        break
      }
    }
    return start
  }

  /// Whether a byte may stand before the `@` of a mail address.
  mutating func isLocalPart(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == "." || byte == "+" || byte == "-" || byte == "_"
  }

  private mutating func schemeStart(before colonEnd: Int, floor: Int) -> Int? {
    for (scheme, length) in [("mailto:" as StaticString, 7), ("xmpp:" as StaticString, 5)] {
      let start = colonEnd - length
      guard start >= floor, text.hasPrefix(scheme, at: start) else { continue }
      if start == floor || !text[start - 1].isAlphanumeric { return start }
    }
    return nil
  }
}
