extension Warning {
    func told(by screen: any Screen) -> String {
        let words = screen.warnings
        return switch self {
        case .floor(let warning): warning.told(words)
        case .outOfTurn(let given, let first): words.givenOutOfTurn(given, first: first)
        case .quorumLost(let left, let present, let required, let unit):
            (left.isEmpty ? "" : words.leaving(left))
                + words.quorumLost(
                    present, unit, required: required, missing: required - present, back: left.first ?? words.aName)
        case .moreThanEntitled(let present, let entitled, let unit):
            words.moreThanEntitled(present, entitled: entitled, unit)
        case .quorumBack(let present, let required, let unit): words.quorumBack(present, unit, required: required)
        case .overTime(let item, let minutes, let limit): words.overTime(item, minutes: minutes, limit: limit)
        case .votedAgain(let votes): screen.polls.votedAgain(screen.wording.rollCall(votes))
        case .lateRecord(let at): words.lateRecord(at.clock)
        case .clockBehind(let clock, let last): words.clockBehind(clock, last: last)
        case .settledWithoutQuorum(let quorum):
            words.settledWithoutQuorum(present: quorum.present, required: quorum.required)
        case .missing(let owner, let date, let id): screen.plan.missing(owner: owner, date: date, id)
        case .mayBeRemoved(let removable): screen.sentence(removable)
        case .bodySize(let members, let terms, let citation):
            words.bodySize(
                members, least: terms.least, most: terms.most == .max ? nil : terms.most, isOdd: terms.isOdd == true,
                citation)
        case .namesServed(let clients): screen.language.service.namesServed(clients)
        case .noWomen(let citation): words.noWomen(citation)
        case .kinTogether(let one, let other, let citation): words.kinTogether(one, other, citation)
        }
    }
}

extension FloorWarning {
    fileprivate func told(_ words: any WarningWords) -> String {
        switch self {
        case .turns(let name, let turns, let most, let citation): words.turns(name, turns, most: most, citation)
        case .time(let name, let seconds, let most, let citation):
            words.spoken(name, minutes: seconds / 60, seconds: seconds % 60, most: most, citation)
        case .withoutFloor(let name, let holder): words.spokeOutOfTurn(name, holder: holder)
        }
    }
}
