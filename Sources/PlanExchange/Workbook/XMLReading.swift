import CSpreadsheet

/// Reads XML by expat and tells elements and texts to a handler. Document types, the way of entity bombs, end it.
enum XMLReading {
  /// What is told; names come without their namespace's prefix.
  protocol Handler: AnyObject {
    func began(_ name: String, _ attributes: [String: String])
    func ended(_ name: String)
    func told(_ text: UnsafeBufferPointer<UInt8>)
  }

  private final class Context {
    let handler: any Handler
    init(_ handler: any Handler) { self.handler = handler }
  }

  /// `part`: its name in the archive, for the message.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, part: String, _ handler: any Handler) throws(SheetProblem) {
    let context = Context(handler)
    var told = spreadsheet_xml()
    told.context = Unmanaged.passUnretained(context).toOpaque()
    told.began = { data, name, attributes in
      guard let data, let name else { return }
      var values: [String: String] = [:]
      var index = 0
      while let attributes, let key = attributes[index], let value = attributes[index + 1] {
        values[XMLReading.localName(key)] = String(cString: value)
        index += 2
      }
      Unmanaged<Context>.fromOpaque(data).takeUnretainedValue().handler.began(XMLReading.localName(name), values)
    }
    told.ended = { data, name in
      guard let data, let name else { return }
      Unmanaged<Context>.fromOpaque(data).takeUnretainedValue().handler.ended(XMLReading.localName(name))
    }
    told.text = { data, text, count in
      guard let data, let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        Unmanaged<Context>.fromOpaque(data).takeUnretainedValue().handler.told(
          UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    var line: UInt64 = 0
    var problem: UnsafePointer<CChar>?
    let result = withExtendedLifetime(context) {
      spreadsheet_xml_read(bytes.baseAddress, bytes.count, told, &line, &problem)
    }
    switch result {
    case 0: return
    case 3: throw .noReader(problem.map { String(cString: $0) } ?? "libexpat")
    default: throw .broken("\(part):\(line)")
    }
  }

  private static func localName(_ name: UnsafePointer<CChar>) -> String {
    let text = String(cString: name)
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return text }
    return String(text[text.utf8.index(after: colon)...])
  }
}
