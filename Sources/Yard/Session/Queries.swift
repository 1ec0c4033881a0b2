import Kernel
import Prompt

// Lines that only ask: tables and lists of what the book holds.
extension Session {
    func lines(for query: Query) throws -> [String] {
        switch query {
        case .status: [status.told(by: screen)] + book.statusLines(at: status.at).map { $0.told(by: screen) }
        case .agenda: agenda()
        case .roll: roll()
        case .attendance: attendance()
        case .proposals: proposals()
        case .actions: actions()
        case .minutes: try paper()
        case .papers(let folder, let formats): try papers(into: folder, as: formats)
        case .count: board
        case .offices(let day): offices(on: day ?? status.at.day)
        case .calendar: calendar()
        case .voters: voters()
        case .room(let inquiry):
            try supplied(inquiry).answer(from: book, in: view.asked(at: status.at, ledger), by: screen)
        case .ledger: []
        case .board(let act): try lines(for: act)
        case .help(let topic): HelpScreen(screen: screen, status: status, view: view).lines(topic: topic?.shortened())
        }
    }

    /// A question with the texts that it wants from the templates.
    func supplied(_ inquiry: Inquiry) throws -> any Inquiring {
        let needs = inquiry.content.needs(in: book)
        guard !needs.isEmpty else { return inquiry.content }
        return inquiry.content.supplied(with: Book.Supplies(try templates.sources(for: needs)))
    }

    private func table(_ table: Table) -> [String] {
        table.rows.isEmpty ? [screen.prompt.nothingYet] : table.lines(view.width, columns: view.columns - 2)
    }

    private func agenda() -> [String] {
        guard let meeting = book.meetings.last else { return [screen.prompt.noMeeting] }
        var table = Table(screen.tables.item, screen.tables.state, screen.tables.title)
        for item in meeting.agenda {
            let words = screen.tables
            let state =
                item.isTabled
                ? words.tabled
                : meeting.isOpen && item.number == meeting.currentItem
                    ? words.current : item.taken.isEmpty ? "" : words.done
            let type = item.type.map { " (\(screen.wording.name(of: $0)))" } ?? ""
            table.add("\(item.number)", state, item.title + type)
        }
        return self.table(table)
    }

    private func roll() -> [String] {
        var table = Table(screen.tables.name, screen.tables.household, screen.tables.details)
        for person in book.registry.people {
            let details = person.details
            let marks: [String?] = [
                details.gender, details.ethnicity, details.group, details.office,
                details.isPartyMember == true ? screen.tables.partyMember : nil,
                details.isProbationary == true ? screen.tables.probationary : nil,
                details.isRepresentative == true ? screen.tables.representative : nil,
                details.isAway == true ? screen.tables.away : nil,
                details.extraVotes.flatMap { $0 > 0 ? "\(screen.tables.extraVotes)\($0)" : nil },
                details.aliases.map { "\(screen.tables.aliases) \($0.joined(separator: screen.tables.comma))" },
            ]
            table.add(person.name, details.household ?? "", marks.compactMap { $0 }.joined(separator: " "))
        }
        return self.table(table)
    }

    private func attendance() -> [String] {
        guard let meeting = book.meetings.last else { return [screen.prompt.noMeeting] }
        let attendance = meeting.attendance
        var figures = QuorumFigures(
            rule: meeting.quorum.rule, entitled: attendance.body.entitled, required: meeting.quorum.required,
            present: book.takingPart(in: meeting), unit: attendance.unit)
        figures.represented = figures.present - attendance.present(in: book.registry)
        var lines = [screen.wording.quorum(figures)]
        func add(_ head: String, _ names: [String]) {
            if !names.isEmpty { lines.append("\(head) \(screen.wording.list(names))") }
        }
        add(screen.tables.present, attendance.names)
        add(screen.tables.excused, attendance.excused.map(\.name))
        add(screen.tables.absent, attendance.absent.map(\.name))
        add(screen.tables.observers, attendance.observers.map(\.name))
        add(screen.tables.proxies, attendance.proxies.map { screen.wording.proxy($0) })
        lines += book.removals(in: meeting).map(screen.sentence)
        if let heads = attendance.heads { lines.append("\(screen.tables.heads) \(heads)") }
        return lines
    }

    private func voters() -> [String] {
        guard let register = book.register else { return [screen.prompt.nothingYet] }
        var table = Table(screen.tables.number, screen.tables.name, screen.tables.household, screen.tables.details)
        for (place, voter) in register.voters.enumerated() {
            let details = book.registry[voter.name]?.details
            table.add(
                "\(place + 1)", voter.name, details?.household ?? details?.group ?? "", screen.word(voter.ground))
        }
        return [screen.sentence(register, in: book)] + table.lines(view.width, columns: view.columns - 2)
            + register.objections.map { screen.sentence($0, in: book) }
    }

    private func proposals() -> [String] {
        var table = Table(screen.tables.number, screen.tables.state, screen.tables.stage, screen.tables.text)
        for proposal in book.proposals {
            let state = screen.wording.name(of: proposal.state)
            table.add("\(proposal.id)", state, proposal.way?.stage ?? "", proposal.finalText)
            for amendment in proposal.amendments {
                table.add("\(amendment.id)", screen.wording.name(of: amendment.state), "", amendment.text)
            }
        }
        return self.table(table)
    }

    private func actions() -> [String] {
        var table = Table(
            screen.tables.number, screen.tables.owner, screen.tables.due, screen.tables.state, screen.tables.text)
        let today = status.at.day
        for action in book.actions {
            let isLate = action.state == .open && action.due.map { $0 < today } == true
            let state = isLate ? screen.tables.overdue : screen.wording.name(of: action.state)
            table.add(
                "\(action.id)", action.owner ?? "-", action.due.map(String.init(describing:)) ?? "-", state,
                action.text + screen.plan.bracketed([action.goal.map(screen.plan.goal)]))
        }
        // What the rules ask to be put up is to be done as well.
        let notices = book.announcementsDue.map {
            WrittenLooseEnd.resultToAnnounce($0.question, days: $0.days).told(by: screen)
        }
        return (notices.isEmpty || !table.rows.isEmpty ? self.table(table) : []) + notices
    }

    /// A meeting's papers, written; what contradicts itself on them is said.
    private func papers(into named: String?, as names: [String]) throws -> [String] {
        var formats: [PaperFormat] = []
        for name in names.isEmpty ? [PaperFormat.docx.rawValue] : names {
            guard let format = PaperFormat(ending: name), format != .json else {
                throw PaperError.unknownFormat(name, known: PaperFormat.printed)
            }
            formats.append(format)
        }
        let maker = PaperMaker(templates: templates, wording: screen.wording, history: journal.history)
        let standing = Standing(entry: journal.count, hash: journal.head.description)
        let book = try foldedBook()
        let folder = try maker.folder(in: book, as: formats, standing: standing)
        let path = place(of: named, meeting: book.meetings.last?.number ?? 0)
        try folder.write(to: path, overwriting: false)
        return [screen.wording.papersMade(folder, in: path)] + folder.warnings
    }

    /// Where a meeting's papers go: nanshan-第3次会材料 beside the book, or beside it under the name given. Wherever the program was
    /// started, they lie where the book lies.
    private func place(of named: String?, meeting: Int) -> String {
        if let named, named.hasPrefix("/") { return named }
        let slash = journal.path.lastIndex(of: "/")
        let folder = slash.map { journal.path[...$0] } ?? ""
        if let named { return folder + named }
        let file = slash.map { journal.path[journal.path.index(after: $0)...] } ?? journal.path[...]
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        return "\(folder)\(stem)-\(screen.wording.papers.folderName(meeting))"
    }

    private func paper() throws -> [String] {
        let own = PaperMaker(templates: templates, wording: screen.wording, history: journal.history)
        let maker = try own.hasText(of: .minutes) ? own : PaperMaker(templates: templates, history: journal.history)
        let text = try maker.text(.minutes, in: foldedBook(), as: .markdown)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
