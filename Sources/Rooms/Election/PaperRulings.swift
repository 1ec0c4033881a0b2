import Kernel

/// How the papers of a box were ruled on: the void ones by reason, and those that were set aside as doubtful.
struct PaperRulings {
    let election: Election
    let meeting: Meeting
    let wording: any Wording

    /// Void papers by reason, in the order in which each was first said; those on teams' sheets, where no reason is given, stand under 未说明.
    var voidReasons: [(reason: String, papers: Int)] {
        var sums: [(reason: String, papers: Int)] = []
        for count in election.tally.voidReasons {
            let said = wording.name(of: count.reason)
            let reason = said.isEmpty ? wording.electionResult.unsaid : said
            if let place = sums.firstIndex(where: { $0.reason == reason }) {
                sums[place].papers += count.papers
            } else {
                sums.append((reason, count.papers))
            }
        }
        return sums
    }

    private struct Doubtful {
        let number: Int
        let reason: String
        /// What it was ruled to say; `nil` while it waits.
        let ruling: PaperPart?
    }

    private var doubtful: [Doubtful] {
        guard let reading = meeting.reading(of: election.id.number),
            let part = reading.elections.firstIndex(of: election.id.number)
        else { return [] }
        var found: [Doubtful] = []
        for (place, paper) in reading.papers.enumerated() {
            let all = paper.before + [paper.parts]
            guard let set = all.lastIndex(where: { $0.indices.contains(part) && $0[part].isDoubtful }),
                case .doubtful(let reason) = all[set][part]
            else { continue }
            let ruling = set + 1 < all.count ? all[set + 1][part] : nil
            found.append(Doubtful(number: place + 1, reason: reason, ruling: ruling))
        }
        return found
    }

    // MARK: As data

    var voidReasonsJSON: JSON { .object(voidReasons.map { JSON.Member($0.reason, .int($0.papers)) }) }

    /// Paper by paper, with the ruling where there is one: not for the public.
    var doubtfulJSON: JSON {
        .array(
            doubtful.map { paper in
                [
                    "ballot": .int(paper.number), "reason": .string(paper.reason),
                    "ruling": .string(paper.ruling.map(words)),
                ]
            })
    }

    private func words(_ part: PaperPart) -> String {
        switch part {
        case .blank: return "空"
        case .void(let reason, _):
            let said = wording.name(of: reason)
            return said.isEmpty ? "废" : "废 \(said)"
        case .doubtful(let reason): return "疑 \(reason)"
        case .marked(let marks):
            return marks.map { mark in
                switch mark {
                case .candidate(let number): "\(number)"
                case .against(let number): "-\(number)"
                case .writeIn(let name): "+\(name)"
                case .points(let number, let points): "\(number)=\(points)"
                }
            }.joined(separator: " ")
        }
    }

    // MARK: In a record

    /// How many papers were doubtful and what they were ruled to be, in sums alone; `nil` where none was. Which paper said what is
    /// nobody's business.
    var doubtfulSum: String? {
        let rulings = doubtful.compactMap(\.ruling)
        guard !rulings.isEmpty else { return nil }
        let (blank, void) = (
            rulings.count { $0 == .blank }, rulings.count { if case .void = $0 { true } else { false } }
        )
        return wording.electionResult.doubtfulRuled(
            rulings.count, valid: rulings.count - blank - void, blank: blank, void: void)
    }

    /// The same, with the reasons of void papers.
    var sums: [String] {
        let void = voidReasons.map { wording.electionNames.figure($0.reason, $0.papers) }
        return [void.isEmpty ? nil : wording.electionResult.voidBecause(void), doubtfulSum].compactMap { $0 }
    }
}
