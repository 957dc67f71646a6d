import HashiraApp
import PlanSearch
import Testing

/// `hashira find`: address, field and line of everything that holds a text.
@Suite struct CommandFindTests {
  let trial = CommandTrial()

  @Test func `Every hit is a line with its address, field and text`() {
    let result = trial.run("find", "ＤＸアワード")
    #expect(result.status == 0)
    #expect(result.out.contains("4-1-2.3 名称: DXアワード（仮称）の開催\n"))
    #expect(result.err.isEmpty)
  }

  @Test func `A cell is named with its year and track, and can be shown by its address`() {
    trial.run("set", "4-1-2.3", "候補生：4名", "--year", "R8")
    let result = trial.run("find", "候補生:4名")
    #expect(result.out == "4-1-2.3 8年度 実績: 候補生：4名\n")
    let json = trial.run("find", "候補生", "--format", "json").out.filter { !$0.isWhitespace }
    #expect(json.contains("\"field\":\"actual\",\"year\":2026,\"line\":1,\"text\":\"候補生：4名\""), "\(json)")
  }

  @Test func `Another plan's hits carry its name, and a plan can be chosen`() {
    #expect(trial.run("find", "OJT").out.contains("R4-R7:"))
    #expect(!trial.run("find", "OJT", "--plan", "R8").out.contains("R4-R7:"))
  }

  @Test func `Nothing found ends with 1 and says so`() {
    let result = trial.run("find", "存在しない語")
    #expect(result.status == 1)
    #expect(result.out.isEmpty)
    #expect(result.err == "hashira: 該当する記載はありません。\n")
    #expect(trial.run("find", "存在しない語", "--format", "json").out.filter { !$0.isWhitespace } == "{\"hits\":[]}")
  }

  @Test func `What was overwritten is found in the history`() {
    trial.run("set", "4-1-2.3", "古い言葉", "--year", "R8")
    trial.run("set", "4-1-2.3", "別の文", "--year", "R8")
    let result = trial.run("find", "古い言葉")
    #expect(result.out.split(separator: "\n").count == 1)
    #expect(result.out.hasPrefix("4-1-2.3 8年度 変更履歴: 2026-11-22 14:03"))
    #expect(result.out.hasSuffix("「古い言葉」→\n"))
    #expect(trial.run("find", "古い言葉", "--format", "json").out.contains("\"history\": true"))
    #expect(trial.run("find", "別の文").out == "4-1-2.3 8年度 実績: 別の文\n")
  }

  @Test func `An empty text is wrong usage`() { #expect(trial.run("find", "　").status == 64) }

  @Test(.enabled(if: RomajiDictionary() != nil, "libmigemo, its dictionary and libpcre2 are there"))
  func `Romaji is understood`() {
    #expect(trial.run("find", "jinzai").out.contains("人材"))
    #expect(trial.run("find", "kensyuu").out == trial.run("find", "kenshuu").out)
  }
}
