// What a record says of the course of a meeting, in English.
extension English {
    public func line(_ event: MeetingEvent, _ unit: BodyUnit) -> String? {
        switch event {
        case .headsCounted(let number, let counted): "head count: \(count(number, counted ?? unit))"
        case .headsArrived(let number): "\(count(number, unit)) more came"
        case .headsLeft(let number): "\(count(number, unit)) left"
        case .excused(let names, let reason): name("\(list(names)) excused", note: reason)
        case .absent(let names, let reason): name("\(list(names)) absent", note: reason)
        case .observed(let names, let office, let reason):
            name("\(list(names)) observing", note: both(office, reason))
        case .itemTaken: "item taken up"
        case .itemTabled: "item laid aside"
        case .queued(let names, let side):
            "hands up: \(list(names))" + (side.map { " (\($0 == .for ? "for" : "against"))" } ?? "")
        case .floorGiven(let name): "\(name) has the floor"
        case .stopped(let stopped, let reason): name("\(stopped) stopped by the chair", note: reason)
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
