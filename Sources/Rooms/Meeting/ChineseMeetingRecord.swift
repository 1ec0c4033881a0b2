// What a record says of the course of a meeting, in Chinese.
extension Chinese {
    public func line(_ event: MeetingEvent, _ unit: BodyUnit) -> String? {
        switch event {
        case .headsCounted(let number, let counted): "清点到会\(count(number, counted ?? unit))"
        case .headsArrived(let number): "又到\(count(number, unit))"
        case .headsLeft(let number): "\(count(number, unit))离场"
        case .excused(let names, let reason): name("\(list(names))请假", note: reason)
        case .absent(let names, let reason): name("\(list(names))缺席", note: reason)
        case .observed(let names, let office, let reason):
            name("\(list(names))列席", note: both(office, reason))
        case .itemTaken: "进入这一项"
        case .itemTabled: "搁置这一项"
        case .queued(let names, let side): "\(list(names))举手" + (side.map { "（\($0.rawValue)）" } ?? "")
        case .floorGiven(let name): "请\(name)发言"
        case .stopped(let stopped, let reason): name("叫停\(stopped)", note: reason)
        case .opened, .chairTaken, .recorderTaken, .checkedIn, .left, .proxied, .recused, .itemAdded, .said, .resolved,
            .recessed, .resumed, .adjourned:
            nil
        }
    }

    func both(_ one: String?, _ other: String?) -> String? {
        let said = [one, other].compactMap { $0 }
        return said.isEmpty ? nil : list(said)
    }
}
