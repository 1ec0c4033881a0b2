import ArgumentParser
import Foundation
import Kernel
import Yard

/// `yuanba calendar BOOK`: what is on, for the calendars of telephones and offices.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: Help.text(\.calendar),
        discussion: """
            yuanba calendar nanshan.book --format ics -o 日历.ics
            """)

    @Argument(help: .said(\.book)) var book: String
    @Option(help: .said(\.calendarFormat)) var format = CalendarFormat.ics
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var sitting: SittingOptions

    func run() throws {
        let language = sitting.output.language
        try sitting.output.explaining {
            let journal = try Journal.read(at: book)
            try journal.checkPages()
            let undoings = try journal.entries(in: 1...max(1, journal.count)).filter { entry in
                entry.events.contains { $0.content is HistoryEvent }
            }.map(\.number)
            let session = try sitting.session(journal, book)
            let file = CalendarFile(of: session.book, undoings: undoings)
            let text = file.text(from: session.status.at.day)
            guard let output else { return Standard.write(text) }
            try OutputFile.write(Data(text.utf8), to: output, language: language, isPrivate: false)
        }
    }
}

enum CalendarFormat: String, ExpressibleByArgument, CaseIterable { case ics }
