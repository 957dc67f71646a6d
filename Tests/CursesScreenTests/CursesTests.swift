import Testing

/// Everything that takes a terminal: ncurses, the width policy and signals belong to the process, so one at a time.
@Suite(.serialized)
struct CursesTests {}
