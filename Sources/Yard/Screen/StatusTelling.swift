extension Status {
    /// The line under an answer.
    public func told(by screen: any Screen) -> String {
        let words = screen.statusWords
        guard meeting != nil else {
            let late = overdue > 0 ? screen.language.due.late(overdue) : nil
            return [words.noMeetingOpen, late, "#\(entry)"].compactMap { $0 }.joined(separator: " | ")
        }
        let parts = [
            "\(at.clock) \(isInRecess ? words.inRecess : "")\(place(words))",
            attendance(by: screen),
            pending(by: screen),
            papers(by: screen),
            floor(words),
            "#\(entry)",
        ]
        return parts.compactMap { $0 }.joined(separator: " | ")
    }

    private func place(_ words: any StatusWords) -> String {
        guard item > 0 else { return title }
        return words.item(item, itemTitle) + (limit.map { words.spent(minutes, of: $0) } ?? "")
    }

    private func pending(by screen: any Screen) -> String? {
        let words = screen.statusWords
        return question.map { question in
            let told =
                question.amendment == nil ? words.pending("\(question)") : words.pending(amendment: "\(question)")
            return told + (poll.map { words.voting(by: screen.wording.name(of: $0)) } ?? "")
        }
    }

    private func papers(by screen: any Screen) -> String? {
        let told = papers.map { vote in
            screen.statusWords.papersOut(
                screen.wording.list(vote.questions.map(\.description)),
                "\(vote.back)" + (vote.all.map { "/\($0)" } ?? ""))
        }
        return told.isEmpty ? nil : told.joined(separator: " | ")
    }

    private func floor(_ words: any StatusWords) -> String? {
        guard let speaker else { return waiting > 0 ? words.waiting(waiting) : nil }
        let seconds = speaker.seconds % 60
        return words.speaking(speaker.name, "\(speaker.seconds / 60):\(seconds < 10 ? "0" : "")\(seconds)")
            + (waiting > 0 ? words.waitingBehind(waiting) : "")
    }

    /// Those here, and whether they are enough: 到会40/78户 法定40 够.
    func attendance(by screen: any Screen) -> String {
        let words = screen.statusWords
        let figure = "\(present)" + (entitled.map { "/\($0)" } ?? "")
        let here =
            switch unit {
            case .people: words.people(here: figure)
            case .households: words.households(here: figure)
            }
        return here + (proxies > 0 ? words.proxies(proxies) : "") + quorum(words)
    }

    private func quorum(_ words: any StatusWords) -> String {
        guard required > 0 else { return "" }
        return hasQuorum ? words.quorumMet(required) : words.quorumShort(required, by: required - takingPart)
    }
}

extension Situation {
    /// What stands in the way where it does not hold.
    func lacking(in status: Status, by screen: any Screen) -> String {
        let words = screen.statusWords
        return switch self {
        case .meeting: status.situation.contains(.recess) ? words.needsResuming : words.needsMeeting
        case .outside: words.needsClose
        case .recess: words.needsRecess
        case .question: words.needsQuestion
        case .settled: status.question.map { words.needsSettling("\($0)") } ?? words.needsSettling
        case .item: words.needsItem
        case .nextItem: words.needsNextItem
        case .poll: words.needsPoll
        case .speaking: words.needsSpeaker
        case .waiting: words.needsWaiting
        case .closed: words.needsClosedMeeting
        case .motion: words.needsProposal
        case .actions: words.needsAction
        case .committees: words.needsCommittee
        case .draft: words.needsDraft
        case .election: words.needsElection
        case .reading: words.needsReading
        case .office: words.needsOffice
        default: ""
        }
    }
}
