import ArgumentParser
import Foundation
import Kernel
import Prompt
import Yard

/// `yuanba people BOOK FILE`: people and units from a list, and out again.
struct People: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: Help.text(\.people),
        discussion: """
            yuanba people nanshan.book 名册.xlsx --dry-run
            yuanba people nanshan.book 名册.csv
            yuanba people nanshan.book 名册.csv --reason 2026年测绘
            yuanba people nanshan.book --out 名册.csv
            """)

    @Argument(help: .said(\.book)) var book: String
    @Argument(
        help: .said(\.peopleFile, value: "file"))
    var file: String?
    @Flag(help: .said(\.peopleDryRun)) var dryRun = false
    @Option(help: .said(\.peopleReason, value: "text")) var reason: String?
    @Option(help: .said(\.peopleOut, value: "file")) var out: String?
    @OptionGroup var output: ScreenOptions

    private var screen: any Screen { output.screen }
    private var answers: RegisterAnswers { RegisterAnswers(screen) }

    func run() throws {
        try output.explaining {
            switch (file, out) {
            case (let file?, nil): try enter(file)
            case (nil, let out?): try write(to: out)
            default: throw Failure(output.language.program.listInOrOut())
            }
        }
    }

    // MARK: Out

    private func write(to path: String) throws {
        let journal = try Journal.read(at: book)
        try journal.checkPages()
        let book = try journal.replay().book
        let bytes =
            path.lowercased().hasSuffix(".xlsx")
            ? try RegisterWorkbook.bytes(of: book, output.language) : book.registerCSV(output.language)
        try OutputFile.write(bytes, to: path, language: output.language, isPrivate: true)
        print(answers.wroteOut(path, book).legible)
    }

    // MARK: In

    private func enter(_ path: String) throws {
        let list = try RegisterFile(path, output.language)
        let table: RegisterTable
        do throws(RegisterProblem) {
            table = try RegisterTable(list.rows, file: path)
            try list.layout.map { (layout) throws(RegisterProblem) in try layout.refuseMerged() }
        } catch {
            throw Failure(error.told(in: path, by: screen))
        }
        let journal = try dryRun ? Journal.read(at: book) : Journal.open(at: book)
        defer { journal.close() }
        let chronicle = try journal.replay()
        func planned(_ reason: String?) -> RegisterPlan {
            RegisterPlan(
                table, on: chronicle.book, at: journal.clock.now(in: journal.header.zone), entry: journal.count,
                language: output.language, reason: reason)
        }
        var plan = planned(given(reason))
        for line in plan.preview(list.form, rows: table.count, by: screen) + list.warnings { print(line.legible) }
        if let reason = askedReason(plan) { plan = planned(reason) }
        guard plan.problems.isEmpty else {
            for line in plan.complaints(by: screen) { Standard.complain(line.legible) }
            throw ExitCode(1)
        }
        if dryRun { return print(answers.onlyLooked(plan.drafts.count)) }
        guard let entries = try journal.append(plan.drafts) else { return print(answers.nothingToEnter) }
        print(answers.entered(entries.count, first: entries.lowerBound, last: entries.upperBound))
    }

    private func given(_ text: String?) -> String? {
        text.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// At a terminal, where nothing stands in the way but that the book says otherwise: why it is changed.
    private func askedReason(_ plan: RegisterPlan) -> String? {
        let terminal = Terminal(environment: output.environment)
        guard terminal.isInteractive, !dryRun, !plan.problems.isEmpty,
            plan.problems.allSatisfy(\.kind.isSettledByReason)
        else { return nil }
        for problem in plan.problems.prefix(20) { print(problem.told(in: plan.file, by: screen).legible) }
        Standard.ask(answers.giveReason(plan.problems.count))
        return given(readLine())
    }
}
