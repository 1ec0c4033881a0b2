import Kernel

// Which election a paper is about: the meeting asked for, else the last that held one of the kind that the paper is for.
extension PaperRequest {
    /// `nil` before the meeting of the election that is being prepared.
    func electionMeeting() throws(PaperError) -> Meeting? {
        guard number == nil else { return try meeting() }
        switch paper {
        case .notices, .calendar, .voters, .voterRegister, .registrationReport, .voterCards:
            return book.electionMeeting
        case .byElection: return meetingOfByElection
        case .result, .turnover, .certificates, .ballotSeal, .selectionResult, .supervisors, .handover:
            return lastElection(where: suits) ?? lastElection { _ in true }
        default:
            return preparedOrLast
        }
    }

    /// What the papers are for that are printed before a vote: the one going on, the one whose day is set, else the last.
    private var preparedOrLast: Meeting? {
        if let open = book.meetings.last, open.isOpen, !open.electionsOfPeople.isEmpty { return open }
        // Papers are printed for a choosing too; the others are of people.
        let chosen = book.meetings.last { !$0.choosings.isEmpty }
        if paper == .ballot, let chosen, chosen.isOpen || !book.hasElections && book.electionCalendar == nil {
            return chosen
        }
        if let day = book.electionCalendar?.day, !book.isElectionHeld {
            return lastElection { $0.day >= day && holdsOffice($0) } ?? book.meetings.last { $0.day == day }
        }
        return lastElection(where: holdsOffice) ?? lastElection { _ in true }
    }

    /// The by-election going on or held last; `nil` where posts became vacant since, whose election is to come.
    private var meetingOfByElection: Meeting? {
        let held = lastElection { $0.elections.contains { $0.call.isByElection && $0.rule.isStatutory } }
        let facts = ElectionFacts(book: book, meeting: nil, privacy: privacy)
        guard let held, !held.isOpen else { return held }
        return VacantPosts(facts: facts).vacant.contains { $0.ended.map { $0 > held.day } == true } ? nil : held
    }

    private func lastElection(where fits: (Meeting) -> Bool) -> Meeting? {
        book.meetings.last { !$0.electionsOfPeople.isEmpty && fits($0) }
    }

    /// Whether it is an election of the kind that the paper is for.
    private func suits(_ meeting: Meeting) -> Bool {
        let seated = book.offices.contains { $0.election.meeting == meeting.number }
        return switch paper {
        case .turnover: seated && meeting.elections.contains { $0.fillsCommittee && !$0.call.isByElection }
        case .certificates: seated && holdsOffice(meeting)
        case .selectionResult:
            meeting.electionsOfPeople.contains { !$0.rule.isStatutory && $0.rule.method != .nomination }
        case .supervisors: meeting.elections.contains { $0.post.contains("监督") }
        case .handover:
            // A new committee takes over; what a by-election hands over is listed where that was told.
            book.handedOverElection(of: meeting).map {
                $0.electedSomebody && ($0.isFull || $0.meeting.handedOver != nil)
            } == true
        case .ballotSeal: meeting.elections.contains { $0.rule.isStatutory && $0.isCounted }
        default: holdsOffice(meeting)
        }
    }

    private func holdsOffice(_ meeting: Meeting) -> Bool { meeting.elections.contains(where: \.rule.isStatutory) }
}

extension Book {
    /// The meeting that held the election of the calendar, `nil` before it; without a calendar the last that filled a post of the law's.
    var electionMeeting: Meeting? {
        let held = meetings.filter { !$0.electionsOfPeople.isEmpty }
        guard let day = electionCalendar?.day else {
            return held.last { $0.elections.contains(where: \.rule.isStatutory) } ?? held.last
        }
        return held.last { $0.day == day } ?? meetings.last { $0.day == day }
    }
}
