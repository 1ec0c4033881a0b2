// What is told of who is who, and when.
extension PeopleEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.people
        return switch self {
        case .entered(let name, _): scene.before.known.contains(name) ? words.changed(name) : words.entered(name)
        case .related(let one, let other, let relation): words.related(one, other, relation)
        }
    }
}

extension PeopleRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        switch self {
        case .unknownPerson(let name): screen.people.unknownPerson(name)
        case .kinToSelf(let name): screen.people.kinToSelf(name)
        case .bornLater(let name): screen.people.bornLater(name)
        case .alreadyKnown(let name, let other): screen.people.alreadyKnown(name, other: other)
        case .nothingNew(let name): screen.people.nothingNew(name)
        case .namesake(let name, let before, let given, let other):
            screen.people.namesake(
                name, before: fields(before, screen), changes: options(given, screen), other: other)
        }
    }

    private func fields(_ details: PersonDetails, _ screen: any Screen) -> [String] {
        details.fields(screen.language).map { "\($0.key.name(screen.language)) \($0.value)" }
    }

    /// As they are typed.
    private func options(_ details: PersonDetails, _ screen: any Screen) -> String {
        details.fields(screen.language).map { "\($0.key.name(screen.language))=\($0.value)" }.joined(separator: " ")
    }

    public func question(by screen: any Screen) -> PromptQuestion? {
        let (name, other): (String, String)
        switch self {
        case .alreadyKnown(let known, let new): (name, other) = (known, new)
        case .namesake(let known, _, _, let new): (name, other) = (known, new)
        case .unknownPerson, .kinToSelf, .bornLater, .nothingNew: return nil
        }
        let words = screen.people
        return PromptQuestion(
            key: PeopleRefusal.question, words: words.samePerson(name, told(in: screen)),
            options: [(words.same(name), GrammarWords.yesOrNo[0]), (words.other(other), other)])
    }

    /// What the answer is kept under: 是, or what the other one is called.
    static let question = "同名"

    /// What is known and what was typed, where they differ.
    private func told(in screen: any Screen) -> String? {
        guard case .namesake(_, let before, let given, _) = self else { return nil }
        return screen.people.difference(fields(before, screen), options(given, screen))
    }
}
