struct DecisionChinese: DecisionWords {
    // Decisions
    func elected(_ names: String) -> String { "\(names)当选" }
    func reachQuota(_ names: String, _ votes: String, quota: String) -> String { "\(names)得\(votes)，达到当选所需\(quota)，当选" }
    func haveMajority(_ names: String, _ votes: String) -> String { "\(names)得\(votes)，过半数，当选" }
    func haveMost(_ names: String, _ votes: String?) -> String { "\(names)\(votes.map { "得\($0)，" } ?? "")最多，当选" }
    func remain(_ names: String) -> String { "余下席位与余下候选人相等，\(names)当选" }
    func reservedSeat(_ names: String) -> String { "保留席位：\(names)当选" }
    func haveFewest(_ names: String, _ votes: String?) -> String { "\(names)\(votes.map { "得\($0)，" } ?? "")最少，淘汰" }
    func cannotBeElected(_ names: String) -> String { "\(names)不可能当选，一并淘汰" }
    func undeclaredLeave(_ names: String) -> String { "\(names)（未登记的另写人选）先行淘汰" }
    func belowFloor(_ names: String, _ votes: String) -> String { "\(names)不足\(votes)票，一并淘汰" }
    func seatsFilled(_ names: String) -> String { "席位已满，\(names)未当选" }
    func stopForReserve(_ names: String) -> String { "为保留席位，\(names)止步" }
    func surplus(of names: String, _ votes: String) -> String { "\(names)的余票\(votes)转出" }
    func surplusDeferred(_ votes: String) -> String { "余票\(votes)暂不转，影响不了名次" }
    func papersPassedOn(of names: String, worth value: String) -> String { "转出\(names)每张值\(value)的选票" }
    func sequence(_ decisions: [String]) -> String { decisions.joined(separator: "；") }

    // Ties
    func tie(_ names: String, seat: Int, round: Int?, settled how: String, taken: String?) -> String {
        "第\(seat)席\(round.map { "第\($0)轮" } ?? "")，\(names)并列，\(how)\(taken.map { "：\($0)" } ?? "")"
    }
    func byRound(_ number: Int) -> String { "按第\(number)轮票数" }
    func byLot(seed: String) -> String { "按公布的种子“\(seed)”抽签" }
    var byOrder: String { "按顺序取前者" }
    var byThoseAsked: String { "当场决定" }
    var sameEitherWay: String { "怎么定当选的都一样，按名单先取前者" }
    func by(_ rule: String) -> String { "按\(rule)" }
    var leftOpen: String { "没有决出" }

    // Whom a tie was settled for
    func takenForSeat(_ names: String) -> String { "\(names)当选" }
    func takenForTransfer(_ names: String) -> String { "\(names)先转余票" }
    func takenForExclusion(_ names: String) -> String { "\(names)淘汰" }
    func takenForRunoff(_ names: String) -> String { "\(names)进入决选" }
}
