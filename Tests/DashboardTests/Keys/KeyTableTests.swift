import Dashboard
import TerminalKit
import Testing

/// Every key does what its row says, in every place it is bound, and nothing else.
@Suite struct KeyTableTests {
  @Test(arguments: KeyCase.table) func `Every key of a binding changes what it should and nothing else`(_ row: KeyCase)
  {
    let bindings = KeyTable.bindings.filter { $0.command == row.command && $0.contexts.contains(row.context) }
    let keys = bindings.flatMap(\.keys)
    #expect(!keys.isEmpty)
    for key in keys {
      var desk = desk(row.at)
      #expect(KeyTable.command(for: key, in: desk.state.keyContexts) == row.command, "\(key.name)")
      desk.send([.key(key)])
      #expect(desk.changed == row.changes, "\(key.name)")
      // What was written is read again by an open page of the history.
      let kinds = desk.effects.map(\.kind).filter { $0 != .history || row.effect == .history }
      #expect(kinds == (row.effect.map { [$0] } ?? []), "\(key.name)")
      #expect(desk.frame.violatedInvariant() == nil)
    }
  }

  @Test func `Every binding in every place has a row in the table`() {
    for binding in KeyTable.bindings where !binding.keys.isEmpty {
      for context in binding.contexts {
        #expect(
          KeyCase.table.contains { $0.command == binding.command && $0.context == context },
          "\(binding.command) in \(context)")
      }
    }
  }

  @Test func `Every command can be reached by a key, or else by the palette`() {
    let offered = Desk().state.paletteEntries.map(\.command)
    for command in Command.allCases {
      let hasKey = KeyTable.bindings.contains { $0.command == command && !$0.keys.isEmpty }
      #expect(hasKey || offered.contains(command), "\(command)")
    }
  }

  @Test func `No key means two things in one place`() {
    var seen: Set<String> = []
    for binding in KeyTable.bindings {
      for context in binding.contexts {
        for key in binding.keys {
          #expect(seen.insert("\(context) \(key.name)").inserted, "\(key.name) in \(context)")
        }
      }
    }
  }

  @Test func `Every letter command of the cells has a key that is no letter, or a letter that needs no input method`() {
    for binding in KeyTable.bindings where !binding.contexts.contains(.field) {
      for key in binding.keys {
        if case .character(let character) = key.key { #expect(character.isASCII) }
      }
    }
  }
}
