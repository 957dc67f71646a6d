import CColumns
import Glibc
import Testing

@testable import TerminalKit

@Suite("Columns of characters")
struct ColumnsTests {
  /// text, columns where ambiguous characters are narrow, and where they are wide
  static let widths: [(String, Int, Int)] = [
    ("", 0, 0),
    ("abc", 3, 3),
    ("かな", 4, 4),
    ("漢字", 4, 4),
    ("ﾊﾟ", 2, 2),
    ("か\u{3099}", 2, 2),
    ("葛\u{E0100}", 2, 2),
    ("𠮷", 2, 2),
    ("髙﨑", 4, 4),
    ("😀", 2, 2),
    ("👨\u{200D}👩\u{200D}👧", 6, 6),
    ("①", 1, 2),
    ("→", 1, 2),
    ("※", 1, 2),
    ("◆○△×", 4, 8),
    ("…", 1, 2),
    ("〜", 2, 2),
    ("～", 2, 2),
    ("－", 2, 2),
    ("㈱", 2, 2),
    ("【】（）「」・", 14, 14),
    ("─│█▒", 4, 8),
    ("\u{E000}", 1, 2),
    ("e\u{301}", 1, 1),
    ("\u{FEFF}", 1, 1),
    ("\u{1B}[2J", 4, 4),
    ("\u{3099}", 1, 1),
    ("a\u{E0041}\u{202E}b", 4, 4),
  ]

  @Test("as the table says, in narrow and wide", arguments: widths)
  func asTheTableSays(text: String, narrow: Int, wide: Int) {
    #expect(WidthPolicy.narrow.columns(of: text) == narrow)
    #expect(WidthPolicy.wide.columns(of: text) == wide)
    #expect(WidthPolicy.wide.columns(of: (text + "|").dropLast()) == wide)
  }

  @Test("what was measured wins, for ambiguous characters only")
  func measured() {
    let policy = WidthPolicy(ambiguous: 1, measured: [0x2460: 2, 0x2192: 7, 0x3042: 1])
    #expect(policy.columns(of: "①②") == 3)
    #expect(policy.columns(of: "→") == 1)
    #expect(policy.columns(of: "あ") == 2)
  }

  @Test("every scalar as glibc 2.36 has it; hostile ones as a mark", .enabled(if: Libc.version == "2.36"))
  func sameAsGlibc() throws {
    let libc = try #require(dlopen("libc.so.6", RTLD_LAZY))
    let wcwidth = try #require(Libc.wcwidth(in: libc))
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var differing: [UInt32] = []
    for value in UInt32(0)..<0x110000 {
      let expected = wcwidth(wchar_t(value))
      let hostile = columns_is_hostile(value) != 0
      if columns_of_scalar(value, 1) != (hostile ? 1 : expected) { differing.append(value) }
      if expected < 0 && !hostile { differing.append(value) }
      let wide = columns_is_ambiguous(value) != 0 ? 2 : columns_of_scalar(value, 1)
      if columns_of_scalar(value, 2) != wide { differing.append(value) }
    }
    #expect(differing == [])
  }
}

/// C functions that Swift's Glibc module leaves out, looked up as shared libraries look them up.
private enum Libc {
  static let version: String = {
    typealias Function = @convention(c) () -> UnsafePointer<CChar>
    guard let symbol = dlsym(nil, "gnu_get_libc_version") else { return "" }
    return String(cString: unsafeBitCast(symbol, to: Function.self)())
  }()

  static func wcwidth(in library: UnsafeMutableRawPointer?) -> (@convention(c) (wchar_t) -> Int32)? {
    dlsym(library, "wcwidth").map { unsafeBitCast($0, to: (@convention(c) (wchar_t) -> Int32).self) }
  }

  static var wcswidth: (@convention(c) (UnsafePointer<wchar_t>, Int) -> Int32)? {
    dlsym(nil, "wcswidth").map {
      unsafeBitCast($0, to: (@convention(c) (UnsafePointer<wchar_t>, Int) -> Int32).self)
    }
  }
}

/// `wcwidth` and its policy belong to the whole process: one test at a time.
@Suite("wcwidth as ncurses sees it", .serialized)
struct ProcessColumnsTests {
  @Test("ours is the one that shared libraries find")
  func overrideIsActive() { #expect(columns_override_is_active() != 0) }

  @Test("it follows the policy, both ways")
  func policy() throws {
    let wcwidth = try #require(Libc.wcwidth(in: nil))
    func widths(_ text: String) -> [Int32] { text.unicodeScalars.map { wcwidth(wchar_t($0.value)) } }
    defer { WidthPolicy.narrow.applyToProcess() }

    WidthPolicy.narrow.applyToProcess()
    #expect(widths("a①あ→\u{3099}\u{1B}\u{202E}") == [1, 1, 2, 1, 0, -1, 0])
    WidthPolicy.wide.applyToProcess()
    #expect(widths("a①あ→\u{3099}") == [1, 2, 2, 2, 0])
    WidthPolicy(ambiguous: 2, measured: [0x2192: 1, 0x10FFFD: 1, 0x3042: 1]).applyToProcess()
    #expect(widths("①あ→\u{10FFFD}\u{10FFFC}") == [2, 2, 1, 1, 2])
    WidthPolicy(ambiguous: 1, measured: [0x2460: 2]).applyToProcess()
    #expect(widths("①②→") == [2, 1, 1])
    WidthPolicy.narrow.applyToProcess()
    #expect(widths("①②→") == [1, 1, 1])
  }

  @Test("wcswidth adds up and refuses controls")
  func wholeText() throws {
    let wcswidth = try #require(Libc.wcswidth)
    func width(_ text: String) -> Int32 {
      let characters = text.unicodeScalars.map { wchar_t($0.value) } + [0]
      return wcswidth(characters, 100)
    }
    #expect(width("漢字か\u{3099}a") == 7)
    #expect(width("漢\u{1B}") == -1)
  }

  @Test("the short way for ASCII, kana and kanji agrees with the table")
  func plainWidths() {
    var plain = 0
    for value in UInt32(0)..<0x11_0000 {
      guard let width = CellUnitReader.plainWidth(value) else { continue }
      plain += 1
      #expect(!HostileText.isHostile(value))
      #expect(WidthPolicy.narrow.columns(ofValue: value) == width && WidthPolicy.wide.columns(ofValue: value) == width)
    }
    #expect(plain > 21_000)
  }
}
