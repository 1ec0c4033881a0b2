import Kernel

// What each event does to the elections of the open meeting, and to who holds which post.
extension Book {
    mutating func apply(_ event: ElectionEvent, at stamp: Stamp) {
        switch event {
        case .termSet(let post, let body, let span): setTerm(of: post, body: body, to: span)
        case .calendarSet(let day, let steps, _):
            // A meeting on the day that was set keeps what was prepared for it, also where it elected nobody.
            if let calendar, calendar.day != day, isElectionHeld || meetings.contains(where: { $0.day == calendar.day })
            {
                pastPreparations =
                    (pastPreparations ?? []) + [ElectionPreparation(calendar: calendar, register: register)]
            }
            if isElectionHeld { register = nil }
            calendar = SetCalendar(day: day, steps: steps, handedOver: nil)
            if let published = register?.published { calendar?.steps[.voterList] = published }
        case .votersRegistered, .votersElsewhere, .votersPublished, .objectionRaised, .objectionAnswered:
            apply(registering: event)
        case .seatsLeftOpen(let id):
            guard let place = meetings.indices.first(where: { meetings[$0].number == id.meeting }) else { return }
            meetings[place].change([id.number]) { $0.leftOpen = stamp }
        case .reviewed(let review): reviews = (reviews ?? []) + [review]
        case .officeEnded(let name, let post, let ending, let day, _): end(name, post: post, ending, on: day)
        case .handedOver(let day, _): handOver(on: day)
        case .unsealed(let entry, let posts):
            undoneSteps.append(
                UndoneStep(.seal, stamp: stamp, entry: entry, posts: posts, meeting: meetings.last?.number))
        case .unread(let entry, let posts):
            undoneSteps.append(
                UndoneStep(.reading, stamp: stamp, entry: entry, posts: posts, meeting: meetings.last?.number))
        case .declared(let number, let outcome, let span): declare(number, outcome, span, at: stamp)
        case .called(_, let call):
            changeMeeting { $0.apply(event, at: stamp) }
            if let choosing = call.choosing { putToChoice(choosing) }
        default: changeMeeting { $0.apply(event, at: stamp) }
        }
    }

    private mutating func declare(_ number: Int, _ outcome: Outcome, _ span: TermSpan?, at stamp: Stamp) {
        changeMeeting { meeting in
            meeting.change([number]) { $0.declaration = Election.Declaration(stamp: stamp, outcome: outcome) }
        }
        guard let election = meetings.last?.election(number) else { return }
        if let choosing = election.choosing { return settle(choosing, by: outcome) }
        if let span { seat(outcome.elected, of: election, for: span) }
        if !outcome.recalled.isEmpty { recall(outcome.recalled, on: span?.from ?? meetings.last?.day ?? stamp.at.day) }
    }
}

extension Meeting {
    fileprivate mutating func apply(_ event: ElectionEvent, at stamp: Stamp) {
        switch event {
        case .called(let number, let call):
            elections.append(
                Election(call, id: ElectionID(meeting: self.number, number: number), item: currentItem, at: stamp))
        case .nominated(let names, let number, let by):
            change([number]) { $0.nominees += names.map { Nominee(name: $0, stamp: stamp, by: by) } }
        case .accepted(let name, let number): answer(name, .accepted, in: number)
        case .declined(let name, let number): answer(name, .declined, in: number)
        case .officersNamed(let officers):
            countingOfficers.removeAll { old in officers.contains { $0.role == old.role } }
            countingOfficers += officers
        case .boxSet(let box, let numbers):
            change(numbers) { election in
                if let place = election.boxes.firstIndex(where: { $0.name == box.name }) {
                    election.boxes[place] = box
                } else {
                    election.boxes.append(box)
                }
            }
        case .issued(let papers, let numbers):
            change(numbers) { $0.stated.issued = ($0.stated.issued ?? 0) + papers }
        case .issuedTo(let names, let numbers):
            change(numbers) {
                $0.stated.issued = ($0.stated.issued ?? 0) + names.count
                $0.issuedTo += names
            }
        case .collected(let papers, let numbers): change(numbers) { $0.stated.collected = papers }
        case .readingOpened(let numbers):
            readings.append(BoxReading(elections: numbers, opened: stamp))
            change(numbers) { $0.tally.open($0.candidates) }
        case .paperCalled(let parts, let copies): call(parts, copies: copies, at: stamp)
        case .papersTaken(let bundles, _):
            for bundle in bundles { call([bundle.part], copies: bundle.copies, at: stamp) }
        case .paperRuled(let place, let number, _, let parts), .paperRemarked(let place, let number, _, let parts):
            mark(number, as: parts, inReading: place)
        case .sheetTaken(let sheet, let number):
            change([number]) { election in
                election.tally.open(election.candidates)
                if let place = election.sheets.firstIndex(where: { $0.team == sheet.team }) {
                    election.tally.add(election.sheets[place], sign: -1)
                    election.sheets[place] = sheet
                } else {
                    election.sheets.append(sheet)
                }
                election.tally.add(sheet)
            }
        case .sealed(let place, let numbers, let agreement):
            if let place, readings.indices.contains(place) {
                readings[place].sealed = stamp
                readings[place].agreement = agreement
            }
            change(numbers) { $0.sealed = stamp }
        case .unsealed, .unread, .declared, .termSet, .calendarSet, .handedOver, .votersRegistered, .votersElsewhere,
            .votersPublished, .objectionRaised, .objectionAnswered, .seatsLeftOpen, .reviewed, .officeEnded:
            break
        }
    }

    private mutating func call(_ parts: [PaperPart], copies: Int, at stamp: Stamp) {
        guard let place = readings.indices.last, readings[place].sealed == nil else { return }
        let first = readings[place].papers.count + 1
        let paper = CalledPaper(parts: parts, entry: stamp.entry)
        for _ in 0..<copies { readings[place].papers.append(paper) }
        if parts.contains(where: \.isDoubtful) { readings[place].doubtful += first..<(first + copies) }
        tally(parts, papers: copies, in: readings[place].elections)
    }

    private mutating func mark(_ number: Int, as parts: [PaperPart], inReading place: Int) {
        guard readings.indices.contains(place), let paper = readings[place].paper(number) else { return }
        tally(paper.parts, papers: -1, in: readings[place].elections)
        tally(parts, papers: 1, in: readings[place].elections)
        readings[place].papers[number - 1].before.append(paper.parts)
        readings[place].papers[number - 1].parts = parts
        let isDoubtful = parts.contains(where: \.isDoubtful)
        readings[place].doubtful.removeAll { $0 == number }
        if isDoubtful { readings[place].doubtful = (readings[place].doubtful + [number]).sorted() }
    }

    private mutating func tally(_ parts: [PaperPart], papers: Int, in numbers: [Int]) {
        for (part, number) in zip(parts, numbers) {
            change([number]) { $0.tally.add(part, papers: papers, form: $0.rule.form) }
        }
    }

    private mutating func answer(_ name: String, _ answer: Nominee.Answer, in number: Int) {
        change([number]) { election in
            guard let place = election.nominees.firstIndex(where: { $0.name == name }) else { return }
            election.nominees[place].answer = answer
        }
    }

    mutating func change(_ numbers: [Int], _ change: (inout Election) -> Void) {
        for number in numbers where elections.indices.contains(number - 1) { change(&elections[number - 1]) }
    }
}
