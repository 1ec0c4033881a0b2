import Kernel

// What is told of organisations and their people, and when.
extension OrganisationEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let language = screen.language
        let said = sentence(in: scene.book, language)
        switch self {
        case .stageReached(let name, let stage, _, _) where stage <= .filed:
            // What is wanting, while there is time.
            let missing = scene.book.exactOrganisation(name).map(scene.book.missingForFiling) ?? []
            return missing.isEmpty ? said : language.organisations.sequence([said, language.missing(missing)])
        case .given(let gift):
            guard let to = gift.to, !scene.book.isRegistered(to) else { return said }
            return language.organisations.sequence([said, language.fund.isNotRegistered(to)])
        default: return said
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        sentence(in: course.book, course.wording.language)
    }

    private func sentence(in book: Book, _ language: Language) -> String {
        let words = language.organisations
        switch self {
        case .fieldAdded(let name): return words.fieldAdded(name, all: language.fields(book.fields))
        case .entered(let name, let details): return words.entered(name, language.told(details))
        case .changed(let name, let details): return words.changed(name, language.told(details))
        case .stageReached(let name, let stage, let day, let reason):
            return words.stageReached(name, stage.choice(language), on: day) + words.bracketed([reason])
        case .seated(let names, let organisation, let post, let isBackbone, let from, let until):
            let notes = [
                post, isBackbone == true ? words.backboneMark() : nil, words.since(from), until.map(words.until),
            ]
            return words.seated(names, in: organisation, notes.compactMap { $0 })
        case .left(let names, let organisation, let post, let day, let reason):
            return words.left(names, from: organisation, post: post, on: day) + words.bracketed([reason])
        case .statusGiven(let names, let status, let from, let until, let basis):
            let notes = [words.since(from), until.map(words.until), basis]
            return words.statusGiven(names, status.choice(language), notes.compactMap { $0 })
        case .statusEnded(let names, let status, let day):
            return words.statusEnded(names, status.choice(language), on: day)
        case .given(let gift): return language.told(gift)
        case .described(let community): return words.described(language.told(community))
        case .planned(let scheme): return language.told(scheme)
        case .opened(let channel): return language.told(channel)
        }
    }
}

extension Language {
    /// Fields as the language calls them; those that a community added have one name.
    func fields(_ names: [String]) -> [String] { names.map(field) }

    func field(_ name: String) -> String { UsualField(rawValue: name)?.choice(self) ?? name }

    func missing(_ needs: [FilingNeed]) -> String { organisations.missing(needs.map(organisations.need)) }

    /// What is given of an organisation, one after the other.
    func told(_ details: OrganisationDetails) -> [String] {
        let words = organisations
        var told = [details.kind.map { words.kind($0.choice(self)) }, details.role.map { words.role($0.choice(self)) }]
        told += [details.fields.map { words.fields(fields($0)) }, details.above.map(words.above)]
        told += [details.head.map(words.head), details.founded.map(words.founded), details.filing.map(words.filing)]
        told += [details.filed.map(words.filed), details.place.map(words.place), details.plate.map(words.plate)]
        told += [details.charter.map(words.charter), details.rules.map(words.rules)]
        told += [details.staffing.map(words.staffing), details.servicePlan.map(words.servicePlan)]
        return told.compactMap { $0 }
    }

    func told(_ gift: Gift) -> String {
        let words = organisations
        let notes = [gift.amount.map(words.money), gift.goods.map(words.goods), words.date(gift.on)]
        return words.given(gift.what, from: gift.from, to: gift.to, notes.compactMap { $0 })
    }

    func told(_ community: CommunityProfile) -> [String] {
        let words = organisations
        return [
            community.subdistrict.map(words.subdistrict), community.isPilot.map(words.pilot),
            community.traits.map(words.traits), community.models.map(words.models),
        ].compactMap { $0 }
    }

    func told(_ scheme: Scheme) -> String {
        let words = organisations
        return words.planned(
            scheme.title, [scheme.number.map(words.number), scheme.day.map(words.date)].compactMap { $0 })
    }

    func told(_ channel: Channel) -> String {
        let words = organisations
        let notes = [channel.name.map(words.calledSo), channel.since.map(words.since)]
        return words.opened(channel.kind, notes.compactMap { $0 })
    }
}

extension OrganisationRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let (words, language) = (screen.organisations, screen.language)
        return switch self {
        case .unknownOrganisation(let word, let near): words.unknownOrganisation(word, nearest: near)
        case .unknownField(let word, let near, let known):
            words.unknownField(word, nearest: language.fields(near), known: language.fields(known))
        case .knownField(let name): words.knownField(language.field(name))
        case .wantsKind(let name): words.wantsKind(name, kinds: OrganisationKind.choices.map { $0(language) })
        case .nothingNew(let name): words.nothingNew(name)
        case .aboveItself(let name): words.aboveItself(name)
        case .stageGoesBack(let name, let stage, let last, let entry):
            words.stageGoesBack(name, stage.choice(language), last: last.choice(language), entry: entry)
        case .stageBefore(let name, let day, let last, let lastDay):
            words.stageBefore(name, day, last: last.choice(language), on: lastDay)
        case .future(let day): words.future(day)
        case .filedBeforeFounded(let name, let founded, let filed):
            words.filedBeforeFounded(name, founded: founded, filed: filed)
        case .organisationEnded(let name, let day, let entry): words.organisationEnded(name, on: day, entry: entry)
        case .whichOrganisation(let names): words.whichOrganisation(names)
        case .alreadySits(let organisation, let seat):
            words.alreadySits(
                seat.name, in: organisation, post: seat.post, since: seat.from, entry: seat.stamp.entry)
        case .doesNotSit(let name, let organisation, let post, let sitting):
            words.doesNotSit(name, in: organisation, post: post, sitting: sitting)
        case .leavesBefore(let organisation, let seat, let day):
            words.leavesBefore(seat.name, in: organisation, from: seat.from, day)
        case .endsBeforeItBegins(let from, let until): words.endsBeforeItBegins(from, until)
        case .alreadyIs(let held):
            words.alreadyIs(
                held.name, held.status.choice(language), since: held.from, entry: held.stamp.entry)
        case .unknownStatus(let word): words.unknownStatus(word, known: StatusKind.choices.map { $0(language) })
        case .wantsGiver(let what): words.wantsGiver(what)
        case .communityKnown: words.communityKnown()
        case .schemeKnown(let title): words.schemeKnown(title)
        case .channelKnown(let kind): words.channelKnown(kind)
        }
    }
}
