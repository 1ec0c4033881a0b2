import Kernel

extension Chronicle {
    /// What an undo leaves of secret papers whose opening it strikes. The first figures stay in the book: held against later ones, a
    /// paper that came between would be somebody's.
    func papersUnopened(by struck: Set<Int>, reading: Reader) throws -> [Event] {
        guard let written = book.meeting?.written, let first = struck.min() else { return [] }
        return try reading(first...timeline.last).filter { struck.contains($0.number) }.flatMap { entry in
            entry.events.compactMap { event -> Event? in
                guard case .papersOpened(let question, _, _)? = event.content as? WrittenEvent,
                    written.contains(where: { $0.isSecret && $0.counted.contains(question) })
                else { return nil }
                return .written(.unopened(question, entry: entry.number))
            }
        }
    }
}
