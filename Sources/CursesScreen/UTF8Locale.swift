import Glibc

/// The locale that ncurses and libc read characters by.
enum UTF8Locale {
  /// Keeps the environment's locale if its codeset is UTF-8, else takes C.UTF-8. Only LC_CTYPE is set, for the
  /// whole process. Throws if neither is there.
  static func take() throws(CursesScreenError) {
    let isThere = setlocale(LC_CTYPE, "") != nil
    let found = codeset
    if isThere && isUTF8(found) { return }
    guard setlocale(LC_CTYPE, "C.UTF-8") != nil, isUTF8(codeset) else { throw .noUTF8Locale(codeset: found) }
  }

  private static var codeset: String { String(cString: nl_langinfo(nl_item(CODESET))) }

  private static func isUTF8(_ codeset: String) -> Bool { codeset == "UTF-8" || codeset == "utf8" }
}
