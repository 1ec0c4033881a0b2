import Kernel

/// A motion and its amendments.
struct ProposalJSON {
    let proposal: Proposal

    /// As it stood at the end of one of the meetings it was before.
    func value(as appearance: Proposal.Appearance) -> JSON {
        [
            "id": .string(proposal.id.description),
            "text": .string(proposal.text),
            "final_text": .string(proposal.finalText),
            "mover": .string(proposal.mover),
            "seconder": .string(proposal.seconder),
            "amount": .yuan(proposal.finalAmount),
            "state": .string(appearance.state.rawValue),
            "stage": .string(proposal.way?.stage),
            "amendments": .array(
                proposal.amendments.map { amendment in
                    [
                        "id": .string(amendment.id.description), "text": .string(amendment.text),
                        "mover": .string(amendment.mover), "state": .string(amendment.state.rawValue),
                        "seconder": .string(amendment.seconder),
                    ]
                }),
            "item": .int(appearance.item),
            "tabled": .bool(appearance.isTabled),
            "method": .string(proposal.way?.method),
        ]
    }
}

/// Something to be done, and what became of it.
struct ActionJSON {
    let action: ActionItem
    let zone: Zone

    /// With its goal, where it has one.
    var value: JSON { own.with(action.goal.map { ["goal": .string($0.description)] } ?? .object([])) }

    private var own: JSON {
        [
            "id": .string(action.id.description),
            "owner": .string(action.owner),
            "due": .string(action.due?.description),
            "text": .string(action.text),
            "state": .string(action.state.rawValue),
            "history": .array(
                action.history.map { change in
                    [
                        "kind": .string(change.kind.rawValue), "at": .string(change.stamp.at.iso(zone: zone)),
                        "from": .string(change.from), "to": .string(change.to),
                        "note": .string(change.note ?? change.reason),
                    ]
                }),
            "budget": .yuan(action.budget),
            "meeting": action.meeting.map(JSON.int) ?? nil,
            "item": action.item.map(JSON.int) ?? nil,
            "proposal": .string(action.proposal.map { QuestionID(proposal: $0).description }),
        ]
    }
}

extension JSON {
    /// A sum in yuan: whole where it is, else the exact fraction as a string (12.50 is "25/2"); 0 where none was named.
    static func yuan(_ money: Money?) -> JSON {
        guard let fen = money?.fen else { return 0 }
        if fen % 100 == 0 { return .int(fen / 100) }
        var (a, b) = (fen.magnitude, UInt(100))
        while b != 0 { (a, b) = (b, a % b) }
        let divisor = Int(a)
        return .string("\(fen / divisor)/\(100 / divisor)")
    }
}
