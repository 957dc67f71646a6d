import Testing

/// Every sentence that a user can see is written down as `Phrase(日本語, English)`: read here from the sources, so that no
/// phrase can be forgotten, the newest neither.
@Suite("Both languages say everything")
struct PhraseTests {
  static let phrases: [SourcePhrase] = {
    do {
      return try Repository.files(in: ["Sources"], suffixes: [".swift"]).flatMap { file in
        SourcePhrase.all(in: try Repository.text(file), file: file)
      }
    } catch {
      return []
    }
  }()

  @Test("the reader finds phrases")
  func found() {
    #expect(Self.phrases.count > 1_000)
    let sample = #"x = Phrase("計\(f("a, b"))画", "pl" + "an") + Phrase(verbatim: "字")"#
    let read = SourcePhrase.all(in: sample, file: "sample")
    #expect(read.map(\.parts) == [[#""計\(f("a, b"))画""#, #""pl" + "an""#], [#"verbatim: "字""#]])
  }

  @Test("every phrase has both languages, and neither is empty")
  func complete() {
    for phrase in Self.phrases where !phrase.isVerbatim {
      #expect(phrase.parts.count == 2, "\(phrase.place): \(phrase.parts)")
      // What parts words in English, and nothing in Japanese, is no sentence.
      if phrase.parts == ["\"\"", "\" \""] { continue }
      for part in phrase.parts { #expect(!part.isEmpty && part != "\"\"", "\(phrase.place): \(phrase.parts)") }
    }
  }

  /// What English sentences name as it is typed or printed.
  static let quoted = ["はい", "廃止", "出典", "検討", "柱,方向性,取組,事業", "照会キー", "実績（回答）"]

  @Test("English is English, apart from words that are typed or printed as they stand")
  func english() {
    for phrase in Self.phrases where !phrase.isVerbatim && phrase.parts.count == 2 {
      var english = phrase.parts[1]
      for word in Self.quoted { english = english.split(separator: word).joined() }
      #expect(!SourcePhrase.hasJapanese(english), "\(phrase.place): \(phrase.parts[1])")
    }
  }

  @Test("what is the same in both languages holds no Japanese")
  func verbatim() {
    for phrase in Self.phrases where phrase.isVerbatim {
      #expect(!SourcePhrase.hasJapanese(phrase.parts[0]), "\(phrase.place): \(phrase.parts[0])")
    }
  }
}
