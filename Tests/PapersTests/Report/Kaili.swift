import Foundation
import Kernel
import Ledger
import Testing
import Yard

/// The five invented books of examples/kaili, typed line by line, and what they give.
enum Kaili {
    static let folder = Hall.root.appending(path: "examples/kaili")

    static let set: IndicatorSet? = {
        let file = Hall.root.appending(path: "templates/reports/三社联动.yaml")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        return try? IndicatorReader.read(text, file: "三社联动.yaml")
    }()

    static let period = ReportPeriod(from: Day(2022, 1, 1), to: Day(2022, 12, 31) ?? Day(number: 0))

    struct Played {
        let community: String
        let book: Book
        /// What its ledger of people served tells.
        let services: ServiceFigures
        /// The lines that were refused.
        let refused: [String]
        /// What docs/report-coverage.md asks of it, and the answers.
        let answers: [String: [String]]
    }

    static let books: [Played] = {
        (try? table("books").dropFirst().map { row in
            try play(row[0], row[1], row[2] == "village" ? .village : .residents)
        }) ?? []
    }()

    static func report(isLedgerOpen: Bool = true) throws -> Report {
        let set = try #require(Self.set)
        var report = Report(set, over: period)
        for played in books {
            report.add(figures(of: played.book, played.community, set, services: isLedgerOpen ? played.services : nil))
        }
        return report
    }

    static func figures(
        of book: Book, _ community: String, _ set: IndicatorSet, over period: ReportPeriod = Self.period,
        services: ServiceFigures? = nil
    ) -> BookFigures {
        let profile = book.organisations.community
        let reported = ReportedBook(
            community: community, id: community, identity: community, head: "", entries: book.last.entry,
            subdistrict: profile.subdistrict,
            isPilot: profile.isPilot ?? false, path: community)
        return BookFigures(of: book, reported, set, over: period, services: services)
    }

    /// Rows of cells; none of these files holds a comma within one.
    static func table(_ name: String) throws -> [[String]] {
        try String(contentsOf: folder.appending(path: "\(name).csv"), encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static func play(_ name: String, _ community: String, _ kind: Book.Header.Kind) throws -> Played {
        let place = FileManager.default.temporaryDirectory.appending(path: "yuanba-kaili-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let journal = try Journal.create(
            at: place.appending(path: "book").path, community: community, kind: kind,
            clock: Clock(environment: ["YUANBA_CLOCK": "2022-12-31T12:00:00+08:00"]))
        let session = try Session(journal: journal, templates: Hall.templates, screen: Language.chinese.screen)
        var refused: [String] = []
        let script = try Data(contentsOf: folder.appending(path: "\(name).meeting"))
        for line in script.split(separator: UInt8(ascii: "\n")) {
            let answer = session.answer(to: line)
            if answer.isRefused { refused.append(String(decoding: line, as: UTF8.self) + " → \(answer.lines)") }
        }
        var answers: [String: [String]] = [:]
        for row in try coverage() where row.community == community {
            if case .lines(let lines) = try session.asked(row.shown, asFacts: false) { answers[row.shown] = lines }
        }
        // The ledger is typed last, at a sitting of its own.
        session.giveLedgerKey()
        var services = ServiceFigures()
        if let ledger = try? Data(contentsOf: folder.appending(path: "\(name).ledger")) {
            for line in ledger.split(separator: UInt8(ascii: "\n")) {
                let answer = session.answer(to: line)
                if answer.isRefused { refused.append(String(decoding: line, as: UTF8.self) + " → \(answer.lines)") }
            }
            let opened = try Session.readLedger(of: session.book, in: journal, by: "八月十五杀年猪吃刨汤")
            services = ServiceFigures(of: opened)
        }
        return Played(
            community: community, book: session.book, services: services, refused: refused, answers: answers)
    }
}

extension ReportedBook {
    /// One that lies nowhere.
    static func named(_ community: String, id: String? = nil, entries: Int = 1, path: String? = nil) -> ReportedBook {
        ReportedBook(
            community: community, id: "", identity: id ?? community, head: "", entries: entries, subdistrict: nil,
            isPilot: false,
            path: path ?? community)
    }
}
