/// Looks at what the dashboard stands on. Each group of findings has a file.
struct Doctor {
  let context: CommandContext
  init(_ context: CommandContext) { self.context = context }
}
