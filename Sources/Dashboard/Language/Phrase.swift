/// The language of the screen and the command line. The plan's text is never translated.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case japanese = "ja"
  case english = "en"
}

/// A text in both languages: none can be missing in either.
package struct Phrase: Hashable, Sendable {
  package let japanese: String
  package let english: String
  package init(_ japanese: String, _ english: String) {
    self.japanese = japanese
    self.english = english
  }
  /// The same in both: plan text, file names, figures.
  package init(verbatim text: String) { self.init(text, text) }

  package func text(in language: Language) -> String {
    switch language {
    case .japanese: japanese
    case .english: english
    }
  }
  package static func + (a: Phrase, b: Phrase) -> Phrase {
    Phrase(a.japanese + b.japanese, a.english + b.english)
  }
}
