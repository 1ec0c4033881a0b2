import ArgumentParser
import Board
import Foundation
import Kernel
import Prompt
import Yard

/// `yuanba board BOOK`: the meeting on the wall and on phones, from a book that is only read.
struct BoardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract: Help.text(\.board),
        discussion: """
            yuanba board nanshan.book
            yuanba board nanshan.book --lan 192.168.1.20
            """)

    @Argument(help: .said(\.book)) var book: String
    @Option(help: .said(\.boardPort)) var port: UInt16 = BoardCommand.usualPort
    @Option(help: .said(\.boardLan)) var lan: String?
    /// Ends when standard input does: for the prompt that started it.
    @Flag(name: .customLong("until-input-ends"), help: .hidden) var endsWithInput = false
    @OptionGroup var sitting: SittingOptions

    static let usualPort: UInt16 = 8086

    func run() throws {
        let language = sitting.output.language
        let service: BoardService
        do {
            service = try BoardService(
                book: book, port: port, lan: lan, language: language,
                templates: TemplateFolders(option: sitting.templates, book: book)
            ) { Standard.complain(Failure($0, language).message) }
        } catch let trouble as BoardService.Trouble {
            throw Failure(Self.told(trouble, language))
        }
        Output.line(language.program.boardOpen(here: service.here, there: service.there, fromPrompt: endsWithInput))
        if endsWithInput {
            // Ctrl-C at the prompt is for the line being typed.
            signal(SIGINT, SIG_IGN)
            Thread.detachNewThread {
                while !FileHandle.standardInput.availableData.isEmpty {}
                Foundation.exit(0)
            }
        }
        let end = DispatchSemaphore(value: 0)
        let failed = Failed()
        Task {
            do { try await service.run() } catch { failed.note(error) }
            end.signal()
        }
        end.wait()
        if let error = failed.error { throw error }
    }

    private static func told(_ trouble: BoardService.Trouble, _ language: Language) -> String {
        switch trouble {
        case .portTaken(let port): language.program.portTaken(port)
        case .notHere(let address, let own): language.program.notHere(address.shortened(to: 60), own: own)
        case .noNetwork: language.program.noNetwork
        }
    }

    /// What ended the service, handed from its task to the thread that waits.
    private final class Failed: @unchecked Sendable {
        private let lock = NSLock()
        private var noted: (any Error)?
        var error: (any Error)? { lock.withLock { noted } }
        func note(_ error: any Error) { lock.withLock { noted = error } }
    }
}
