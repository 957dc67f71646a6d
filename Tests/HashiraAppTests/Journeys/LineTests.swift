import Glibc
import Testing

/// The real program on lines that are slow, silent, cut off or written in another encoding, and every byte it sends.
@Suite(.serialized) struct LineTests {
  @Test func `On a slow line the keys typed meanwhile cost one frame, not one each`() throws {
    let line = try #require(LineProgram(CommandTrial()))
    // Some 9,600 bytes a second where 9600 baud are 960: the same, ten times as fast.
    line.read(bytes: 48, each: 5) { $0.count > 1500 }
    line.type(String(repeating: "jk", count: 100))
    line.read(bytes: 480, each: 5) { $0.contains(Array("F1".utf8)) }
    let first = line.sent.count
    line.type("2")
    line.read(bytes: 480, each: 5) { $0.dropFirst(first).contains(Array("判定方法".utf8)) }
    // 200 rows marked one after the other would be some 40,000 bytes.
    #expect(line.sent.count - first < 8000)
    line.type("q")
    #expect(line.status() == 0)
  }

  @Test func `A terminal that says nothing is waited for once, and what was typed is kept`() throws {
    let line = try #require(LineProgram(CommandTrial(), arguments: ["--lang", "ja"]))
    line.type("2")
    let begun = milliseconds()
    #expect(line.reads("判定方法"))
    // 150 ms of silence; the rest is what a loaded machine takes to start a program.
    #expect(milliseconds() - begun < 5000)
    line.type("q")
    #expect(line.status() == 0)
  }

  @Test func `A terminal in another encoding is told so in a form it can show, and nothing is opened`() throws {
    let trial = CommandTrial()
    let line = try #require(LineProgram(trial, arguments: ["--lang", "ja"]))
    // Nine bytes of あいう took nine columns.
    #expect(line.reads("[c"))
    line.type("\u{1B}[1;10R\u{1B}[?6c")
    #expect(line.status() == 64)
    let said = line.sent[(line.sent.lastIndex(of: 0x1B) ?? 0)...]
    #expect(said.allSatisfy { $0 < 0x80 })
    #expect(said.contains(Array("hashira: This terminal is not in UTF-8.".utf8)))
    #expect(!trial.exists(trial.ledger))
  }

  @Test func `Cut off, it ends at once, whether or not it hears of it`() throws {
    let line = try #require(LineProgram(CommandTrial()))
    #expect(line.reads("柱4"))
    line.hangUp()
    var status: Int32 = 0
    let begun = milliseconds()
    while waitpid(line.pid, &status, WNOHANG) == 0, milliseconds() - begun < 10_000 { poll(nil, 0, 5) }
    #expect(milliseconds() - begun < 10_000)
  }

  private func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
