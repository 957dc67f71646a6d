import Glibc

/// What the environment says about characters.
package enum EnvironmentLocale {
  /// The codeset of the environment's locale: `UTF-8`, `EUC-JP`, `ANSI_X3.4-1968` for C and for a locale that the system
  /// does not have. The process's own locale is left as it is.
  package static var codeset: String {
    guard let locale = newlocale(LC_CTYPE_MASK, "", nil) else { return "ANSI_X3.4-1968" }
    defer { freelocale(locale) }
    return String(cString: nl_langinfo_l(nl_item(CODESET), locale))
  }

  /// False where LC_ALL, LC_CTYPE or LANG names a locale that the system does not have.
  package static var isInstalled: Bool {
    guard let locale = newlocale(LC_CTYPE_MASK, "", nil) else { return false }
    freelocale(locale)
    return true
  }
}
