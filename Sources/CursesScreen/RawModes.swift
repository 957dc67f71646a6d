import Glibc

extension termios {
  /// These modes with every key handed on as it comes: Ctrl-C, Ctrl-Z, Ctrl-S and Ctrl-Q are keys, Enter is CR,
  /// nothing is echoed. Output is left as it is.
  var raw: termios {
    var raw = self
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | IXOFF | ICRNL | INLCR | IGNCR | ISTRIP | BRKINT | PARMRK)
    withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return raw
  }
}
