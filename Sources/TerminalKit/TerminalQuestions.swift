/// What a terminal is asked before the first frame, as one batch of bytes: each sample written at the start of the line,
/// then where the cursor stands (DSR 6, ECMA-48 8.3.35). The question for the device's attributes closes the batch,
/// because every terminal answers it, and in turn.
package enum TerminalQuestions {
  /// Six columns in UTF-8. Its nine bytes are another number of columns in any other encoding.
  static let encodingSample = "あいう"
  /// DEC's line drawing for `─`: one column, or two where that is ambiguous as well.
  static let lineSample = "\u{1B}(0x\u{1B}(B"
  /// The columns that a terminal needs for the samples not to wrap.
  package static let leastColumns = 12

  /// The characters whose width is asked, each by itself: terminals draw ※ wide and … narrow. All of CP932 that are
  /// ambiguous, which is what Japanese plans are written in, and what the program draws with besides.
  package static let characters: [Unicode.Scalar] = Array((cp932Ambiguous + programOwn).unicodeScalars)

  private static let programOwn = "–—█░▸▾"

  private static let cp932Ambiguous =
    "§¨°±´¶×÷ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψωЁАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабв"
    + "гдежзийклмнопрстуфхцчшщъыьэюяё‐―‘’“”†‡‥…‰′″※℃№℡ÅⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ←↑→↓⇒⇔∀∂∃∇∈∋∑√∝∞∟∠∥∧∨∩∪∫"
    + "∬∮∴∵∽≒≠≡≦≧≪≫⊂⊃⊆⊇⊥⊿⌒①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳─━│┃┌┏┐┓└┗┘┛├┝┠┣┤┥┨┫┬┯┰┳┴┷┸┻┼┿╂╋■□▲△▼▽◆◇○◎●◯★☆♀♂♪♭♯"

  /// How many cursor reports answer `bytes`.
  static var count: Int { 2 + characters.count }

  /// The whole batch. It leaves an empty line with the cursor at its start.
  package static var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * 9)
    let report = Array("\u{1B}[6n".utf8)
    func ask(_ sample: some Sequence<UInt8>) {
      bytes.append(0x0D)
      bytes += sample
      bytes += report
    }
    ask(encodingSample.utf8)
    ask(lineSample.utf8)
    for character in characters { ask(UTF8.encode(character) ?? UTF8.encodedReplacementCharacter) }
    bytes += "\r\u{1B}[K\u{1B}[c".utf8
    return bytes
  }
}
