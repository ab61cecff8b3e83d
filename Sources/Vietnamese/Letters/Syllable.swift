/// One syllable as it is spelt: letters of the Vietnamese alphabet, and a tone above one of them.
///
/// "hòa" and "hoà" are the same syllable: where the tone stands is a matter of custom.
///
///     Syllable("nghành")?.spelling  // .wrong: "ngh" stands before e, ê and i
public struct Syllable: Sendable {
  /// The letters without the tone, eight bits each from the lowest: the number of the letter in the
  /// Latin alphabet, and above five bits its shape.
  private let letters: UInt64
  /// The letters, those that are taken for one another in speech being one: "ch" and "tr", "s" and
  /// "x", "d", "gi" and "r", "l" and "n" at the beginning, "n" and "ng", "c" and "t" at the end.
  public let sound: UInt64
  /// The tone.
  public let tone: Tone
  /// Which of the letters carries the tone, from 0.
  private let tonePlace: Int8

  /// Reads a word in lower case and composed form.
  ///
  /// - Returns: `nil` for what cannot be a syllable: other letters, two tones, more letters than
  ///   the longest has, or none.
  public init?(_ word: String) { self.init(utf8: Array(word.utf8)[...]) }

  /// Reads a word in lower case and composed form from its bytes; `nil` as ``init(_:)``.
  public init?(utf8 word: ArraySlice<UInt8>) {
    var letters: UInt64 = 0
    var tone = Tone.level
    var tonePlace = 0
    var count = 0
    var index = word.startIndex
    while index < word.endIndex {
      guard count < SpellingTable.longest, let letter = SpellingTable.letter(word, &index) else {
        return nil
      }
      if letter.tone != .level {
        guard tone == .level else { return nil }
        (tone, tonePlace) = (letter.tone, count)
      }
      letters |= UInt64(letter.code) << UInt64(8 * count)
      count += 1
    }
    guard count > 0 else { return nil }
    (self.letters, self.tone, self.tonePlace) = (letters, tone, Int8(tonePlace))
    sound = SpellingTable.sound(of: letters, count)
  }

  /// Whether a word in lower case has the letters of a syllable, and tones above two of them:
  /// "nộị".
  public static func hasTwoTones(utf8 word: ArraySlice<UInt8>) -> Bool {
    var tones = 0
    var count = 0
    var index = word.startIndex
    while index < word.endIndex {
      guard count < SpellingTable.longest, let letter = SpellingTable.letter(word, &index) else {
        return false
      }
      if letter.tone != .level { tones += 1 }
      count += 1
    }
    return tones > 1
  }

  /// The letters without any mark, as a number: the same for "thực", "thúc" and "thục".
  public var plain: UInt64 { letters & 0x1F1F_1F1F_1F1F_1F1F }

  /// Whether one of its letters is a vowel: abbreviations have none.
  public var hasVowel: Bool {
    (0..<8).contains { SpellingTable.vowels.contains(plain >> UInt64(8 * $0) & 0xFF) }
  }

  /// How a syllable is spelt.
  public enum Spelling: Sendable {
    /// Its beginning and its end go together, the end can have the tone, and the tone stands where
    /// custom puts it. Syllables that exist in no word are not told from those that do.
    case right
    /// It has no tone, though it ends with c, ch, p or t and needs one.
    case lacksTone
    /// Vietnamese has no such syllable.
    case wrong
  }

  /// How it is spelt.
  public var spelling: Spelling {
    var spelling = Spelling.wrong
    // Several beginnings may fit: "g" and "gi".
    for length in 0...3 {
      let bits = UInt64(8 * length)
      guard let onset = SpellingTable.onset(letters & ((1 << bits) - 1)),
        let end = SpellingTable.rime(letters >> bits, after: onset)
      else { continue }
      switch tone {
      case .level where end.isStopped: spelling = .lacksTone
      case .level: return .right
      case .falling, .asking, .tumbling: if end.isStopped { continue } else { fallthrough }
      case .rising, .heavy:
        if end.tonePlaces.contains(Int(tonePlace) - length) { return .right }
      }
    }
    return spelling
  }
}

extension Syllable: CustomStringConvertible {
  /// The syllable as it was read.
  public var description: String {
    var text = ""
    var left = letters
    var place = 0
    while left > 0 {
      text.unicodeScalars.append(
        SpellingTable.scalar(UInt8(left & 0xFF), place == tonePlace ? tone : .level))
      left >>= 8
      place += 1
    }
    return text
  }
}

extension Syllable: Hashable {
  public static func == (left: Syllable, right: Syllable) -> Bool {
    left.letters == right.letters && left.tone == right.tone
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(letters)
    hasher.combine(tone)
  }
}

/// Which letters go together in a syllable.
private enum SpellingTable {
  /// "nghiêng".
  static let longest = 7

  /// A letter without its tone, and the tone.
  struct Letter {
    var code: UInt8
    var tone: Tone

    /// Whether it has a circumflex, breve, horn or stroke.
    var isShaped: Bool { code > 0x1F }
  }

  /// What stands before the vowel, by the letters that it stands before.
  enum Onset {
    case any, beforeFront, beforeBack, g, qu
  }

  /// What a syllable ends with, its vowel included.
  struct Rime {
    var letters: UInt64 = 0
    /// Whether c, ch, p or t stops it: such an end has the tones sắc and nặng only.
    var isStopped = false
    /// The letters that may carry the tone.
    var tonePlaces: ClosedRange<Int> = 0...0
  }

  private static let onsets: [(letters: UInt64, onset: Onset)] =
    onsets("b d đ h l m n p r s t v x ch gi kh nh ph th tr", .any) + [(0, .any)]
    + onsets("k gh ngh", .beforeFront) + onsets("c ng", .beforeBack) + onsets("g", .g)
    + onsets("qu", .qu)

  private static func onsets(_ pieces: String, _ onset: Onset) -> [(letters: UInt64, onset: Onset)]
  {
    read(pieces).map { ($0.letters, onset) }
  }

  /// What may stand before the vowel; `nil` for other letters.
  static func onset(_ letters: UInt64) -> Onset? {
    onsets.first { $0.letters == letters }?.onset
  }

  private static let rimes = read(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu
    iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay
    oăc oăm oăn oăng oăt oe oem oen oeo oet oi om on ong oong ooc op ot oc
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêu ui um un
    ung uơ up ut uy uya uych uyn uynh uyt uyu uyp uyên uyêt uôc uôi uôm uôn uông uôt
    ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu
    """)

  /// What may follow "qu" alone, whose u belongs to the sound that follows.
  private static let rimesOfQu = read("yn ynh yp yt ych")

  /// The vowels without marks.
  static let vowels = ["a", "e", "i", "o", "u", "y"].map { code(of: $0) }

  private static let front = ["e", "ê", "i", "y"].map { code(of: $0) }
  private static let (i, ia) = (code(of: "i"), code(of: "ia"))
  private static let (c, d, g, h, l) = (
    code(of: "c"), code(of: "d"), code(of: "g"), code(of: "h"), code(of: "l")
  )
  private static let (n, r, s, t, x) = (
    code(of: "n"), code(of: "r"), code(of: "s"), code(of: "t"), code(of: "x")
  )

  /// The letters of a syllable, so many, as people say them who do not tell all apart.
  static func sound(of letters: UInt64, _ count: Int) -> UInt64 {
    func letter(_ place: Int) -> UInt64 { letters >> UInt64(8 * place) & 0xFF }
    guard count > 1 else { return letters }
    var sound = letters
    let last = UInt64(8 * (count - 1))
    if letter(count - 1) == c { sound ^= (c ^ t) << last }
    if letter(count - 1) == g, letter(count - 2) == n { sound &= (1 << last) - 1 }
    switch (letter(0), letter(1)) {
    case (r, _): sound ^= r ^ d
    case (x, _): sound ^= x ^ s
    case (t, r): sound ^= t ^ c | (r ^ h) << 8
    case (n, let next) where next != g && next != h: sound ^= n ^ l
    case (g, i) where vowels.contains(letter(2) & 0x1F): sound = (sound >> 16) << 8 | d
    default: break
    }
    return sound
  }

  /// An end of a syllable, if it is written after a beginning: "k" stands before e, ê, i and y, "c"
  /// before the others, and "gìn" is the only kind of word in which "g" stands before one of them.
  static func rime(_ letters: UInt64, after onset: Onset) -> Rime? {
    let first = letters & 0xFF
    let isFront = front.contains(first)
    return switch onset {
    case .any: find(letters, in: rimes)
    case .beforeFront: isFront ? find(letters, in: rimes) : nil
    case .beforeBack: isFront ? nil : find(letters, in: rimes)
    case .g: !isFront || first == i && letters != ia ? find(letters, in: rimes) : nil
    case .qu: find(letters, in: rimes) ?? find(letters, in: rimesOfQu)
    }
  }

  private static func find(_ letters: UInt64, in rimes: [Rime]) -> Rime? {
    var (low, high) = (0, rimes.count)
    while low < high {
      let middle = (low + high) / 2
      if rimes[middle].letters < letters { low = middle + 1 } else { high = middle }
    }
    return low < rimes.count && rimes[low].letters == letters ? rimes[low] : nil
  }

  /// The letters of a piece of a syllable without tone, as a syllable holds them.
  private static func code(of piece: String) -> UInt64 { read(piece)[0].letters }

  /// Pieces of syllables, parted by white space, sorted by their letters.
  private static func read(_ pieces: String) -> [Rime] {
    let bytes = Array(pieces.utf8)[...]
    var result: [Rime] = []
    var piece: [Letter] = []
    var index = 0
    while index < bytes.endIndex {
      if let letter = letter(bytes, &index) {
        piece.append(letter)
      } else {
        index += 1
        result.append(rime(of: piece))
        piece.removeAll(keepingCapacity: true)
      }
    }
    result.append(rime(of: piece))
    return result.sorted { $0.letters < $1.letters }
  }

  private static func rime(of piece: [Letter]) -> Rime {
    var rime = Rime()
    for letter in piece.reversed() { rime.letters = rime.letters << 8 | UInt64(letter.code) }
    func ends(_ letters: Unicode.Scalar...) -> Bool {
      piece.suffix(letters.count).map(\.code) == letters.map { UInt8(ascii: $0) & 0x1F }
    }
    func begins(_ letters: Unicode.Scalar...) -> Bool {
      piece.prefix(letters.count).map(\.code) == letters.map { UInt8(ascii: $0) & 0x1F }
    }
    rime.isStopped = ends("c") || ends("c", "h") || ends("p") || ends("t")
    // A vowel with circumflex, breve or horn carries the tone, the last of two; of "oa", "oe" and
    // "uy" the second, and where nothing follows the first by the older custom; else the first.
    if let shaped = piece.lastIndex(where: \.isShaped) {
      rime.tonePlaces = shaped...shaped
    } else if begins("o", "a") || begins("o", "e") || begins("u", "y") {
      rime.tonePlaces = piece.count == 2 ? 0...1 : 1...1
    } else if begins("o", "o") {
      rime.tonePlaces = 1...1
    }
    return rime
  }

  /// Takes the letter at an index; `nil` for one that Vietnamese does not have.
  @inline(__always)
  static func letter(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Letter? {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3
    guard index + length <= bytes.endIndex else { return nil }
    var scalar = length == 1 ? Int(lead) : Int(lead & (length == 2 ? 0x1F : 0x0F))
    for place in index + 1..<index + length { scalar = scalar << 6 | Int(bytes[place] & 0x3F) }
    guard scalar < entries.count, entries[scalar] > 0 else { return nil }
    index += length
    let entry = entries[scalar]
    return Tone(rawValue: Int(entry >> 8)).map { Letter(code: UInt8(entry & 0xFF), tone: $0) }
  }

  /// The scalar of a letter with a tone.
  static func scalar(_ code: UInt8, _ tone: Tone) -> Unicode.Scalar {
    let entry = UInt16(code) | UInt16(tone.rawValue) << 8
    return entries.firstIndex(of: entry).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
  }

  /// The code of each letter by its scalar, and above eight bits its tone; 0 for other scalars.
  private static let entries: [UInt16] = {
    var entries = [UInt16](repeating: 0, count: 0x1F00)
    // Letters with a shape, by the shape: circumflex or stroke, breve, horn.
    let shapes: [(letters: String, plain: String)] = [
      ("", "abcdeghiklmnopqrstuvxy"), ("âđêô", "adeo"), ("ă", "a"), ("ơư", "ou"),
    ]
    for (shape, (letters, plain)) in shapes.enumerated() {
      for (letter, below) in zip(shape == 0 ? plain : letters, plain) {
        guard let scalar = letter.unicodeScalars.first, let ascii = below.asciiValue else {
          continue
        }
        let code = UInt16(ascii & 0x1F) | UInt16(shape) << 5
        for (tone, toned) in (LetterTable.rows[scalar] ?? [scalar]).enumerated() {
          entries[Int(toned.value)] = code | UInt16(tone) << 8
        }
      }
    }
    return entries
  }()
}
