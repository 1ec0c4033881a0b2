import Kernel

/// The count as the hall may see it: papers called aloud add to it one by one, since calling is public (公开唱票); what teams bring on sheets
/// is told when the box is sealed, for the first sheet alone would tell what one team had before it.
struct HallCounts {
    let book: Book
    let meeting: Meeting
    let language: Language

    private var words: any HallWords { language.hall }
    private var board: any BoardWords { language.screen.board }
    private var wording: any Wording { language.screen.wording }

    var counts: [HallView.Count] { elections.map(count) }

    /// Those on the paper being read, else the last that were counted in this meeting.
    private var elections: [Election] {
        if let reading = meeting.reading {
            return reading.elections.compactMap { meeting.election($0) }.filter(isTold)
        }
        guard let last = meeting.elections.last(where: isTold) else { return [] }
        // Posts that were on one paper stay together.
        let together = meeting.readings.last { $0.elections.contains(last.id.number) }?.elections ?? [last.id.number]
        return together.compactMap { meeting.election($0) }.filter(isTold)
    }

    private func isTold(_ election: Election) -> Bool {
        guard election.hasStartedReading || !election.sheets.isEmpty || election.isDeclared else { return false }
        return election.sheets.isEmpty || election.sealed != nil || election.isDeclared
    }

    private func count(_ election: Election) -> HallView.Count {
        let needed = needed(election)
        let rows = rows(election)
        let most = rows.map { max($0.votes, $0.against) }.max() ?? 0
        let papers = election.choosing == nil ? election.collectedSaid ?? 0 : 0
        return HallView.Count(
            title: election.post, isBeingRead: election.sealed == nil && !election.isDeclared, head: head(election),
            needed: needed, neededTold: needed.map { words.needed($0, told(election)) },
            scale: max(1, most, needed ?? 0, papers), rows: rows, budget: budget(election))
    }

    private func told(_ election: Election) -> String? { election.rule.votes.map { wording.share($0.share) } }

    /// Known once it is known how many papers came back.
    private func needed(_ election: Election) -> Int? {
        if let outcome = election.declaration?.outcome {
            return election.rule.votes != nil && outcome.isValid ? outcome.votesRequired : nil
        }
        guard let share = election.rule.votes?.share else { return nil }
        let papers = election.collectedSaid ?? (election.sealed == nil ? nil : election.tally.read)
        return papers.map { max(1, share.required(of: $0)) }
    }

    private func head(_ election: Election) -> String {
        let tally = election.tally
        var told = [board.paper(tally.read)]
        if let said = election.collectedSaid { told.append("\(board.collected)\(said)") }
        told.append("\(board.valid)\(tally.valid)")
        if tally.blank > 0 { told.append("\(board.blank)\(tally.blank)") }
        if tally.void > 0 { told.append("\(board.void)\(tally.void)") }
        if tally.doubtful > 0 { told.append("\(board.doubtful)\(tally.doubtful)") }
        return words.side(by: told)
    }

    private func rows(_ election: Election) -> [HallView.Count.Row] {
        let tally = election.tally
        let certain = Set(book.certain(in: election))
        let elected = Set(election.declaration?.outcome.elected ?? [])
        let strokes = Strokes.plain.written(in: language)
        return tally.shown.enumerated().compactMap { place, line in
            let isListed = place < tally.candidates
            guard isListed || line.votes > 0 else { return nil }
            let project = election.choosing?.project(line.name)
            return HallView.Count.Row(
                number: isListed ? place + 1 : nil,
                name: project == nil ? line.name : book.title(of: line.name, in: election),
                cost: project.map { wording.money($0.cost) },
                strokes: election.rule.form == .points ? "" : strokes.of(line.votes), votes: line.votes,
                against: line.against, isCertain: certain.contains(line.name), isElected: elected.contains(line.name))
        }
    }

    private func budget(_ election: Election) -> HallView.Count.Budget? {
        guard let choosing = election.choosing else { return nil }
        let chosen = choosing.cost(of: election.declaration?.outcome.elected ?? [])
        return HallView.Count.Budget(
            total: choosing.budget, chosen: chosen,
            told: words.budget(
                wording.money(choosing.budget), chosen: election.isDeclared ? wording.money(chosen) : nil,
                left: wording.money(Money(fen: max(0, choosing.budget.fen - chosen.fen)))))
    }
}
