/// Which entries a public export withholds: those that tell of a person what the village has no need to read on a wall
/// (个人信息保护法 §§28–31): particulars, kinship, reasons for staying away (health!), and whatever was marked 不公开.
///
/// Who came, what was said, how it was voted and who undertook what is the record itself, and stays.
struct PersonalData {
    private var withheld: Set<Int> = []

    /// Goes through all entries once; what comes later may mark what came before.
    init(of entries: (_ body: (Entry) throws -> Void) throws -> Void, timeline: Timeline) throws {
        /// Entries that repeat others, or tell when others were made.
        var echoes: [(of: [Int], by: Int)] = []
        try entries { entry in
            if entry.texts.contains(where: { $0.kind == .paper }) || entry.givesReason
                || entry.events.contains(where: \.isPersonal)
            {
                withheld.insert(entry.number)
            }
            for event in entry.events {
                switch event.content.echo {
                case .hides(let number): if timeline.isLive(entry.number) { withheld.insert(number) }
                case .repeats(let numbers): echoes.append((numbers, entry.number))
                case nil: break
                }
            }
        }
        // A correction repeats words of the entry that it corrects; an undo names a paper, and by its own time the paper's.
        for echo in echoes where !withheld.isDisjoint(with: echo.of) { withheld.insert(echo.by) }
    }

    func withholds(_ entry: Int) -> Bool { withheld.contains(entry) }
}

extension Entry {
    /// Whether its line gives a reason, be it kept in an event or not: 离场 1人 事由=…
    fileprivate var givesReason: Bool {
        if events.contains(where: \.content.tellsPurpose) { return false }
        let line = line.lowercased().filter { !$0.isWhitespace }
        return (Key.reason.names + Key.relation.names).contains { key in
            line.contains("\(key)=") || line.contains("\(key)＝")
        }
    }
}
