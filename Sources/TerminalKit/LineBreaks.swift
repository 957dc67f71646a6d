import CUnistring

/// Where a paragraph may be broken, by UAX #14 as libunistring knows it.
enum LineBreaks {
  /// Calls `body` with one byte for each byte of `paragraph` (UTF-8); see `isAllowed`.
  static func withOpportunities<Result>(
    of paragraph: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<CChar>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: paragraph.count) { marks in
      marks.initialize(repeating: 0)
      // "UTF-8" makes ambiguous characters alphabetic, so that ①②③ stay together.
      u8_possible_linebreaks(paragraph.baseAddress, paragraph.count, "UTF-8", marks.baseAddress)
      return body(UnsafeBufferPointer(marks))
    }
  }

  /// True for the mark of a byte before which a line may be broken.
  static func isAllowed(_ mark: CChar) -> Bool { Int32(mark) == Int32(UC_BREAK_POSSIBLE) }

  /// True if a run without opportunity may be torn between two characters without harm to kinsoku: `after` may
  /// begin a line and `before` may end one. Each is tried beside an ideograph, which forbids nothing itself.
  static func mayTear(before: UnsafeBufferPointer<UInt8>, after: UnsafeBufferPointer<UInt8>) -> Bool {
    let ideograph = "亜".utf8
    func allows(_ pair: [UInt8], at offset: Int) -> Bool {
      pair.withUnsafeBufferPointer { withOpportunities(of: $0) { isAllowed($0[offset]) } }
    }
    return allows(Array(ideograph) + after, at: ideograph.count) && allows(before + Array(ideograph), at: before.count)
  }

  /// True for the characters of full-width numbers. UAX #14 takes them for ideographs and would break inside.
  static func isFullWidthNumber(_ scalar: UInt32) -> Bool {
    (0xFF10...0xFF19).contains(scalar) || scalar == 0xFF0C || scalar == 0xFF0E
  }
}
