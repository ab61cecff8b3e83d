import Dispatch
import Synchronization
import Testing
import Threading

@Suite("Crew")
struct CrewTests {
  @Test(
    "gives results in the order of the pieces",
    arguments: [0, 1, 2, 3, 8], [0, 1, 2, 7, 100])
  func order(threads: Int, count: Int) {
    #expect(Crew(threads: threads).map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test("gives them in that order also where the last is over first")
  func lastFirst() {
    let turns = (0..<4).map { _ in DispatchSemaphore(value: 0) }
    turns[3].signal()
    let over = Mutex<[Int]>([])
    let results = Crew(threads: 4).map(4) { index in
      turns[index].wait()
      over.withLock { $0.append(index) }
      if index > 0 { turns[index - 1].signal() }
      return index
    }
    #expect(over.withLock { $0 } == [3, 2, 1, 0])
    #expect(results == [0, 1, 2, 3])
  }

  @Test("has no more threads than it may", arguments: [1, 2, 3])
  func bound(threads: Int) {
    let counts = Mutex((now: 0, most: 0))
    _ = Crew(threads: threads).map(50) { index in
      counts.withLock { counts in
        counts.now += 1
        counts.most = max(counts.most, counts.now)
      }
      #expect((0..<10_000).map { $0 ^ index }.count == 10_000)
      counts.withLock { $0.now -= 1 }
    }
    #expect(counts.withLock { $0.most } <= threads)
  }

  @Test("does what helps only where there is a thread to spare, and to its end")
  func help() {
    for (threads, isHelped) in [(1, false), (2, true)] {
      let helped = Mutex(false)
      let result = Crew(threads: threads).work({ 7 }, besides: { helped.withLock { $0 = true } })
      #expect(result == 7)
      #expect(helped.withLock { $0 } == isHelped)
    }
  }

  @Test("lets a helper use every processor that the process may use")
  func processors() {
    let all = Crew.ofAllProcessors.threads
    let helpers = Mutex(0)
    Crew(threads: 2).work(
      {}, besides: { helpers.withLock { $0 = Crew.ofAllProcessors.threads } })
    #expect(all >= 1)
    #expect(helpers.withLock { $0 } == all)
  }

  @Test("waits for the help also where the work fails")
  func failure() {
    struct Refusal: Error {}
    let helped = Mutex(false)
    #expect(throws: Refusal.self) {
      try Crew(threads: 2).work(
        { () throws(Refusal) in throw Refusal() }, besides: { helped.withLock { $0 = true } })
    }
    #expect(helped.withLock { $0 })
  }
}
