import ArgumentParser
import Yard
import Foundation
import Kernel
import Page

struct Export: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv, xlsx, hledger, beancount }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Help.text(\.export),
        discussion: """
            yuanba export 南山.yuanba > 南山.json
            yuanba export 南山.yuanba --format csv -o 表格
            yuanba export 南山.yuanba --format csv --lang zh -o 表格
            yuanba export 南山.yuanba --format xlsx -o 表格
            yuanba export 南山.yuanba --format hledger > 基金.journal
            yuanba export 南山.yuanba --public > 公开.json
            """
    )

    @Argument(help: .said(\.exportBook, value: "book"))
    var book: String

    @Option(help: ArgumentHelp("json | csv | xlsx | hledger | beancount", valueName: "format"))
    var format: Format = .json

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: .said(\.exportFolder, value: "dir"))
    var folder: String?

    @Flag(name: .customLong("public"), help: .said(\.exportPublic))
    var isPublic = false

    @OptionGroup var secret: LedgerKeyOption
    @OptionGroup var output: ScreenOptions

    func run() throws {
        try output.explaining {
            if secret.file != nil, isPublic || ![.csv, .xlsx].contains(format) {
                throw Failure(output.language.program.ledgerInTablesOnly)
            }
            let journal = try Journal.read(at: book)
            try journal.checkPages()
            switch (format, folder) {
            case (.json, nil): try journal.export(isPublic: isPublic, to: Standard.write)
            case (.json, let folder?): try write(journal, into: folder)
            case (.csv, nil):
                try tables(journal).first.map { Standard.write($0.bytes) }
            case (.hledger, nil), (.beancount, nil):
                if let accounts { Standard.write(Data(accounts.text(of: try journal.replay().book).utf8)) }
            case (.hledger, let folder?), (.beancount, let folder?):
                if let accounts {
                    let text = accounts.text(of: try journal.replay().book)
                    try put(Data(text.utf8), name(ending: accounts.ending), into: folder)
                }
            case (.xlsx, nil): Standard.write(try workbook(journal))
            case (.xlsx, let folder?): try put(Data(try workbook(journal)), name(ending: "xlsx"), into: folder)
            case (.csv, let folder?):
                for table in try tables(journal) {
                    try put(table.bytes, table.name, into: folder)
                }
            }
        }
    }

    /// The tables, with those of the ledger where its passphrase is given.
    private func sheets(_ journal: Journal) throws -> [Spreadsheet] {
        guard let passphrase = try secret.passphrase(output.language) else {
            return try journal.spreadsheets(isPublic: isPublic)
        }
        let book = try journal.replay().book
        let ledger: OpenLedger
        do throws(Refusal) {
            ledger = try Session.readLedger(of: book, in: journal, by: passphrase)
        } catch {
            throw Failure(output.screen.told(error, in: book))
        }
        return try journal.spreadsheets(ledger: ledger)
    }

    /// The fund alone, as text that bookkeeping programs read.
    private var accounts: PlainAccounts? { PlainAccounts(rawValue: format.rawValue) }

    private func name(ending: String) -> String {
        URL(fileURLWithPath: book).deletingPathExtension().lastPathComponent + "." + ending
    }

    /// The columns of CSV are called by their keys, which programs read, unless a language is asked for.
    private func tables(_ journal: Journal) throws -> [Spreadsheet] {
        let tables = try sheets(journal)
        return output.lang == nil ? tables : tables.map { $0.headed(in: output.language) }
    }

    /// Every table on a sheet of its own, for people: called and headed in the language of the screen.
    private func workbook(_ journal: Journal) throws -> [UInt8] {
        let tables = try sheets(journal).map { plain in
            let table = plain.headed(in: output.language)
            func cells(_ row: [String]) -> [Table.Cell] { row.map { Table.Cell([Run($0)]) } }
            return NamedTable(
                table.title(in: output.language),
                Table(head: table.rows.prefix(1).map(cells), rows: table.rows.dropFirst().map(cells)))
        }
        do { return try WorkbookWriter.write(tables, title: journal.header.community) } catch {
            throw PaperError.noRoom(FileManager.default.temporaryDirectory.path)
        }
    }

    private func write(_ journal: Journal, into folder: String) throws {
        let name = name(ending: "json")
        var bytes = Data()
        try journal.export(isPublic: isPublic) { bytes += $0 }
        try put(bytes, name, into: folder)
    }

    /// Writes a file of that name into the folder, which is made where there is none, and prints where it is.
    private func put(_ bytes: Data, _ name: String, into folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure(OutputFile.words(.forbidden, folder, output.language))
        }
        let file = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        try OutputFile.write(bytes, to: file, language: output.language, isPrivate: !isPublic)
        print(file.legible)
    }
}
