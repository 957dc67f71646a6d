// What merges could not join. `C` opens it from everywhere; the footer names it while there is something to settle.
extension KeyTable {
  static let conflicts: [Binding] = [
    Binding(
      .conflicts, [.everywhere], "C", Phrase("統合の競合を解決する", "Settle conflicts of a merge"),
      group: Phrase("統合", "Merging"), footer: 5, short: Phrase("競合", "conflicts"))
  ]
}
