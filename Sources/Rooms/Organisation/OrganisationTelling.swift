import Kernel

// What is told of organisations and their people, and when.
extension OrganisationEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? { sentence(in: scene.book, screen.language) }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        sentence(in: course.book, course.wording.language)
    }

    private func sentence(in book: Book, _ language: Language) -> String {
        let words = language.organisations
        return switch self {
        case .fieldAdded(let name): words.fieldAdded(name, all: language.fields(book.fields))
        case .entered(let name, let details): words.entered(name, language.told(details))
        case .changed(let name, let details): words.changed(name, language.told(details))
        }
    }
}

extension Language {
    /// Fields as the language calls them; those that a community added have one name.
    func fields(_ names: [String]) -> [String] { names.map(field) }

    func field(_ name: String) -> String { UsualField(rawValue: name)?.choice(self) ?? name }

    /// What is given of an organisation, one after the other.
    func told(_ details: OrganisationDetails) -> [String] {
        let words = organisations
        return [
            details.kind.map { words.kind($0.choice(self)) }, details.role.map { words.role($0.choice(self)) },
            details.fields.map { words.fields(fields($0)) }, details.above.map(words.above),
            details.head.map(words.head), details.founded.map(words.founded), details.filing.map(words.filing),
            details.filed.map(words.filed), details.place.map(words.place), details.plate.map(words.plate),
            details.charter.map(words.charter), details.rules.map(words.rules), details.staffing.map(words.staffing),
            details.servicePlan.map(words.servicePlan),
        ].compactMap { $0 }
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
        }
    }
}
