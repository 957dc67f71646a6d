import CColumns
import CNcurses
import TerminalKit

/// Neighbouring cells of one role on their way to ncurses. One is reused for every drawing: no cell allocates.
struct CellRun {
  private(set) var count = 0
  private var scalars: [wchar_t] = []
  private var lengths: [UInt8] = []
  private var bytes: [UInt8] = []

  init() {
    scalars.reserveCapacity(CURSES_RUN_CELLS * 2)
    lengths.reserveCapacity(CURSES_RUN_CELLS)
    bytes.reserveCapacity(32)
  }

  var isFull: Bool { count == CURSES_RUN_CELLS }

  mutating func removeAll() {
    count = 0
    scalars.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
  }

  /// Adds a cell: not the right half of a wide character, which ncurses adds itself.
  mutating func append(_ cell: ScreenCell) {
    bytes.removeAll(keepingCapacity: true)
    cell.appendUTF8(to: &bytes)
    lengths.append(appendScalars())
    count += 1
  }

  /// Draws the cells from (x, y) of the standard screen.
  func put(x: Int, y: Int, role: Role, attributes: RoleAttributes) {
    curses_put_run(
      Int32(y), Int32(x), scalars, lengths, Int32(count), attributes.attribute(role), attributes.pair(role))
  }

  /// Decodes `bytes`, which a frame promises are valid UTF-8 without hostile characters. The promise is checked:
  /// this is the last place before the terminal. Returns how many scalars the cell has, at least one.
  private mutating func appendScalars() -> UInt8 {
    var length: UInt8 = 0
    var index = 0
    while index < bytes.count && length < UInt8(CURSES_CELL_SCALARS) {
      let first = UInt32(bytes[index])
      let extra = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
      var value = extra == 0 ? first : first & (0x3F >> UInt32(extra))
      for offset in 0..<extra where index + 1 + offset < bytes.count {
        value = value << 6 | UInt32(bytes[index + 1 + offset]) & 0x3F
      }
      let isHostile = (value < 0x20 || value > 0x7E) && columns_is_hostile(value) != 0
      scalars.append(wchar_t(isHostile ? HostileText.mark.value : value))
      length += 1
      index += 1 + extra
    }
    if length == 0 {
      scalars.append(0x20)
      length = 1
    }
    return length
  }
}
