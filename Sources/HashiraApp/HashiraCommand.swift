import ArgumentParser

/// The command line as the parser knows it: one file per command in Commands/. What officers read about it stands in the
/// command table (Usage/).
package struct HashiraCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "hashira", abstract: "Run a staff-development plan from the terminal.",
    version: HashiraVersion.current,
    subcommands: [
      OpenCommand.self, ShowCommand.self, FindCommand.self, TargetsCommand.self, SetCommand.self, NoteCommand.self,
      OutcomeCommand.self,
      ReadingCommand.self, MeasureCommand.self, BasisCommand.self, HistoryCommand.self, UndoCommand.self,
      RedoCommand.self, RecoverCommand.self, LockCommand.self, UnlockCommand.self, ScheduleCommand.self,
      TodoCommand.self,
      AssessCommand.self, SchemeCommand.self, SectionCommand.self, AssignCommand.self, TagCommand.self, AddCommand.self,
      MoveCommand.self,
      RenameCommand.self, RemoveCommand.self, SplitCommand.self, JoinCommand.self, LinkCommand.self, CheckCommand.self,
      CompareCommand.self, RetrospectiveCommand.self, ReportCommand.self, HandoverCommand.self, NextPlanCommand.self,
      NewCommand.self, AdoptCommand.self,
      ImportCommand.self, ExportCommand.self,
      ConflictsCommand.self, SyncCommand.self, GitSetupCommand.self, MergeCommand.self,
      ScreenCommand.self, TourCommand.self, ThemeCommand.self, DoctorCommand.self, DocsCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
  package init() {}
}

/// The program's version.
package enum HashiraVersion {
  package static let current = "0.1.0"
}
