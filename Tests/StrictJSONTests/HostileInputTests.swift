import StrictJSON
import Testing

/// Broken and malicious bytes: refused with a place inside the text, never accepted by half, never a crash.
@Suite struct HostileInputTests {
  private static let sample = Array(
    #"""
    {
      "format": "hashira-ledger", "version": 1,
      "organization": "清瀬市 \u26F0 \uD83C\uDF38",
      "plans": [
        { "id": "p1", "firstYear": 2026, "goal": -62.50e+1, "cells": ["実施", "→", null, true, false], "none": {}, "no": [] }
      ]
    }
    """#.utf8)

  /// Reads in every way there is; all must agree, and a refusal must lie inside the text.
  @discardableResult
  private func read(_ bytes: [UInt8]) -> JSONValue? {
    var skipped: JSONError?
    do throws(JSONError) {
      _ = try JSONReader.read(bytes) { (reader) throws(JSONError) in try reader.skipValue() }
    } catch { skipped = error }
    do throws(JSONError) {
      let value = try JSONValue.parse(bytes)
      #expect(skipped == nil)
      return value
    } catch {
      #expect(error == skipped)
      #expect((0...bytes.count).contains(error.byteOffset))
      #expect(error.position == TextPosition(of: error.byteOffset, in: bytes))
      return nil
    }
  }

  @Test func theSampleIsWhole() { #expect(read(Self.sample)?["plans"] != nil) }

  @Test func cutAtEveryByte() {
    for length in 0..<Self.sample.count { #expect(read(Array(Self.sample[..<length])) == nil, "cut at \(length)") }
  }

  @Test func aCutIsAnEndThatComesTooEarly() {
    for length in 0..<Self.sample.count {
      let bytes = Array(Self.sample[..<length])
      let refused = #expect(throws: JSONError.self) { _ = try JSONValue.parse(bytes) }
      // A cut through a kanji leaves malformed UTF-8, all others a text that ends too early.
      #expect(refused?.problem == .unexpectedEnd || refused?.problem == .invalidUTF8, "cut at \(length)")
    }
  }

  @Test func flippedBytes() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<max(1000, SeededGenerator.count(100_000)) {
      var bytes = Self.sample
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      if let value = read(bytes) { #expect(read(value.bytes()) == value) }
    }
  }

  @Test func splicedTokens() {
    var random = SeededGenerator(seed: 2)
    let tokens = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\uD800", "\\uDC00", "0", "-", "1", ".", "e", "+", "true",
      "nul",
      " ", "\n", "\"a\"", "\"a\":", "柱", "\0", "\u{FEFF}", "{\"a\":", "[[",
    ]
    for _ in 0..<SeededGenerator.count(200_000) {
      let count = Int.random(in: 1...14, using: &random)
      read(Array((0..<count).map { _ in tokens.randomElement(using: &random) ?? "" }.joined().utf8))
    }
  }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<SeededGenerator.count(100_000) {
      let count = Int.random(in: 0...24, using: &random)
      read((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test(arguments: ["[", #"{"a":"#, #"[{"a":"#, "[[],"])
  func depthBombs(_ opening: String) {
    for depth in [10_000, 1_000_000] {
      #expect(read(Array(String(repeating: opening, count: depth).utf8)) == nil)
    }
  }

  @Test func aHundredThousandKeys() {
    let keys = (0..<100_000).map { "\"\($0)\":0" }.joined(separator: ",")
    #expect(read(Array("{\(keys)}".utf8)) != nil)
    #expect(read(Array("{\(keys),\"777\":1}".utf8)) == nil)
  }
}
