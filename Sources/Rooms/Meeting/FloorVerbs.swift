extension Verbs {
    /// Who speaks.
    static let floor = [queue, giveFloor, stop]

    private static let queue = Verb(
        \.meetingVerbs.queue, keys: [.side], in: .meeting
    ) { line in
        let side = try line.choice(.side, of: Side.self)
        return .command(.meeting(.queue(names: try line.nameList(), side: side)))
    }

    private static let giveFloor = Verb(
        \.meetingVerbs.giveFloor, in: .meeting
    ) { line in .command(.meeting(.floor(line.isEmpty ? nil : try line.name()))) }

    private static let stop = Verb(
        \.meetingVerbs.stop, keys: [.reason], in: [.meeting, .speaking]
    ) { line in .command(.meeting(.stop(name: line.isEmpty ? nil : try line.name(), reason: line[.reason]))) }
}
