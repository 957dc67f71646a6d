extension KeyStroke {
  /// The key of a control sequence; nil for what is no key.
  ///
  /// `R` with numbers is always a cursor report, never xterm's F3 with a modifier: ESC [ 1 ; 2 R is both, the report
  /// of a probe in the first row looks exactly so, and no command is bound to F3 with a modifier, while a report
  /// taken for a key would run one. F3 by itself is ESC O R, ESC [ R or ESC [ 13 ~.
  init?(sequence: ControlSequence) {
    let numbers = sequence.numbers
    let modifiers = sequence.modifiers(at: numbers.count > 1 ? 1 : 0)
    switch sequence.final {
    case UInt8(ascii: "~"):
      if numbers.first == 27, numbers.count == 3 {
        self.init(code: numbers[2], modifiers: sequence.modifiers(at: 1))
      } else {
        self.init(number: numbers.first, modifiers: sequence.modifiers(at: 1))
      }
    case UInt8(ascii: "^"): self.init(number: numbers.first, modifiers: .control)
    case UInt8(ascii: "$"): self.init(number: numbers.first, modifiers: .shift)
    case UInt8(ascii: "@"): self.init(number: numbers.first, modifiers: [.control, .shift])
    case UInt8(ascii: "u"):
      guard let code = numbers.first else { return nil }
      self.init(code: code, modifiers: sequence.modifiers(at: 1))
    case UInt8(ascii: "Z"): self.init(.tab, modifiers.union(.shift))
    case UInt8(ascii: "R") where !numbers.isEmpty: return nil
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      guard numbers.isEmpty, let key = Key(cursorLetter: sequence.final - 0x20) else { return nil }
      self.init(key, .shift)
    default:
      guard let key = Key(cursorLetter: sequence.final) else { return nil }
      self.init(key, modifiers)
    }
  }

  /// The key of ESC O and a letter: cursor and function keys, the numeric keypad, rxvt's Ctrl with an arrow.
  /// PuTTY's VT100+ sends F1-F12 as P to [; its X is F9, though DEC's keypad has `=` there, which no keypad in use has.
  init?(singleShift letter: UInt8) {
    switch letter {
    case UInt8(ascii: "P")...UInt8(ascii: "["):
      self.init(.function(Int(letter - UInt8(ascii: "P")) + 1))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      guard let key = Key(cursorLetter: letter - 0x20) else { return nil }
      self.init(key, .control)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      self.init(.character(Character(Unicode.Scalar(letter - 0x40))))
    case UInt8(ascii: "M"): self.init(.enter)
    case UInt8(ascii: "I"): self.init(.tab)
    case UInt8(ascii: " "): self.init(.character(" "))
    default:
      guard let key = Key(cursorLetter: letter) else { return nil }
      self.init(key)
    }
  }

  /// The key of ESC [ number ~: VT220's editing keys and function keys.
  private init?(number: Int?, modifiers: Modifiers) {
    let key: Key
    switch number {
    case 1, 7: key = .home
    case 2: key = .insert
    case 3: key = .delete
    case 4, 8: key = .end
    case 5: key = .pageUp
    case 6: key = .pageDown
    // The gaps in the numbers are DEC's: 16, 22, 27 and 30 were never keys.
    case .some(let n) where (11...15).contains(n): key = .function(n - 10)
    case .some(let n) where (17...21).contains(n): key = .function(n - 11)
    case .some(let n) where (23...26).contains(n): key = .function(n - 12)
    case .some(let n) where (28...29).contains(n): key = .function(n - 13)
    case .some(let n) where (31...34).contains(n): key = .function(n - 14)
    default: return nil
    }
    self.init(key, modifiers)
  }

  /// The key of a code of modifyOtherKeys (ESC [ 27 ; m ; code ~) or CSI u. Shift is told by the character itself.
  private init?(code: Int, modifiers: Modifiers) {
    switch code {
    case 13: self.init(.enter, modifiers)
    case 9: self.init(.tab, modifiers)
    case 27: self.init(.escape, modifiers)
    case 8, 127: self.init(.backspace, modifiers)
    // kitty's own codes for keys without text
    case 57_344...63_743: return nil
    default:
      guard code >= 0x20, !(0x80..<0xA0).contains(code), let value = UInt32(exactly: code),
        var scalar = Unicode.Scalar(value)
      else { return nil }
      if modifiers.contains(.shift), (0x61...0x7A).contains(code) {
        scalar = Unicode.Scalar(UInt8(code - 0x20))
      }
      self.init(.character(Character(scalar)), modifiers.subtracting(.shift))
    }
  }
}

extension Key {
  /// The key of the last letter of ESC [ … A.
  fileprivate init?(cursorLetter letter: UInt8) {
    switch letter {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "P"): self = .function(1)
    case UInt8(ascii: "Q"): self = .function(2)
    case UInt8(ascii: "R"): self = .function(3)
    case UInt8(ascii: "S"): self = .function(4)
    default: return nil
    }
  }
}
