import ArgumentParser
import Foundation
import Journal

struct Export: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "把整本带出去。Carry the whole book out, chain included.",
        discussion: """
            yuanba export 南山.yuanba > 南山.json
            yuanba export 南山.yuanba --format csv -o 表格
            yuanba export 南山.yuanba --public > 公开.json
            """
    )

    @Argument(help: ArgumentHelp("一本 a book", valueName: "book"))
    var book: String

    @Option(help: ArgumentHelp("json | csv", valueName: "format"))
    var format: Format = .json

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("放进这个文件夹，不然打在屏幕上 the folder to put it in; else standard output", valueName: "dir"))
    var folder: String?

    @Flag(name: .customLong("public"), help: "不带个人信息，仍可核对 leave out personal data; it still verifies")
    var isPublic = false

    @OptionGroup var output: ScreenOptions

    func run() throws {
        try output.explaining {
            let journal = try Journal.read(at: book)
            switch (format, folder) {
            case (.json, nil): try journal.export(isPublic: isPublic, to: ExportTarget.write)
            case (.json, let folder?): try write(journal, into: folder)
            case (.csv, nil):
                try journal.spreadsheets(isPublic: isPublic).first.map { try ExportTarget.write($0.bytes) }
            case (.csv, let folder?):
                for table in try journal.spreadsheets(isPublic: isPublic) {
                    try ExportTarget.write(table.bytes, to: table.name, in: folder)
                }
            }
        }
    }

    private func write(_ journal: Journal, into folder: String) throws {
        let name = URL(fileURLWithPath: book).deletingPathExtension().lastPathComponent + ".json"
        var bytes = Data()
        try journal.export(isPublic: isPublic) { bytes += $0 }
        try ExportTarget.write(bytes, to: name, in: folder)
    }
}

/// Where results go: standard output, or files of which each is printed by name.
enum ExportTarget {
    static func write(_ bytes: Data) throws { try FileHandle.standardOutput.write(contentsOf: bytes) }

    static func write(_ bytes: Data, to name: String, in folder: String) throws {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent(name)
        try bytes.write(to: file, options: .atomic)
        print(file.relativePath)
    }
}
