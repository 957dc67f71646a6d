import StrictJSON
import Testing

@Suite struct JSONWriterTests {
  private func text(_ layout: JSONWriter.Layout = .indented, _ write: (inout JSONWriter) -> Void) -> String {
    String(decoding: JSONWriter.bytes(layout, write), as: UTF8.self)
  }

  private func writePlan(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("title")
      writer.string("人材の\"育成\"")
      writer.key("cells")
      writer.inlineArray { writer in
        writer.string("実施")
        writer.null()
        writer.null()
      }
      writer.key("lockedYears")
      writer.array { _ in }
      writer.key("steps")
      writer.object { _ in }
      writer.key("lines")
      writer.array { writer in
        writer.object { writer in
          writer.key("goal")
          writer.number("62.50")
        }
        writer.integer(-3)
        writer.bool(true)
      }
    }
  }

  @Test func laysOutForPeople() {
    #expect(
      text(.indented, writePlan) == """
        {
          "title": "人材の\\"育成\\"",
          "cells": ["実施", null, null],
          "lockedYears": [],
          "steps": {},
          "lines": [
            {
              "goal": 62.50
            },
            -3,
            true
          ]
        }

        """)
  }

  @Test func writesOneLineForJournals() {
    #expect(
      text(.compact, writePlan)
        == #"{"title":"人材の\"育成\"","cells":["実施",null,null],"lockedYears":[],"steps":{},"#
        + #""lines":[{"goal":62.50},-3,true]}"# + "\n")
  }

  @Test func inlineArraysInsideArrays() {
    let written = text { writer in
      writer.array { writer in
        writer.inlineArray { $0.integer(1) }
        writer.inlineArray { writer in
          writer.integer(2)
          writer.object { writer in
            writer.key("a")
            writer.array { $0.null() }
          }
        }
        writer.inlineArray { _ in }
      }
    }
    #expect(written == "[\n  [1],\n  [2, {\"a\": [null]}],\n  []\n]\n")
  }

  @Test func escapesAsLittleAsMayBe() {
    let hostile = "\u{0}\u{1F}\u{8}\t\n\u{C}\r\"\\/\u{7F}\u{9B}\u{2028}\u{202E}🌸"
    #expect(
      text { $0.string(hostile) }
        == #""\u0000\u001F\b\t\n\f\r\"\\/"# + "\u{7F}\u{9B}\u{2028}\u{202E}🌸\"\n")
  }

  @Test func escapesAtEveryPlaceOfAWord() {
    for length in 0..<20 {
      let filler = String(repeating: "x", count: length)
      #expect(text { $0.string(filler + "\n" + filler + "\"") } == "\"\(filler)\\n\(filler)\\\"\"\n")
    }
  }

  @Test func writesNullForNoText() {
    #expect(text { $0.string(nil) } == "null\n")
  }

  @Test func treesPutShortScalarsOnOneLine() {
    let short = JSONValue.array([.string("実施"), .null, .number("1")])
    let long = JSONValue.array([.string(String(repeating: "長", count: 40)), .null])
    #expect(String(decoding: short.bytes(), as: UTF8.self) == "[\"実施\", null, 1]\n")
    #expect(long.bytes().count { $0 == UInt8(ascii: "\n") } == 4)
    #expect(JSONValue.array([.array([])]).bytes() == Array("[\n  []\n]\n".utf8))
  }

  @Test func errorsPassThrough() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      _ = try JSONWriter.bytes { writer in try writer.array { _ in throw Stop() } }
    }
  }
}
