import Dashboard

// A plan's own life: draft, adopted, closed.
extension CommandTable {
  static let adopt = CommandEntry(
    name: "adopt", summary: Phrase("計画（案）を決定済みにする、決定日を記録する、計画を終了する", "adopt a draft, record the day, or close a plan"),
    positionals: [
      .init(name: "PLAN", help: Phrase("計画。その計画の年度（R11）、略称（R11-R13）またはid", "a year in it, its label or its id"))
    ],
    options: [
      OptionEntry(
        name: "on", value: "DATE", help: Phrase("決定日。案では省略すると今日", "the day it was adopted; of a draft else today")),
      OptionEntry(name: "close", help: Phrase("決定済みの計画を終了する", "close the adopted plan")),
    ],
    notes: [
      Phrase("決定した計画の文は、変更の種別と理由がなければ変えられなくなります。", "After that its text changes only with a kind and a reason.")
    ],
    examples: ["hashira adopt R11-R13 --on R11.3.26", "hashira adopt R8 --close"])
}
