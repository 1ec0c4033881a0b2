import ArgumentParser
import Foundation
import Kernel
import Yard

/// `yuanba books FOLDER`: every book of a folder side by side: when it last met, what is late, whether it is sound.
struct BooksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "books",
        abstract: Help.text(\.books),
        discussion: """
            yuanba books 账本
            yuanba books 账本 --late --sort last
            yuanba books 账本 --format csv -o 账本.csv
            """)

    @Argument(help: .said(\.booksFolder)) var folder: String
    @Flag(help: .said(\.booksLate)) var late = false
    @Flag(help: .said(\.booksUnsound)) var unsound = false
    @Option(help: .said(\.booksKind)) var kind: Book.Header.Kind?
    @Option(help: .said(\.booksSort)) var sort = BookOrder.late
    @Option(help: .said(\.booksFormat)) var format = BooksFormat.text
    @Flag(inversion: .prefixedNo, help: .said(\.booksIndex)) var index = true
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var sitting: SittingOptions

    func run() throws {
        let language = sitting.output.language
        try sitting.output.explaining {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
                throw Failure(Desk.noFolder(folder.legible, language))
            }
            let interrupt = Interrupt()
            let shown = Progress { Desk.reading($0, of: $1, language) }
            let desk = try Desk(
                of: folder, on: try Stamp.today(), templates: TemplateFolders(option: sitting.templates, book: nil),
                environment: sitting.environment, usesIndex: index, unless: { interrupt.isHeard }
            ) { shown.show($0, of: $1) }
            shown.clear()
            if interrupt.isHeard { throw ExitCode(Interrupt.status) }
            let rows = desk.picked(
                by: Desk.Order(rawValue: sort.rawValue) ?? .late, late: late, unsound: unsound, kind: kind)
            let text =
                switch format {
                case .text: desk.lines(rows, sitting.terminal.view, in: language).map { $0 + "\n" }.joined()
                case .json: desk.json(rows).encoded
                case .csv: desk.csv(rows, in: language)
                }
            guard let output else { return Standard.write(text) }
            try OutputFile.write(Data(text.utf8), to: output, language: language, isPrivate: true)
        }
    }
}

enum BooksFormat: String, ExpressibleByArgument, CaseIterable { case text, json, csv }
enum BookOrder: String, ExpressibleByArgument, CaseIterable { case late, community, last, path }
