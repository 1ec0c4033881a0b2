import Kernel

extension HallView {
    /// - Parameters:
    ///   - book: whole; what is not for everybody is left out here.
    ///   - now: the moment on the book's wall, for what is being timed.
    public init(of book: Book, at now: Moment, in language: Language) {
        self = HallMaker(book: Privacy.open.view(of: book), now: now, language: language).view
    }
}

/// Makes the view from a book that has no reasons in it any more.
struct HallMaker {
    let book: Book
    let now: Moment
    let language: Language

    private var words: any HallWords { language.hall }
    private var wording: any Wording { language.screen.wording }

    var view: HallView {
        guard let meeting = book.meetings.last else { return empty }
        let facts = MeetingFacts(meeting, in: book, for: .open)
        return HallView(
            language: language, community: book.header.community, sitting: sitting(meeting), agenda: agenda(facts),
            item: item(meeting), quorum: quorum(facts), question: question(facts), notices: notices(meeting),
            floor: floor(meeting), counts: HallCounts(book: book, meeting: meeting, language: language).counts,
            decisions: HallDecisions(facts: facts, language: language).decisions, tasks: tasks(facts))
    }

    private var empty: HallView {
        HallView(
            language: language, community: book.header.community, sitting: nil, agenda: [], item: nil, quorum: nil,
            question: nil, notices: [], floor: .init(speaker: nil, timer: nil, waiting: []), counts: [], decisions: [],
            tasks: [])
    }

    private func sitting(_ meeting: Meeting) -> HallView.Sitting {
        let state: HallView.Sitting.State = meeting.isInRecess ? .recess : meeting.isOpen ? .open : .closed
        let day = meeting.opened.at.day
        return HallView.Sitting(
            number: meeting.number, kind: wording.name(of: meeting.kind), title: meeting.opening.title,
            place: meeting.opening.place, chair: meeting.chair, date: wording.date(day),
            festivals: YearCalendar.festivals(of: book, in: day...day).map { language.festival($0.name) }, state: state,
            stateTold: words.state(state))
    }

    private func agenda(_ facts: MeetingFacts) -> [HallView.AgendaLine] {
        let meeting = facts.meeting
        return meeting.items.map { item in
            let outcome = facts.outcome(of: item)
            let isNow = meeting.isOpen && meeting.currentItem == item.number
            let mark: HallView.AgendaLine.Mark =
                isNow ? .now : item.isTabled ? .tabled : item.taken.isEmpty ? .ahead : .done
            return HallView.AgendaLine(
                number: item.number, title: item.title, mark: mark,
                outcome: isNow || outcome == .open ? "" : wording.outcome(of: outcome))
        }
    }

    private func item(_ meeting: Meeting) -> HallView.CurrentItem? {
        guard meeting.isOpen, meeting.currentItem > 0 else { return nil }
        let item = meeting.item
        return HallView.CurrentItem(
            number: item.number, title: item.title, timer: timer(from: item.taken.last?.at ?? now, in: meeting),
            limit: item.limitMinutes)
    }

    private func timer(from start: Moment, in meeting: Meeting) -> HallView.Timer {
        HallView.Timer(seconds: meeting.seconds(from: start, to: now), isRunning: !meeting.isInRecess, at: now)
    }

    /// In meetings that count votes and not heads, who is there says nothing.
    private func quorum(_ facts: MeetingFacts) -> HallView.Gauge? {
        let figures = facts.quorum
        let told = facts.quorumTold(by: wording)
        guard !told.isEmpty || figures.present > 0 else { return nil }
        let counts = !facts.meeting.kind.countsUnits
        return HallView.Gauge(
            present: counts ? figures.present : nil, required: counts ? figures.required : nil,
            entitled: counts ? figures.entitled : nil, isMet: counts ? figures.isMet : nil,
            told: told.isEmpty ? wording.count(figures.present, figures.unit) : told)
    }

    private func question(_ facts: MeetingFacts) -> HallView.Question? {
        guard facts.meeting.isOpen, let motion = book.pendingMotion else { return nil }
        let pending = motion.amendments.filter { $0.state == .pending }
        let now = motion.pendingAmendment?.id
        // The words are marked for the amendment to the motion; one to that amendment is told beside it.
        let outer = pending.first { $0.id == now && $0.id.inner == nil } ?? pending.first { $0.id == now?.parent }
        return HallView.Question(
            id: motion.id.description, pieces: pieces(of: motion.finalText, with: outer.map(motion.change)),
            mover: motion.mover, seconder: motion.seconder, amount: motion.finalAmount.map(wording.money),
            amendments: pending.map {
                HallView.Question.Amendment(
                    id: $0.id.description, text: $0.text, mover: $0.mover, isDecidedNow: $0.id == now)
            })
    }

    private func pieces(of text: String, with change: Amendment.Change?) -> [HallView.Question.Piece] {
        func piece(_ text: some StringProtocol, _ change: HallView.Question.Change) -> HallView.Question.Piece {
            HallView.Question.Piece(text: String(text), change: change)
        }
        let pieces: [HallView.Question.Piece]
        switch change {
        case nil: pieces = [piece(text, .kept)]
        case .add(let more): pieces = [piece(text, .kept), piece("；" + more, .added)]
        case .replace(let old, let new):
            guard let range = text.firstRange(of: old) else { return [piece(text, .kept)] }
            pieces = [
                piece(text[..<range.lowerBound], .kept), piece(old, .removed), piece(new, .added),
                piece(text[range.upperBound...], .kept),
            ]
        }
        return pieces.filter { !$0.text.isEmpty }
    }

    private func notices(_ meeting: Meeting) -> [String] {
        guard meeting.isOpen else { return [] }
        var told: [String] = []
        // Of a vote that is open its way alone: how it goes nobody may know before its close.
        if let poll = meeting.openPoll {
            told.append(words.voting(poll.question.description, wording.name(of: poll.method)))
        }
        for vote in meeting.papersOut {
            let questions = vote.questions.filter(vote.isOut).map(\.description)
            let of = vote.sent > 0 ? vote.sent : meeting.attendance.body.entitled
            told.append(words.papersOut(wording.list(questions), back: vote.back, of: of))
        }
        return told
    }

    private func floor(_ meeting: Meeting) -> HallView.Floor {
        guard meeting.isOpen else { return HallView.Floor(speaker: nil, timer: nil, waiting: []) }
        func speaker(_ name: String, _ side: Side?) -> HallView.Floor.Speaker {
            HallView.Floor.Speaker(name: name, side: side, sideTold: side.map { wording.name(of: $0) })
        }
        let floor = meeting.floor
        return HallView.Floor(
            speaker: floor.current.map { speaker($0.name, $0.side) },
            timer: floor.current.map { timer(from: $0.from, in: meeting) },
            waiting: floor.order(item: meeting.currentItem, question: book.pendingMotion?.number)
                .map { speaker($0.name, $0.side) })
    }

    private func tasks(_ facts: MeetingFacts) -> [HallView.Task] {
        facts.actions.filter { $0.state != .cancelled }.map { task in
            HallView.Task(
                id: task.id.description, owner: task.owner, due: task.due.map(wording.date), text: task.text,
                state: task.state == .open ? nil : wording.name(of: task.state))
        }
    }
}
