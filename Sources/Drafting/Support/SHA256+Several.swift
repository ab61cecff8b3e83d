extension SHA256 {
  /// The digests of several messages, in less time than one after another takes.
  ///
  /// Four messages are worked on side by side. Where one is over, the next takes its lane, the
  /// longest first, so that all lanes are over at about the same time.
  public static func digests(of messages: [[UInt8]]) -> [[UInt8]] {
    guard messages.count > 1 else { return messages.map(digest) }
    var digests = [[UInt8]](repeating: [], count: messages.count)
    var waiting = messages.indices.sorted { messages[$0].count < messages[$1].count }
    var states = SHA256State<SIMD4<UInt32>>()
    var lanes = [Lane?](repeating: nil, count: 4)
    while true {
      for index in lanes.indices {
        if let lane = lanes[index], lane.blocksLeft == 0, lane.isInEnding {
          digests[lane.message] = states[lane: index].digest
          lanes[index] = nil
        }
        if lanes[index] == nil, let message = waiting.popLast() {
          states[lane: index] = SHA256State()
          lanes[index] = Lane(message: message, bytes: messages[message])
        }
        if lanes[index]?.blocksLeft == 0 { lanes[index]?.goOnWithEnding() }
      }
      let working = lanes.compactMap(\.self)
      guard let count = working.map(\.blocksLeft).min() else { return digests }
      states.work(through: lanes.map { $0 ?? working[0] }, blocks: count)
      for index in lanes.indices { lanes[index]?.offset += count * blockSize }
    }
  }

  /// How far the work on one of several messages is.
  fileprivate struct Lane {
    /// Which message.
    var message: Int
    /// The bytes that are worked in at present: the message itself, then its padded ending.
    var bytes: [UInt8]
    var isInEnding = false
    /// Where in the bytes the next block begins.
    var offset = 0

    init(message: Int, bytes: [UInt8]) {
      self.message = message
      self.bytes = bytes
    }

    var blocksLeft: Int { (bytes.count - offset) / SHA256.blockSize }

    mutating func goOnWithEnding() {
      bytes = SHA256.ending(of: bytes)
      isInEnding = true
      offset = 0
    }
  }
}

extension SHA256State<SIMD4<UInt32>> {
  /// The state of the message in one lane.
  fileprivate subscript(lane lane: Int) -> SHA256State<UInt32> {
    get {
      var state = SHA256State<UInt32>()
      for index in words.indices { state.words[index] = words[index][lane] }
      return state
    }
    set {
      for index in words.indices { words[index][lane] = newValue.words[index] }
    }
  }

  /// Works some blocks of each of four lanes into the states.
  fileprivate mutating func work(through lanes: [SHA256.Lane], blocks: Int) {
    let (first, second, third, fourth) = (lanes[0], lanes[1], lanes[2], lanes[3])
    let firstBytes = first.bytes.span.bytes
    let secondBytes = second.bytes.span.bytes
    let thirdBytes = third.bytes.span.bytes
    let fourthBytes = fourth.bytes.span.bytes
    for start in stride(from: 0, to: blocks * SHA256.blockSize, by: SHA256.blockSize) {
      var schedule = InlineArray<16, SIMD4<UInt32>> { index in
        let place = start &+ index &* 4
        return SIMD4(
          firstBytes.bigEndianWord(at: first.offset &+ place),
          secondBytes.bigEndianWord(at: second.offset &+ place),
          thirdBytes.bigEndianWord(at: third.offset &+ place),
          fourthBytes.bigEndianWord(at: fourth.offset &+ place))
      }
      work(in: &schedule)
    }
  }
}
