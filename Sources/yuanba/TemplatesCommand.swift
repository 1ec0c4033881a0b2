import ArgumentParser
import Foundation
import Kernel
import Page
import Yard

/// `yuanba templates`: what papers are written from, checked and copied.
struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: Help.text(\.templates),
        discussion: """
            yuanba templates check
            yuanba templates check 村里/templates
            yuanba templates copy 村里
            yuanba templates word 村里 会议记录 签到表
            """,
        subcommands: [Check.self, Copy.self, Word.self])

    /// Everything that is wrong, a line each, with the file and the line or paragraph.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: Help.text(\.templatesCheck))

        @Argument(help: .said(\.templatesCheckFolder)) var folder: String?
        @OptionGroup var output: ScreenOptions

        func run() throws {
            let language = output.language
            let wording = language.screen.wording
            let others = TemplateFolders()
            guard let folder = folder ?? others.folders.first else {
                throw PaperError.noTemplate("papers", folders: [])
            }
            let audit = try TemplateAudit(folder, others: others)
            for fault in audit.faults { print(fault.told(by: wording).legible) }
            let shared = TemplateFolders(folders: [folder] + others.folders)
            let fonts = OfficeFonts(configuration: try shared.file(.papers, named: "fonts.conf"))
            // A character of this land's names that small fonts lack.
            for line in wording.fontTrouble(fonts, showing: "㵲") { print(line) }
            if fonts.lacking == nil { print(wording.fontsNotLookedAt) }
            guard audit.faults.isEmpty else { throw ExitCode(2) }
            print(language.program.templatesSound(audit.count))
        }
    }

    /// A set of its own for a community, beside its book.
    struct Copy: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "copy",
            abstract: Help.text(\.templatesCopy))

        @Argument(help: .said(\.templatesCopyFolder)) var folder: String
        @Flag(help: .said(\.templatesOverwrite)) var overwrite = false
        @OptionGroup var output: ScreenOptions

        func run() throws {
            let language = output.language
            guard let source = TemplateFolders().folders.first else {
                throw PaperError.noTemplate("papers", folders: [])
            }
            let shelf = try TemplatesCommand.shelf(in: folder, language)
            let papers = URL(filePath: source).appending(path: TemplateFolders.Shelf.papers.rawValue)
            var count = 0
            for name in try FileManager.default.contentsOfDirectory(atPath: papers.path).sorted()
            where !name.hasPrefix(".") {
                let file = shelf.appending(path: name)
                if !overwrite, FileManager.default.fileExists(atPath: file.path) {
                    Standard.complain(language.program.templateLeft(file.path.legible))
                    continue
                }
                try OutputFile.write(
                    try Data(contentsOf: papers.appending(path: name)), to: file.path, language: language)
                count += 1
            }
            print(language.program.templatesCopied(count, to: shelf.path.legible))
        }
    }

    /// A paper as a Word file, to be changed in Word: its text template with the fields and loops in their places.
    struct Word: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "word",
            abstract: Help.text(\.templatesWord))

        @Argument(help: .said(\.templatesCopyFolder)) var folder: String
        @Argument(help: .said(\.templatesWordPapers)) var papers: [String]
        @Flag(help: .said(\.templatesOverwrite)) var overwrite = false
        @OptionGroup var output: ScreenOptions

        func run() throws {
            let language = output.language
            let folders = TemplateFolders(book: folder + "/book")
            var drafts: [(file: String, draft: WordDraft)] = []
            for name in papers {
                guard let paper = try Paper(named: name, in: folders) else {
                    throw PaperError.unknownPaper(name, own: try folders.ownPapers())
                }
                let maker = PaperMaker(templates: folders, wording: language.screen.wording)
                var wording = maker.wording
                if language != .chinese, try !maker.hasText(of: paper) {
                    Standard.complain(language.program.onlyInChinese(wording.name(of: paper)))
                    wording = Language.chinese.screen.wording
                }
                let draft = try WordDraft(
                    of: paper, called: wording.name(of: paper), in: wording.language, from: folders)
                let ending = wording.language == .chinese ? "docx" : "\(wording.language.rawValue).docx"
                drafts.append(("\(paper.name).\(ending)", draft))
            }
            let shelf = try TemplatesCommand.shelf(in: folder, language)
            for (name, draft) in drafts {
                let file = shelf.appending(path: name)
                if !overwrite, FileManager.default.fileExists(atPath: file.path) {
                    Standard.complain(language.program.templateLeft(file.path.legible))
                    continue
                }
                try OutputFile.write(Data(draft.bytes), to: file.path, language: language)
                print(language.program.templateWritten(file.path.legible))
                for chart in draft.charts {
                    Standard.complain(language.program.templateLacksChart(name, chart.legible))
                }
            }
        }
    }

    /// The shelf of papers beside a book, made where it is not there.
    private static func shelf(in folder: String, _ language: Language) throws -> URL {
        let place = URL(filePath: folder)
        let own = place.lastPathComponent == "templates" ? place : place.appending(path: "templates")
        let shelf = own.appending(path: TemplateFolders.Shelf.papers.rawValue)
        do {
            try FileManager.default.createDirectory(at: shelf, withIntermediateDirectories: true)
        } catch { throw Failure(OutputFile.words(.forbidden, shelf.path, language)) }
        return shelf
    }
}
