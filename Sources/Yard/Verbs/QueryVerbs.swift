import Kernel

extension Verbs {
    /// Lines that only ask, and the way out.
    static let queries = [
        status, agenda, roll, attendance, proposalTable, actionTable, paper, papers, board, help, quit,
    ]

    private static let status = Verb(
        \.queryVerbs.status
    ) { _ in .ask(.status) }

    private static let agenda = Verb(
        \.queryVerbs.agenda
    ) { _ in .ask(.agenda) }

    private static let roll = Verb(
        \.queryVerbs.roll
    ) { _ in .ask(.roll) }

    private static let attendance = Verb(
        \.queryVerbs.attendance
    ) { _ in .ask(.attendance) }

    private static let proposalTable = Verb(
        \.queryVerbs.proposalTable
    ) { _ in .ask(.proposals) }

    private static let actionTable = Verb(
        \.queryVerbs.actionTable
    ) { _ in .ask(.actions) }

    private static let paper = Verb(
        \.queryVerbs.paper
    ) { _ in .ask(.minutes) }

    private static let papers = Verb(
        \.queryVerbs.papers, keys: [.format], takesText: true
    ) { line in
        let formats = (line[.format] ?? "").split { "、,， ".contains($0) }.map(String.init)
        return .ask(.papers(folder: line.optionalText(), formats: formats))
    }

    private static let board = Verb(
        \.queryVerbs.board, keys: [.boardAddress, .boardPort]
    ) { line in
        if line.next({ Self.boardOff.contains($0) ? $0 : nil }) != nil { return .ask(.board(.close)) }
        let port = try line[.boardPort].map { text throws(Misreading) in
            guard let number = Numbers.count(text, units: []), let port = UInt16(exactly: number) else {
                throw .badNumber(text)
            }
            return port
        }
        return .ask(.board(.open(address: line[.boardAddress], port: port)))
    }

    private static let boardOff = Set(Language.allCases.flatMap(\.queryVerbs.boardOff))

    private static let help = Verb(
        \.queryVerbs.help
    ) { line in .ask(.help(topic: line.optionalText())) }

    private static let quit = Verb(
        \.queryVerbs.quit
    ) { _ in .leave }
}

extension Key {
    static let format = Key(\.queryVerbs.formatKey, .words([]))
    static let boardAddress = Key(\.queryVerbs.boardAddressKey)
    static let boardPort = Key(\.queryVerbs.boardPortKey)
}
