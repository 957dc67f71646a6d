import Testing

/// Every place of the command line that takes a date or a fiscal year reads wareki and western forms, and explains a wrong
/// one with an example.
@Suite struct CommandDatesTests {
  private static let dates: [[String]] = [
    ["set", "1-1-1.1", "実施：8名", "--year", "R8", "--as-of"], ["measure", "1.2", "84.6", "--year", "R8", "--on"],
    ["section", "職員課", "--asked"], ["section", "職員課", "--due"], ["section", "職員課", "--answered"],
    ["section", "職員課", "--rename", "人事課", "--on"], ["adopt", "R8", "--on"],
  ]
  private static let years: [[String]] = [
    ["show", "--year"], ["todo", "--year"], ["targets", "--year"], ["report", "--year"], ["lock"],
    ["schedule", "1-1-1.1", "10月", "--year"], ["set", "1-1-1.1", "実施：8名", "--year"],
    ["measure", "1.2", "84.6", "--year"], ["note", "1-1-1", "特記", "--year"], ["basis", "1.2", "--measured"],
  ]

  private func trial() -> CommandTrial {
    let trial = CommandTrial()
    trial.run("assign", "1", "--owner", "職員課")
    return trial
  }

  @Test(arguments: dates) func `Dates are read in every form`(arguments: [String]) {
    for form in ["R9.3.10", "令和9年3月10日", "2027-03-10", "2027/3/10", "Ｒ９．３．１０", "r9/3/10"] {
      let result = trial().run(arguments + [form])
      #expect(result.status == 0, "\(arguments) \(form): \(result.err)")
    }
  }

  @Test(arguments: dates) func `A wrong date is explained with an example`(arguments: [String]) {
    for form in ["きのう", "3月10日", "R9.2.30", "平成31年5月1日"] {
      let result = trial().run(arguments + [form])
      #expect(result.status == 64, "\(arguments) \(form)")
      #expect(
        result.err.contains("例") || result.err.contains("令和") || result.err.contains("30日はありません"),
        "\(arguments) \(form): \(result.err)")
    }
  }

  @Test(arguments: years) func `Years are read in every form`(arguments: [String]) {
    for form in ["R8", "Ｒ８年度", "令和8年度", "2026", "FY2026"] {
      let result = trial().run(arguments + [form])
      #expect(result.status <= 1, "\(arguments) \(form): \(result.err)")
    }
  }

  @Test(arguments: years) func `A wrong year is explained with an example`(arguments: [String]) {
    let result = trial().run(arguments + ["らいねん"])
    #expect(result.status == 64, "\(arguments)")
    #expect(result.err.contains("R8"), "\(arguments): \(result.err)")
  }
}
