import Kernel

/// The count as it stands: one line for a script, a board to be redrawn in place at a terminal.
struct Board {
    let meeting: Meeting
    let book: Book
    let screen: any Screen
    let strokes: Strokes

    /// The elections on the paper being read, else those read last or by sheets.
    private var elections: [Election] {
        if let reading = meeting.readings.last,
            reading.elections.contains(where: { meeting.election($0)?.isDeclared == false })
        {
            return reading.elections.compactMap { meeting.election($0) }
        }
        let open = meeting.openElections
        return open.isEmpty ? Array(meeting.elections.suffix(1)) : open
    }

    /// `第21张/收回22 有效20 废1 | 1杨通海 正止 9 | 2潘玉珍 正一 6 | 上一张 2 1 3`.
    var line: String {
        let shown = elections
        let many = shown.count > 1
        var parts = [head(shown)]
        for election in shown {
            if many { parts.append("\(election.post) \(figures(election))") }
            parts += rows(election).map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
        }
        if let last = lastPaper(shown) { parts.append("\(screen.board.lastPaper) \(words(last, shown))") }
        return parts.joined(separator: " | ")
    }

    /// A row a candidate, as wide as the screen.
    func lines(_ view: View) -> [String] {
        let shown = elections
        var lines = [head(shown)]
        for election in shown {
            if shown.count > 1 { lines.append("— \(election.post) \(figures(election))") }
            for cells in rows(election) {
                let name = view.width.pad(view.width.cut(cells[0], to: 18), to: 18)
                lines.append("\(name) \(view.width.pad(cells[2], to: 6))\(cells[1])")
            }
        }
        if let last = lastPaper(shown) { lines.append("\(screen.board.lastPaper) \(words(last, shown))") }
        return lines.map { view.width.cut($0, to: view.columns - 1) }
    }

    /// The paper called last, where the elections shown are read paper by paper.
    private func lastPaper(_ shown: [Election]) -> CalledPaper? {
        guard let reading = meeting.readings.last, reading.elections == shown.map(\.id.number) else { return nil }
        return reading.papers.last
    }

    private func head(_ shown: [Election]) -> String {
        guard let first = shown.first else { return "" }
        let said = first.collectedSaid.map { "/\(screen.board.collected)\($0)" } ?? ""
        let count = "\(screen.board.paper(first.tally.read))\(said)"
        return shown.count > 1 ? count : "\(count) \(figures(first))"
    }

    private func figures(_ election: Election) -> String {
        let tally = election.tally
        var words = ["\(screen.board.valid)\(tally.valid)"]
        if tally.blank > 0 { words.append("\(screen.board.blank)\(tally.blank)") }
        if tally.void > 0 { words.append("\(screen.board.void)\(tally.void)") }
        if tally.doubtful > 0 { words.append("\(screen.board.doubtful)\(tally.doubtful)") }
        return words.joined(separator: " ")
    }

    /// Number and name, strokes, votes (and votes against); whoever is certain carries a mark.
    private func rows(_ election: Election) -> [[String]] {
        let certain = Set(book.certain(in: election))
        return election.tally.lines.enumerated().compactMap { place, line in
            let isListed = place < election.tally.candidates
            guard isListed || line.votes > 0 else { return nil }
            let title = book.title(of: line.name, in: election)
            let listed =
                election.choosing == nil ? screen.board.numbered(place + 1, line.name) : "\(place + 1). \(title)"
            let name =
                (isListed ? listed : "+" + line.name)
                + (certain.contains(line.name) ? "★" : "")
            let against = line.against > 0 ? "-\(line.against)" : ""
            return [name, strokes.written(in: screen.language).of(line.votes), "\(line.votes)\(against)"]
        }
    }

    private func words(_ paper: CalledPaper, _ shown: [Election]) -> String {
        paper.parts.map { part in
            switch part {
            case .marked(let marks): marks.map(word).joined(separator: " ")
            case .blank: screen.board.blank
            case .void(let reason, _):
                screen.board.void
                    + (screen.wording.name(of: reason).isEmpty ? "" : "(\(screen.wording.name(of: reason)))")
            case .doubtful(let reason): screen.board.doubtful + (reason.isEmpty ? "" : "(\(reason))")
            }
        }.joined(separator: "；")
    }

    private func word(_ mark: BallotMark) -> String {
        switch mark {
        case .candidate(let number): "\(number)"
        case .against(let number): "-\(number)"
        case .writeIn(let name): "+\(name)"
        case .points(let number, let points): "\(number)=\(points)"
        }
    }
}

/// The few words of the board.
public enum BoardWord: Sendable { case collected, valid, blank, void, doubtful, lastPaper }

extension Session {
    /// The count as it stands, for 票数.
    var board: [String] {
        guard let meeting = book.meetings.last, !meeting.elections.isEmpty else { return [screen.prompt.nothingYet] }
        return Board(meeting: meeting, book: book, screen: screen, strokes: view.strokes).lines(view)
    }

    /// The same while a box is being read, for a board that stands; with the one line that says it in a script.
    var openBoard: (rows: [String], line: String)? {
        guard let meeting = book.meeting, meeting.reading != nil else { return nil }
        let board = Board(meeting: meeting, book: book, screen: screen, strokes: view.strokes)
        return (board.lines(view), board.line)
    }

    /// Who holds which post on a day, and who belongs to which committee.
    func offices(on day: Day) -> [String] {
        let held = (book.holders(on: day) + book.chosenByMotion(on: day)).map { screen.wording.term($0) }
        let rosters = book.committees.compactMap { committee -> String? in
            let members = committee.members(on: day)
            return members.isEmpty ? nil : "\(committee.name) \(screen.wording.list(members))"
        }
        guard !held.isEmpty || !rosters.isEmpty else {
            return ["\(screen.wording.date(day)) \(screen.prompt.nothingYet)"]
        }
        return [screen.wording.date(day)] + held + rosters
    }

    /// The notices around the election day, each on its date.
    func calendar() -> [String] {
        guard let calendar = book.electionCalendar else {
            return [screen.electionRefusals.noElectionDay]
        }
        return calendar.notices.map { notice in
            let clause = notice.citation.map { "（\(screen.wording.citation($0))）" } ?? ""
            return
                "\(notice.number)  \(screen.wording.date(notice.day))  \(screen.wording.name(of: notice.step))\(clause)"
        }
    }
}
