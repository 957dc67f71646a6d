import CNcurses
import Glibc

/// Collects what ncurses sends for one frame, so that the terminal gets it in one write.
///
/// ncurses flushes its buffer at every cursor movement: a frame of forty runs is forty writes, each waking the other
/// end, and a half-drawn screen may be seen in between. For the time of a refresh its descriptor is pointed at a file in
/// memory; what lies there afterwards goes out at once.
struct GatheredOutput {
  /// The descriptor that ncurses writes to.
  private let descriptor: Int32
  private let terminal: TerminalDescriptors
  private let memory: Int32

  /// nil where there is no memory file to be had: ncurses then writes by itself.
  init?(descriptor: Int32, terminal: TerminalDescriptors) {
    let memory = curses_memory_file()
    guard memory >= 0 else { return nil }
    self.descriptor = descriptor
    self.terminal = terminal
    self.memory = memory
  }

  func close() { Glibc.close(memory) }

  /// Runs `draw` with ncurses writing to memory, then sends all of it.
  func gather(_ draw: () -> Void) {
    guard dup2(memory, descriptor) >= 0 else { return draw() }
    draw()
    while dup2(terminal.output, descriptor) < 0, errno == EINTR {}
    let size = Int(lseek(memory, 0, SEEK_CUR))
    guard size > 0 else { return }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, pread(memory, buffer.baseAddress, size, 0))
    }
    lseek(memory, 0, SEEK_SET)
    terminal.write(bytes)
  }
}
