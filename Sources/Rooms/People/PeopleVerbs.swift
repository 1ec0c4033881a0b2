import Kernel
import Prompt

extension Verbs {
    /// Who is who.
    static let people = [person, kin]

    static let person = Verb(
        \.peopleVerbs.person,
        keys: [
            .gender, .born, .ethnicity, .household, .group, .workplace, .office, .party, .representative, .away, .alias,
            .extraVotes, .reason,
        ]
    ) { line in
        let (name, isSame) = try line.personMeant()
        let party = try line.partyStanding()
        let details = try PersonDetails(
            gender: line[.gender], born: line.birthday(), ethnicity: line[.ethnicity],
            household: line[.household], group: line[.group], workplace: line[.workplace], office: line[.office],
            isPartyMember: party?.isMember, isRepresentative: line.flag(.representative), isAway: line.flag(.away),
            aliases: line.aliases(), isProbationary: party?.isProbationary, extraVotes: line.count(.extraVotes))
        return .command(.people(.person(name: name, details: details, isSame: isSame)))
    }

    private static let kin = Verb(
        \.peopleVerbs.kin,
        keys: [.relation]
    ) { line in
        let (one, other) = (try line.name(), try line.name())
        guard let relation = line[.relation] else { throw line.usage }
        return .command(.people(.kin(one, other, relation: relation)))
    }
}

extension Line {
    /// 党员=是, 否 or 预备: who is on probation is no member with a vote.
    fileprivate func partyStanding() throws -> (isMember: Bool, isProbationary: Bool?)? {
        if let word = self[.party], GrammarWords.probationary.contains(word.folded) { return (false, true) }
        return try flag(.party).map { ($0, nil) }
    }

    /// The whole of what is left as one name: somebody's full name or alias, else a new one.
    fileprivate func knownOrNewName() throws -> String {
        var word = try text()
        if word.folded.hasSuffix("!") { word.removeLast() }
        // A name known already is read past such a sign; typed with one, it was pasted from somewhere and is told.
        _ = try NameReader.label(word)
        if case .one(let name) = context.roster.exact(word) { return name }
        return try NameReader.newName(word)
    }

    /// Whom the line is about, and whether it is said to be the one known by that name: by a reason for the change, or by what was
    /// answered. Somebody else of that name was given another one by the answer.
    fileprivate func personMeant() throws -> (name: String, isSame: Bool?) {
        let name = try knownOrNewName()
        if has(.reason) { return (name, true) }
        guard let answer = names.answered(PeopleRefusal.question) else { return (name, nil) }
        return answer == GrammarWords.yesOrNo[0] ? (name, true) : (try NameReader.newName(answer), nil)
    }

    /// A day of birth has its year.
    fileprivate func birthday() throws -> Day? { try read(.born, Numbers.day, else: Misreading.badDay) }

    fileprivate func aliases() throws -> [String]? {
        guard let phrase = phrase(.alias) else { return nil }
        let parts = phrase.split(where: GrammarWords.nameSeparators.contains)
        return try parts.map { try NameReader.newName($0.text) }
    }
}

extension Key {
    static let gender = Key(\.peopleVerbs.genderKey)
    static let born = Key(\.peopleVerbs.bornKey)
    static let ethnicity = Key(\.peopleVerbs.ethnicityKey)
    static let group = Key(\.peopleVerbs.groupKey)
    static let workplace = Key(\.peopleVerbs.workplaceKey)
    static let party = Key(\.peopleVerbs.partyKey, .yesOrNo)
    static let representative = Key(\.peopleVerbs.representativeKey, .yesOrNo)
    static let away = Key(\.peopleVerbs.awayKey, .yesOrNo)
    static let alias = Key(\.peopleVerbs.aliasKey)
    static let extraVotes = Key(\.peopleVerbs.extraVotesKey)
}
