import ArgumentParser
import Foundation
import Ledger
import Prompt
import Yard

/// `yuanba meet BOOK`: the prompt, or a script on standard input.
struct Meet: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meet",
        abstract: Help.text(\.meet),
        discussion: """
            yuanba meet nanshan.book
            yuanba meet nanshan.book < nanshan.meeting
            """)

    @Argument(help: .said(\.book)) var book: String
    @Flag(help: .said(\.meetStrict)) var strict = false
    @Flag(help: .said(\.meetEcho)) var echo = false
    @OptionGroup var secret: LedgerKeyOption
    @OptionGroup var sitting: SittingOptions

    func run() throws {
        let session = try sitting.open(book)
        session.passphrase = try secret.passphrase(sitting.output.language)
        let terminal = sitting.terminal
        LastBook(environment: sitting.environment).remember(book)
        guard terminal.isInteractive else {
            let isAccepted = ScriptRun(session: session, isStrict: strict, isEchoing: echo).run()
            if !isAccepted { throw ExitCode(1) }
            return
        }
        Prompt(session: session, style: terminal.style, comeBack: "yuanba meet \(book)").run()
    }
}

/// What every command that sits at a book may be told.
struct SittingOptions: ParsableArguments {
    @OptionGroup var output: ScreenOptions
    @Option(help: .said(\.templatesFolder)) var templates: String?

    var environment: [String: String] { output.environment }
    var screen: any Screen { output.screen }
    var terminal: Terminal { Terminal(environment: environment) }

    /// Opens a book to write in.
    func open(_ book: String) throws -> Session {
        try session(try Journal.open(at: book), book)
    }

    func session(_ journal: Journal, _ book: String) throws -> Session {
        let ending = journal.ending
        Farewell.watch { ending.take() }
        let session = try Session(
            journal: journal, templates: TemplateFolders(option: templates, book: book), screen: screen,
            view: terminal.view)
        session.boardKeeper = BoardProcess(book: book, language: output.language, templates: templates)
        return session
    }
}
