import CNcurses
import Glibc
import TerminalKit

extension CursesScreen {
  /// Gives the terminal back as it was found, for an editor or a stop. Nothing if it was given back already.
  package func suspend() {
    guard state == .active else { return }
    giveBack()
    state = .suspended
  }

  /// Takes the terminal again, whatever happened to it meanwhile, and draws everything at the next `present`. Also
  /// right when the terminal was not given back: after a SIGCONT nobody announced, and for Ctrl-L.
  package func resume() {
    guard state != .restored else { return }
    let wasGivenBack = state == .suspended
    if wasGivenBack, let modes = terminal.modes { modesFound = modes }
    state = .active
    takeModes(pushesTitle: wasGivenBack)
    refreshSize()
    shown = nil
  }

  /// Gives the terminal back for good. May be called again, and is at the latest when the screen goes.
  package func restore() {
    if state == .active { giveBack() }
    state = .restored
  }

  /// Raw modes, bracketed paste, the mouse. The window's title is put by only where it is not already: the terminal keeps a
  /// stack of them, and `giveBack` takes one.
  func takeModes(pushesTitle: Bool) {
    let exit = PrivateModes.emergencyExit(showsTitle: showsTitle)
    terminal_restore_arm(terminal.output, &modesFound, exit, exit.count)
    terminal.setModes(modesFound.raw)
    // What ncurses goes back to after `endwin`.
    def_prog_mode()
    terminal.write(
      (showsTitle && pushesTitle ? PrivateModes.pushTitle : []) + PrivateModes.pasteOn
        + (usesMouse ? PrivateModes.mouseOn : []))
    shownTitle = nil
  }

  private func giveBack() {
    terminal.write(
      PrivateModes.pasteOff + (usesMouse ? PrivateModes.mouseOff : []) + (showsTitle ? PrivateModes.popTitle : []))
    endwin()
    terminal.setModes(modesFound)
    terminal_restore_disarm()
    shown = nil
  }
}
