import Kernel

// What is told of activities and festivals, and when.
extension ActivityEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let told = sentence(in: screen.language)
        guard case .attended(let id, _) = self, let activity = scene.book.activity(id) else { return told }
        return told
            + screen.language.activity.soFar(attendance: activity.attendance, named: activity.attendees.count)
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let language = course.wording.language
        guard case .cancelled(_, let reason?) = self else { return sentence(in: language) }
        return sentence(in: language) + language.activity.bracketed([reason])
    }

    private func sentence(in language: Language) -> String {
        let words = language.activity
        return switch self {
        case .planned(let id, let details): words.planned(id, details.title, language.notes(of: details))
        case .changed(let id, let before, let after):
            words.changed(id, language.sentence(before), language.sentence(after))
        case .attended(let id, let turnout):
            words.attended(id, language.came(turnout), language.notes(of: turnout))
                + (turnout.replaced.map { words.replaced(language.figures(of: $0)) } ?? "")
        case .wrappedUp(let id, let summary): words.wrappedUp(id, summary)
        case .cancelled(let id, _): words.cancelled(id)
        case .festivalSet(let name, let day, let before):
            words.festivalSet(language.festival(name), day, before: before)
        case .festivalRuled(let name, let lunar, let before):
            words.festivalRuled(language.festival(name), lunar, before: before)
        }
    }
}

extension Language {
    func sentence(_ details: ActivityDetails) -> String { activity.activity(details.title, notes(of: details)) }

    func notes(of details: ActivityDetails) -> [String] {
        let words = activity
        let clock = details.start.map { words.clock($0.asClock, details.end.map(\.asClock)) }
        return [
            words.date(details.day), clock, details.place, details.organisations.map(words.list),
            details.kind?.choice(self), details.field.map { words.field(field($0)) },
            details.festival.map { words.festivalOf(festival($0)) }, details.heritage.map(words.heritage),
            details.grant.map(words.grant),
        ].compactMap { $0 }
    }

    fileprivate func came(_ turnout: Turnout) -> [String] {
        turnout.names + (turnout.heads.map { [activity.heads($0, isMore: turnout.isMore)] } ?? [])
    }

    fileprivate func notes(of turnout: Turnout) -> [String] {
        let words = activity
        let peoples = turnout.peoples?.sorted.map { words.people($0.key, $0.value) } ?? []
        return [
            turnout.party.map(words.party), turnout.served.map(words.served),
            turnout.minutes.map { words.hours(Self.hours($0)) },
        ].compactMap { $0 } + peoples
    }

    /// What was counted before.
    fileprivate func figures(of replaced: Turnout.Replaced) -> [String] {
        let words = activity
        return [
            replaced.heads.map { words.heads($0, isMore: false) }, replaced.party.map(words.party),
            replaced.served.map(words.served),
        ].compactMap { $0 } + (replaced.peoples?.sorted.map { words.people($0.key, $0.value) } ?? [])
    }

    /// A festival by the name that the language has for it; one of the village's own as it is.
    func festival(_ name: String) -> String { Festival(rawValue: name)?.called(in: self) ?? name }

    /// Minutes as hours, exact to the minute: `1.5`, `0:50`.
    static func hours(_ minutes: Int) -> String {
        if minutes % 60 == 0 { return String(minutes / 60) }
        return minutes % 6 == 0 ? "\(minutes / 60).\(minutes % 60 / 6)" : "\(minutes / 60):\((minutes % 60).padded(2))"
    }
}

extension Int {
    /// Minutes since midnight on the clock: `9:00`.
    var asClock: String { "\(self / 60):\((self % 60).padded(2))" }
}

extension ActivityRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let (words, language) = (screen.language.activity, screen.language)
        return switch self {
        case .unknownActivity(let id): words.unknownActivity(id)
        case .closed(let id, let state): words.closed(id, words.state(state))
        case .sameActivity(let id): words.sameActivity(id)
        case .unknownFestival(let word, let near): words.unknownFestival(word, nearest: near.map(language.festival))
        case .festivalHasRule(let name): words.festivalHasRule(language.festival(name))
        case .sameFestival(let name, let day): words.sameFestival(language.festival(name), day)
        case .sameLunar(let name, let lunar): words.sameLunar(language.festival(name), lunar)
        case .badLunar(let text): words.badLunar(text)
        case .leapMonth(let text): words.leapMonth(text)
        case .noGrant(let text): words.noGrant(text)
        case .othersGrant(let id, let payee, let holders): words.othersGrant(id, payee: payee, holders)
        case .nobodyCame(let id): words.nobodyCame(id)
        case .notYet(let id, let day): words.notYet(id, day)
        case .attendedAlready(let id, let day): words.attendedAlready(id, day)
        case .moreThanHeads(let count, let heads): words.moreThanHeads(count, heads: heads)
        case .badTime(let text): words.badTime(text)
        case .badHours(let text): words.badHours(text)
        case .badPeoples(let text): words.badPeoples(text)
        }
    }
}

extension ActivityRefusal {
    /// Whether another's money is meant.
    public func question(by screen: any Screen) -> PromptQuestion? {
        guard case .othersGrant(let id, let payee, _) = self else { return nil }
        let words = screen.language.activity
        return PromptQuestion(
            key: Key.grant.name.chinese, words: words.isOthersMeant(id, payee: payee),
            options: [(words.othersIsMeant(id), "\(id)!"), (words.noGrantThen(), GrammarWords.noAmount)])
    }
}
