/// The state of SHA-256 between two blocks, of one message or of several side by side.
struct SHA256State<Word: SHA256Word> {
  /// The words `a` to `h` of FIPS 180-4, section 6.2.
  var words: InlineArray<8, Word>

  /// The state before the first block (section 5.3.3).
  init() {
    let start: InlineArray<8, UInt32> = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    words = InlineArray { Word(repeating: start[$0]) }
  }

  /// Works a block into the state (section 6.2.2).
  ///
  /// - Parameter schedule: The sixteen words of the block; the words that follow from them take
  ///   their places.
  @inline(__always)
  mutating func work(in schedule: inout InlineArray<16, Word>) {
    var rounds = Rounds(words)
    rounds.turn(0) { schedule[$0] }
    for start in [16, 32, 48] {
      rounds.turn(start) { index in
        let early = schedule[(index &+ 1) & 15]
        let late = schedule[(index &+ 14) & 15]
        let small0 = (early.rotated(11) ^ early).rotated(7) ^ early.shifted(3)
        let small1 = (late.rotated(2) ^ late).rotated(17) ^ late.shifted(10)
        let word = schedule[index] &+ small0 &+ schedule[(index &+ 9) & 15] &+ small1
        schedule[index] = word
        return word
      }
    }
    rounds.add(to: &words)
  }

  /// The working variables.
  private struct Rounds {
    var a, b, c, d, e, f, g, h: Word

    @inline(__always)
    init(_ words: InlineArray<8, Word>) {
      (a, b, c, d) = (words[0], words[1], words[2], words[3])
      (e, f, g, h) = (words[4], words[5], words[6], words[7])
    }

    @inline(__always)
    func add(to words: inout InlineArray<8, Word>) {
      words[0] = words[0] &+ a
      words[1] = words[1] &+ b
      words[2] = words[2] &+ c
      words[3] = words[3] &+ d
      words[4] = words[4] &+ e
      words[5] = words[5] &+ f
      words[6] = words[6] &+ g
      words[7] = words[7] &+ h
    }

    /// Sixteen rounds, after which every variable is back in its place: none had to be moved.
    @inline(__always)
    mutating func turn(_ start: Int, _ word: (_ index: Int) -> Word) {
      @inline(__always)
      func next(_ index: Int) -> Word {
        word(index) &+ Word(repeating: sha256Constants[start &+ index])
      }
      Self.round(a, b, c, &d, e, f, g, &h, next(0))
      Self.round(h, a, b, &c, d, e, f, &g, next(1))
      Self.round(g, h, a, &b, c, d, e, &f, next(2))
      Self.round(f, g, h, &a, b, c, d, &e, next(3))
      Self.round(e, f, g, &h, a, b, c, &d, next(4))
      Self.round(d, e, f, &g, h, a, b, &c, next(5))
      Self.round(c, d, e, &f, g, h, a, &b, next(6))
      Self.round(b, c, d, &e, f, g, h, &a, next(7))
      Self.round(a, b, c, &d, e, f, g, &h, next(8))
      Self.round(h, a, b, &c, d, e, f, &g, next(9))
      Self.round(g, h, a, &b, c, d, e, &f, next(10))
      Self.round(f, g, h, &a, b, c, d, &e, next(11))
      Self.round(e, f, g, &h, a, b, c, &d, next(12))
      Self.round(d, e, f, &g, h, a, b, &c, next(13))
      Self.round(c, d, e, &f, g, h, a, &b, next(14))
      Self.round(b, c, d, &e, f, g, h, &a, next(15))
    }

    /// One round: what would be the next `e` and `a` is left in `d` and `h`.
    ///
    /// Rotations are nested and the functions "Ch" and "Maj" written with fewer steps than in the
    /// standard; they give the same.
    @inline(__always)
    private static func round(
      _ a: Word, _ b: Word, _ c: Word, _ d: inout Word, _ e: Word, _ f: Word,
      _ g: Word, _ h: inout Word, _ word: Word
    ) {
      let big1 = ((e.rotated(14) ^ e).rotated(5) ^ e).rotated(6)
      let first = h &+ word &+ (((f ^ g) & e) ^ g) &+ big1
      let big0 = ((a.rotated(9) ^ a).rotated(11) ^ a).rotated(2)
      d = d &+ first
      h = first &+ big0 &+ (((a ^ b) & (b ^ c)) ^ b)
    }
  }
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes
/// (section 4.2.2).
private let sha256Constants: InlineArray<64, UInt32> = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
