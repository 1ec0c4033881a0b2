import Foundation
import Kernel
import Ledger

/// Reads books for a report, some at once, each opened for reading only and let go again once its figures are taken.
///
/// A book that cannot be read does not stop the others: it is left out, and the report says why.
///
///     let report = ReportRun(set, over: period).report(of: paths) { done, all in … }
public struct ReportRun: Sendable {
    private let set: IndicatorSet
    private let period: ReportPeriod
    private let services: Services

    /// What the sealed ledger of a book tells, where its passphrase is at hand.
    public typealias Services = @Sendable (Book, Journal) throws -> ServiceFigures?

    public init(_ set: IndicatorSet, over period: ReportPeriod, services: @escaping Services = { _, _ in nil }) {
        self.set = set
        self.period = period
        self.services = services
    }

    /// The report of all books that could be read.
    ///
    /// - Parameters:
    ///   - isStopped: asked before each book; no other is begun then, and the report is not whole.
    ///   - progress: how many have been read, after each.
    public func report(
        of paths: [String], unless isStopped: @escaping @Sendable () -> Bool = { false },
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) -> Report {
        let all = Gathered(Report(set, over: period))
        let next = Gathered(0)
        // Folding one book keeps little more than one core busy; more at once would only hold more books in memory.
        Crew.work(min(paths.count, Self.atOnce)) {
            while true {
                let place = next.change { place in
                    defer { place += 1 }
                    return place
                }
                guard place < paths.count, !isStopped() else { return }
                let read = read(paths[place])
                let done = all.change { report in
                    report.take(read)
                    return report.books.count + report.leftOut.count
                }
                progress(done, paths.count)
            }
        }
        return all.value
    }

    static let atOnce = max(1, min(4, ProcessInfo.processInfo.activeProcessorCount))

    fileprivate enum Read {
        case figures(BookFigures)
        case leftOut(Report.LeftOut)
    }

    private func read(_ path: String) -> Read {
        do {
            let journal = try Journal.read(at: path)
            defer { journal.close() }
            let book = try folded(journal)
            return .figures(
                BookFigures(
                    of: book, try .init(book, journal, path), set, over: period, services: try services(book, journal)))
        } catch {
            return .leftOut(.init(path: path, why: Phrase { Self.told(error, in: $0) }))
        }
    }

    /// The book, every entry of it held against the chain. The pages of the file are looked at where that fails, for they say where.
    private func folded(_ journal: Journal) throws -> Book {
        do { return try journal.replay().book } catch {
            try journal.checkPages()
            throw error
        }
    }

    private static func told(_ error: any Error, in language: Language) -> String {
        (error as? LedgerError)?.told(by: language.screen) ?? "\(error)"
    }

    /// The lines of the entries that a figure comes from. Those that a public export withholds are left out of a public one.
    public func unfold(_ place: Int, of report: Report, isPublic: Bool) throws -> ReportUnfolding {
        var unfolding = ReportUnfolding(of: set.indicators[place])
        for figures in report.books where figures.figures[place].note != .otherCommunity {
            let journal = try Journal.read(at: figures.book.path)
            defer { journal.close() }
            let isSealed = set.indicators[place].measure.isSealed
            let personal = isPublic ? try journal.personalData(journal.replay().timeline) : nil
            var lines: [ReportUnfolding.Line] = []
            for number in figures.figures[place].entries {
                let isWithheld = isSealed || personal?.withholds(number) == true
                lines.append(.init(entry: number, text: isWithheld ? nil : try journal.entry(number)?.line))
            }
            unfolding.add(figures.book, lines, isWithheld: figures.figures[place].isSuppressed)
        }
        return unfolding
    }
}

extension Report {
    fileprivate mutating func take(_ read: ReportRun.Read) {
        switch read {
        case .leftOut(let book): leaveOut(book)
        case .figures(let figures): add(figures)
        }
    }
}

extension ReportedBook {
    fileprivate init(_ book: Book, _ journal: Journal, _ path: String) throws(LedgerError) {
        let profile = book.organisations.community
        let first = try journal.hash(of: min(1, journal.count))?.description ?? ""
        self.init(
            community: journal.header.community, id: journal.header.id, identity: first, head: journal.head.description,
            entries: journal.count,
            subdistrict: profile.subdistrict, isPilot: profile.isPilot ?? false, path: path)
    }
}
