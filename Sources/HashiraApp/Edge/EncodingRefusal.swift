import CursesScreen
import Dashboard
import Glibc

/// What is said on a terminal that is not in UTF-8: one sentence in a form it can show.
enum EncodingRefusal {
  /// Ends the command. In Japanese the sentence is written in the encoding of the environment's locale, which is the
  /// terminal's where somebody set both; where that is UTF-8 or none, and where the sentence cannot be written in it, in
  /// English, which is ASCII.
  static func end(_ output: Output, language: Language) throws -> Never {
    output.complain(bytes: bytes(language, codeset: EnvironmentLocale.codeset))
    throw CommandEnd(status: ExitStatus.usage.rawValue)
  }

  static func bytes(_ language: Language, codeset: String) -> [UInt8] {
    let sentence = Phrase.terminalIsNotUTF8
    let line = "hashira: " + sentence.text(in: language) + "\n"
    if language == .japanese, codeset != "UTF-8", let bytes = encoded(line, in: codeset) { return bytes }
    return Array(("hashira: " + sentence.english + "\n").utf8)
  }

  /// nil where the system does not know the encoding, or it lacks a character.
  private static func encoded(_ text: String, in codeset: String) -> [UInt8]? {
    guard let converter = iconv_open(codeset, "UTF-8"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4)
    let capacity = output.count
    let used: Int? = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        var (left, room) = (source.count, capacity)
        let lossy = iconv(converter, &from, &left, &to, &room)
        // Stateful encodings (ISO-2022-JP) go back to ASCII at the end.
        guard lossy == 0, iconv(converter, nil, nil, &to, &room) == 0 else { return nil }
        return capacity - room
      }
    }
    return used.map { output.prefix($0).map { UInt8(bitPattern: $0) } }
  }
}
