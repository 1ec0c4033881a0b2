// What a record says of committees, in Chinese.
extension Chinese {
    public func line(_ event: CommitteeEvent) -> String? {
        switch event {
        case .founded(let name, let charter): "成立\(name)" + (charter.map { "，章程用\($0)" } ?? "")
        case .charterGiven(let committee, let charter): "\(committee)的章程用\(charter)"
        case .applied(let names, let committee, let reason): name("\(list(names))申请加入\(committee)", note: reason)
        case .admitted(let names, let committee): "批准\(list(names))加入\(committee)"
        case .resigned(let names, let committee, let reason, let ends):
            name("\(list(names))退出\(committee)，自\(date(ends))起不是成员", note: reason)
        case .expelled(let names, let committee, let reason): name("\(committee)将\(list(names))除名", note: reason)
        case .clauseDecided(let committee, let number, .passed): "\(committee)章程第\(number)条通过"
        case .clauseDecided(let committee, let number, .changed(let text)): "\(committee)章程第\(number)条改为：\(text)"
        case .clauseDecided(let committee, let number, .tabled): "\(committee)章程第\(number)条搁置"
        case .charterAdopted(let committee, let charter, let question):
            "按\(question)定下\(committee)的章程：\(charter.name)，共\(charter.clauses.count)条"
        case .adoptionWithdrawn(let committee, let question): "\(question)的表决不再算数，\(committee)的章程回到通过之前"
        }
    }
}
