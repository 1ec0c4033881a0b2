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
        case .alreadyEntered(let name): screen.people.alreadyEntered(name)
        case .kinToSelf(let name): screen.people.kinToSelf(name)
        }
    }
}
