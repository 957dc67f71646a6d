extension InputParser {
  /// ESC [ 201 ~
  static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  /// Inside a bracketed paste everything is text up to its end mark: a pasted block never runs keys.
  mutating func stepPaste(_ byte: UInt8, into events: inout [Input]) {
    pasted.append(byte)
    if byte == UInt8(ascii: "~"), pasted.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
      pasted.removeLast(Self.pasteEnd.count)
      state = .ground
      finishPaste(into: &events)
    } else if pasted.count >= pasteLimit + Self.pasteEnd.count {
      let beyond = Array(pasted.suffix(Self.pasteEnd.count))
      pasted.removeLast(Self.pasteEnd.count)
      finishPaste(into: &events)
      pasted = beyond
      state = .pasteRest
    }
  }

  /// Beyond the limit only the last bytes are kept, to see the end. Its end may be lost: then silence is the
  /// end (`sequenceDeadlineMilliseconds`), for a paste does not pause and keys do.
  mutating func stepPasteRest(_ byte: UInt8) {
    pasted.append(byte)
    if pasted.count > Self.pasteEnd.count { pasted.removeFirst() }
    if pasted.elementsEqual(Self.pasteEnd) { reset() }
  }

  private mutating func finishPaste(into events: inout [Input]) {
    events.append(.paste(Self.text(ofPaste: pasted)))
    pasted = []
  }

  /// The text of pasted bytes: CR, CRLF, vertical tab (Word's line break) and form feed become LF; tabs stay, for a
  /// block of cells is told by them; other controls and what is no UTF-8 are dropped.
  static func text(ofPaste bytes: [UInt8]) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      switch byte {
      case 0x0A where afterReturn: break
      case 0x0A...0x0D: kept.append(0x0A)
      case 0x09, 0x20..<0x7F, 0x80...: kept.append(byte)
      default: break
      }
      afterReturn = byte == 0x0D
    }
    if let text = String(validating: kept, as: UTF8.self), !text.unicodeScalars.contains(where: \.isC1Control) {
      return text
    }
    var scalars = String.UnicodeScalarView()
    var source = kept.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if !scalar.isC1Control { scalars.append(scalar) }
      case .error: continue
      case .emptyInput: return String(scalars)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isC1Control: Bool { (0x80..<0xA0).contains(value) }
}
