extension Verbs {
    /// Who speaks.
    static let floor = [queue, giveFloor, stop]

    private static let queue = Verb(
        "举手", "queue q",
        usage: .init("举手 姓名… 立场=赞成|反对", "queue NAMES side=for|against"),
        help: .init("排队等发言", "waits for the floor"), keys: [.side], in: .meeting
    ) { line in
        let side = try line.choice(.side, english: Side.english)
        return .command(.meeting(.queue(names: try line.nameList(), side: side)))
    }

    private static let giveFloor = Verb(
        "发言", "floor f",
        usage: .init("发言 [姓名]", "floor [NAME]"),
        help: .init("请谁发言；不写名字就请排在最前的", "gives the floor, to the next in the queue unless told"), in: .meeting
    ) { line in .command(.meeting(.floor(line.isEmpty ? nil : try line.name()))) }

    private static let stop = Verb(
        "叫停 停", "stop",
        usage: .init("叫停 [姓名] 事由=抢话|跑题|人身攻击|超时", "stop [NAME] reason=…"),
        help: .init("请发言的人停下", "stops the speaker"), keys: [.reason], in: [.meeting, .speaking]
    ) { line in .command(.meeting(.stop(name: line.isEmpty ? nil : try line.name(), reason: line[.reason]))) }
}

extension Side {
    static let english: [String: Side] = ["for": .for, "against": .against]
}
