import Dashboard
import Glibc
import PlanSearch
import StrictJSON

// What is loaded when it is first used, and may be missing.
extension Doctor {
  /// Where Debian, and what people build themselves, put cmigemo's dictionary.
  static let dictionaries = RomajiDictionary.places

  func libraries() -> [Finding] {
    let without = Phrase("ローマ字での検索", "search in romaji")
    return [
      romaji,
      library("libmigemo", ["libmigemo.so.1"], package: "libmigemo1", without),
      library("PCRE2", ["libpcre2-8.so.0"], package: "libpcre2-8-0", without),
      dictionary(without),
      library(
        "libxlsxwriter", ["libxlsxwriter.so.5", "libxlsxwriter.so.4"], package: "libxlsxwriter4",
        Phrase("xlsxの書き出し", "writing xlsx")),
    ]
  }

  /// Whether it is all there and opens, by doing it.
  private var romaji: Finding {
    let works = RomajiDictionary() != nil
    return Finding(
      group: .libraries, key: "romaji", name: Phrase("ローマ字での検索", "search in romaji"),
      verdict: works ? .fine : .note,
      value: works
        ? Phrase("使えます", "available") : Phrase("使えません（かな・漢字では検索できます）", "not available; kana and kanji are found"),
      advice: works
        ? nil
        : Phrase(
          "使うときは: apt install libmigemo1 cmigemo-common libpcre2-8-0",
          "For it: apt install libmigemo1 cmigemo-common libpcre2-8-0"),
      details: [JSONMember("available", .bool(works))])
  }

  private func library(_ name: String, _ files: [String], package: String, _ without: Phrase) -> Finding {
    for file in files {
      guard let handle = dlopen(file, RTLD_LAZY | RTLD_LOCAL) else { continue }
      dlclose(handle)
      return found(name, file)
    }
    return absent(name, package: package, without)
  }

  private func dictionary(_ without: Phrase) -> Finding {
    let name = "migemo-dict"
    guard let path = Doctor.dictionaries.first(where: { access($0, R_OK) == 0 }) else {
      return absent(name, package: "cmigemo-common", without)
    }
    return found(name, path)
  }

  private func found(_ name: String, _ what: String) -> Finding {
    Finding(
      group: .libraries, key: name, name: Phrase(verbatim: name), verdict: .fine, value: Phrase(verbatim: what),
      details: [JSONMember("found", .string(what))])
  }

  private func absent(_ name: String, package: String, _ without: Phrase) -> Finding {
    Finding(
      group: .libraries, key: name, name: Phrase(verbatim: name), verdict: .note,
      value: Phrase("ありません（パッケージ \(package)）", "not there (package \(package))"),
      advice: without
        + Phrase("が使えません。使うときは: apt install \(package)", " is not available. For it: apt install \(package)"),
      details: [JSONMember("found", .null), JSONMember("package", .string(package))])
  }
}
