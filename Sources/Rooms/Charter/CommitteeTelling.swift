import Kernel

// What is told of committees and charters, and when.
extension CharterEntered {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        screen.committees.takenIn(value.name, mark: String(sha256.prefix(8)))
    }
}

extension Scene {
    /// Where 应到 was typed as a number and is that of a committee's members before some of them went: it does not follow by itself.
    fileprivate func typedBody(of committee: String, less gone: Int) -> (entitled: Int, members: Int)? {
        guard let body = book.meeting?.attendance.body, body.committee == nil, body.names == nil,
            let entitled = body.entitled, let members = book.committee(named: committee)?.members.count,
            entitled == members + gone
        else { return nil }
        return (entitled, members)
    }
}

extension CommitteeEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.committees
        return switch self {
        case .founded(let name, let charter?): words.founded(name, under: charter)
        case .founded(let name, nil): words.founded(name)
        case .charterGiven(let committee, let charter): words.charterGiven(committee, charter)
        case .applied(let names, let committee, _): words.applied(names, to: committee)
        case .admitted(let names, let committee): words.admitted(names, to: committee)
        case .resigned(let names, let committee, _, let ends):
            words.resigned(names, from: committee, on: ends)
                + (scene.typedBody(of: committee, less: names.count).map {
                    words.bodyWasTyped($0.entitled, now: $0.members)
                }
                    ?? "")
        case .expelled(let names, let committee, _):
            words.expelled(names, from: committee)
                + (scene.typedBody(of: committee, less: names.count).map {
                    words.bodyWasTyped($0.entitled, now: $0.members)
                }
                    ?? "")
        case .clauseDecided(_, let number, .passed): words.clausePassed(number)
        case .clauseDecided(_, let number, .changed): words.clauseChanged(number)
        case .clauseDecided(_, let number, .tabled): words.clauseTabled(number)
        case .charterAdopted(let committee, let charter, let question):
            words.charterAdopted(charter.name, of: committee, by: question)
        case .adoptionWithdrawn(let committee, let question): words.adoptionWithdrawn(committee, by: question)
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let words = course.wording.committees
        return switch self {
        case .founded(let name, let charter?): words.founded(name, under: charter)
        case .founded(let name, nil): words.founded(name)
        case .charterGiven(let committee, let charter): words.charterGiven(committee, charter)
        case .applied(let names, let committee, let reason):
            words.applied(names, to: committee) + words.bracketed([reason])
        case .admitted(let names, let committee): words.admitted(names, to: committee)
        case .resigned(let names, let committee, let reason, let ends):
            words.resigned(names, from: committee, on: ends) + words.bracketed([reason])
        case .expelled(let names, let committee, let reason):
            words.expelled(names, from: committee) + words.bracketed([reason])
        case .clauseDecided(let committee, let number, .passed): words.clausePassed(number, of: committee)
        case .clauseDecided(let committee, let number, .changed(let text)):
            words.clauseChanged(number, of: committee, to: text)
        case .clauseDecided(let committee, let number, .tabled): words.clauseTabled(number, of: committee)
        case .charterAdopted(let committee, let charter, let question):
            words.charterAdopted(charter.name, clauses: charter.clauses.count, of: committee, by: question)
        case .adoptionWithdrawn(let committee, let question): words.adoptionWithdrawn(committee, by: question)
        }
    }
}

extension Book {
    /// A motion about somebody that the open meeting adopted without saying what the vote was about.
    ///
    /// - Returns: nothing where its words are about another matter, or say that it is not to be.
    fileprivate func adoptedUnnamed(about name: String, _ matter: String) -> QuestionID? {
        meeting?.polls.last { poll in
            guard poll.matter == nil, poll.outcome == .adopted, poll.question.amendment == nil,
                let text = proposal(poll.question.proposal)?.finalText
            else { return false }
            return text.contains(name) && text.contains(matter) && !text.contains("不")
        }?.question
    }
}

extension CommitteeRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.committees
        return switch self {
        case .noRules(let name): words.noRules(name)
        case .noSuchItem(let matter, let citation, let items): words.noSuchItem(matter, citation, items: items)
        case .badText(let error): error.told(by: screen)
        case .unknownCommittee(let name): words.unknownCommittee(name)
        case .committeeExists(let name): words.committeeExists(name)
        case .notMember(let name, let committee): words.notMember(name, of: committee)
        case .alreadyMember(let name, let committee): words.alreadyMember(name, of: committee)
        case .alreadyApplied(let name, let committee): words.alreadyApplied(name, to: committee)
        case .notApplied(let name, let committee): words.notApplied(name, to: committee)
        case .needsAdoptedPoll(let matter, let name, let citation):
            words.needsAdoptedPoll(matter: matter, about: name, citation)
                + (book.adoptedUnnamed(about: name, matter).map { words.voteAgainNaming(matter, $0, about: name) } ?? "")
        case .tooYoung(let name, let minimum, let citation): words.tooYoung(name, minimum: minimum, citation)
        case .committeeFull(let committee, let most, let citation):
            words.committeeFull(committee, most: most, citation)
        case .whichCommittee: words.whichCommittee()
        case .noCharterInDraft: words.noCharterInDraft()
        case .unknownClause(let number): words.unknownClause(number)
        case .clauseCarriesRule(let number, let needs):
            words.clauseCarriesRule(number, figures: needs.map { $0.told(by: words) })
        case .clauseCarriesNoRule(let number, let others): words.clauseCarriesNoRule(number, others: others)
        }
    }
}

extension ClauseFigures.Figure {
    fileprivate func told(by words: any CommitteeWords) -> String {
        switch self {
        case .share(let share): words.figure(share: share)
        case .cadence(let cadence): words.figure(cadence: cadence)
        case .number(let number, let measures): words.figure(number, measures: measures)
        }
    }
}
