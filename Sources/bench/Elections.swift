import Foundation
import Kernel

/// The same elections for this engine and for its peers, one after another in one run: seconds, megabytes, ratios.
struct Elections {
    private let program: String
    private let python: String?
    private let folder: Figures.Folder
    /// Seconds a peer may take; what would take longer is left out, and said so.
    private let limit = 120.0

    /// - Parameter python: of the environment that holds the peers; nil where there is none.
    init(program: String, python: String?) throws {
        self.program = program
        self.python = python
        folder = try Figures.Folder(FileManager.default.currentDirectoryPath + "/.build/bench-ballots")
    }

    func print(sizes: [Int]) throws {
        defer { folder.remove() }
        row("--help", here(["--help"]))
        try transferable(sizes)
        try margins(sizes.max() ?? 1_000_000)
        try condorcet()
        try wide()
        try committees()
        try budget()
    }

    // MARK: Elections

    /// 20 candidates, 5 seats, 1 to 20 ranks, Zipf, one ballot a line.
    private func transferable(_ sizes: [Int]) throws {
        var late: Set<String> = []
        var before: [String: (ballots: Int, seconds: Double)] = [:]
        for ballots in sizes {
            let file = folder.path("\(ballots).blt")
            var electorate = Electorate(seed: 2026, candidates: 20)
            try electorate.writeRankings(ballots, seats: 5, longest: 20, to: file)
            defer { try? FileManager.default.removeItem(atPath: file) }
            Swift.print("\n\(ballots) ballots, \(size(of: file)): 20 candidates, 5 seats, 1 to 20 ranks")
            let meek = counted(file, "meek")
            let scottish = counted(file, "scottish")
            row("Meek, as text", meek, per: ballots)
            row("Scottish, as text", scottish, per: ballots)
            for rule in ["meek", "scottish"] {
                let outcome = counted(file, rule, "--format", "json")
                row("\(rule.capitalized), as JSON with digests", outcome, per: ballots)
            }
            let single = folder.path("\(ballots)-single.blt")
            electorate = Electorate(seed: 2026, candidates: 20)
            try electorate.writeRankings(ballots, seats: 1, longest: 20, to: single)
            defer { try? FileManager.default.removeItem(atPath: single) }
            for (file, rule, wanted) in [(single, "irv", "2 s"), (file, "scottish", "5 s"), (file, "meek", nil)] {
                let name = "\(rule) with its margin" + (wanted.map { ", \($0)" } ?? "")
                row(name, withMargin(file, rule), per: ballots)
            }
            for (peer, rule, ours) in [
                ("pyrankvote", "stv", meek), ("votelib", "gregory", scottish), ("pref_voting", "scottish", scottish),
            ] {
                // Ten times the ballots take ten times as long, and more.
                if let last = before[peer], last.seconds * Double(ballots) / Double(last.ballots) > limit {
                    late.insert(peer)
                }
                guard !late.contains(peer) else {
                    row("\(peer) \(rule)", .late)
                    continue
                }
                let outcome = there(peer, rule, file)
                row("\(peer) \(rule)", outcome, against: ours)
                switch outcome {
                case .ran(let run): before[peer] = (ballots, run.seconds)
                case .late, .failed: late.insert(peer)
                case nil: break
                }
            }
        }
    }

    /// What it costs to say how many papers would change the result: the exact margin of an instant run-off, the bounds of Scottish STV.
    private func margins(_ ballots: Int) throws {
        for (rule, seats) in [("irv", 1), ("scottish", 5)] {
            let file = folder.path("margin-\(rule).blt")
            var electorate = Electorate(seed: 2026, candidates: 10)
            try electorate.writeRankings(ballots, seats: seats, longest: 10, to: file)
            defer { try? FileManager.default.removeItem(atPath: file) }
            Swift.print("\nMargins: \(ballots) ballots, 10 candidates, seats: \(seats)")
            let bare = here(["count", file, "--rule", rule, "--ties", "order", "--no-margin"])
            row("\(rule) without its margin", bare, per: ballots)
            row("\(rule) with it", here(["count", file, "--rule", rule, "--ties", "order"]), against: bare)
        }
    }

    private func condorcet() throws {
        let file = folder.path("schulze.blt")
        var electorate = Electorate(seed: 2026, candidates: 100)
        try electorate.writeRankings(10_000, seats: 1, longest: 100, to: file)
        Swift.print("\nSchulze: 100 candidates, 10,000 ballots, 1 to 100 ranks")
        let ours = counted(file, "schulze")
        row("schulze", ours)
        for peer in ["votelib", "pref_voting"] { row(peer, there(peer, "schulze", file), against: ours) }
    }

    /// Many candidates: what a rule costs that compares them in pairs, as a multiple of Schulze's, and a transfer of thousands.
    private func wide() throws {
        let pairs = folder.path("pairs.blt")
        var electorate = Electorate(seed: 2026, candidates: 1_000)
        try electorate.writeRankings(2_000, seats: 1, longest: 40, to: pairs)
        Swift.print("\n1,000 candidates, 2,000 ballots, 1 to 40 ranks (wanted: ranked pairs 1 s)")
        let schulze = counted(pairs, "schulze")
        row("schulze", schulze)
        row("ranked-pairs", counted(pairs, "ranked-pairs"), against: schulze)
        let many = folder.path("many.blt")
        electorate = Electorate(seed: 2026, candidates: 3_000)
        try electorate.writeRankings(10_000, seats: 20, longest: 20, to: many)
        Swift.print("\n3,000 candidates, 10,000 ballots, 20 seats (wanted: 5 s)")
        row("scottish", counted(many, "scottish"), per: 10_000)
    }

    /// Our name of each rule, and abcvoting's; the exact ones (cc, pav) are searches whose time depends on the luck of the
    /// draw, and stand apart.
    private static let committeeRules = [
        ("approval", "av"), ("sav", "sav"), ("seqpav", "seqpav"), ("revseqpav", "revseqpav"),
        ("seqphragmen", "seqphragmen"), ("equal-shares", "equal-shares"), ("maximin-support", "maximin-support"),
        ("cc", "cc"),
    ]

    private func committees() throws {
        let file = folder.path("approval.blt")
        var electorate = Electorate(seed: 2026, candidates: 100)
        try electorate.writeApprovals(10_000, seats: 10, most: 20, to: file)
        Swift.print("\nCommittees: 100 candidates, 10,000 voters who approve 1 to 20, 10 seats")
        for (rule, name) in Self.committeeRules {
            let ours = counted(file, rule)
            row(rule, ours)
            row("  with its margin", withMargin(file, rule), against: ours)
            row("  abcvoting \(name)", there("abcvoting", name, file), against: ours)
        }
    }

    private func budget() throws {
        let file = folder.path("budget.pb")
        var electorate = Electorate(seed: 2026, candidates: 97)
        try electorate.writeBudget(11_039, most: 10, to: file)
        Swift.print("\nParticipatory budget: 97 projects, 11,039 voters who approve 1 to 10")
        let ours = counted(file, "budget-equal-shares")
        row("budget-equal-shares", ours)
        row("  with its margin", withMargin(file, "budget-equal-shares"), against: ours)
        row("  pabutools equal shares", there("pabutools", "equal-shares", file), against: ours)
    }

    // MARK: Runs and rows

    /// A count alone, as the peers make it: none of them reckons how many papers would turn it.
    private func counted(_ file: String, _ rule: String, _ more: String...) -> Run.Outcome {
        here(["count", file, "--rule", rule, "--ties", "order", "--no-margin"] + more)
    }

    /// The same with its margin, as it is counted unless told otherwise.
    private func withMargin(_ file: String, _ rule: String) -> Run.Outcome {
        here(["count", file, "--rule", rule, "--ties", "order"])
    }

    private func here(_ arguments: [String]) -> Run.Outcome {
        Run.best(of: 5, [program] + arguments, limit: limit)
    }

    private func there(_ peer: String, _ rule: String, _ file: String) -> Run.Outcome? {
        guard let python, case .ran = Run.once([python, "-c", "import \(peer)"], limit: limit) else { return nil }
        return Run.best(of: 2, [python, "scripts/peers.py", peer, rule, file], limit: limit)
    }

    private func row(
        _ name: String, _ outcome: Run.Outcome?, against ours: Run.Outcome? = nil, per ballots: Int? = nil
    ) {
        var text = "  " + name.padding(toLength: 32, withPad: " ", startingAt: 0)
        switch outcome {
        case nil: text += "skipped: not installed"
        case .failed: text += "failed"
        case .late: text += "left out: more than \(Int(limit)) s"
        case .ran(let run):
            text += String(format: "%8.3f s (processor %.3f) %6d MB", run.seconds, run.processor, run.megabytes)
            if case .ran(let mine) = ours {
                text += String(
                    format: "   %.0f × the seconds, %.1f × the memory", run.seconds / mine.seconds,
                    Double(run.megabytes) / Double(mine.megabytes))
            }
            if let ballots { text += String(format: "   %.0f ns a ballot", run.processor * 1e9 / Double(ballots)) }
        }
        Swift.print(text)
        fflush(nil)
    }

    private func size(of file: String) -> String {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        return String(format: "%.1f MB", Double((attributes?[.size] as? Int) ?? 0) / 1e6)
    }
}
