/// Recording enters results and can never touch the plan's text; planning edits the text.
package enum Mode: Hashable, Sendable {
  case recording, planning
}
