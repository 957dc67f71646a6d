import StrictJSON
import Testing

@Suite struct JSONReaderSkippingTests {
  @Test func saysWhichBytesAValueIs() throws {
    let text = #"{ "a" : [ 1, {"b":"柱"} ] , "c" : -2.5e1 }"#
    let bytes = Array(text.utf8)
    var taken: [String] = []
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.readObject { (reader, _) throws(JSONError) in
        taken.append(String(decoding: bytes[try reader.skipValue()], as: UTF8.self))
      }
    }
    #expect(taken == [#"[ 1, {"b":"柱"} ]"#, "-2.5e1"])
  }

  @Test func givesTheTextAsWritten() throws {
    let raw = try JSONReader.read(Array(#"  ["\u67F1" ,1.0]  "#.utf8)) { (reader) throws(JSONError) in
      try reader.rawValue()
    }
    #expect(raw == #"["\u67F1" ,1.0]"#)
  }
}
