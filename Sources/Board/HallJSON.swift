import Kernel
import Yard

/// The view as data: the same as the pages show, and no more. Keys are always there.
struct HallJSON {
    let view: HallView

    var value: JSON {
        [
            "community": .string(view.community), "language": .string(view.language.rawValue),
            "meeting": view.sitting.map(sitting) ?? .null,
            "agenda": .array(
                view.agenda.map {
                    [
                        "number": .int($0.number), "title": .string($0.title), "state": .string($0.mark.rawValue),
                        "outcome": .string($0.outcome),
                    ]
                }),
            "item": view.item.map { item in
                [
                    "number": .int(item.number), "title": .string(item.title), "seconds": .int(item.timer.seconds),
                    "limit_minutes": item.limit.map { .int($0) } ?? .null,
                ]
            } ?? .null,
            "quorum": view.quorum.map { quorum in
                [
                    "present": quorum.present.map { .int($0) } ?? .null,
                    "required": quorum.required.map { .int($0) } ?? .null,
                    "entitled": quorum.entitled.map { .int($0) } ?? .null,
                    "met": quorum.isMet.map { .bool($0) } ?? .null,
                    "told": .string(quorum.told),
                ]
            } ?? .null,
            "question": view.question.map(question) ?? .null, "notices": .strings(view.notices),
            "speaker": view.floor.speaker.map(speaker) ?? .null, "waiting": .array(view.floor.waiting.map(speaker)),
            "counts": .array(view.counts.map(count)),
            "decisions": .array(
                view.decisions.map {
                    [
                        "outcome": .string($0.tone.rawValue), "head": .string($0.head), "text": .string($0.text),
                        "because": .string($0.because),
                    ]
                }),
            "actions": .array(
                view.tasks.map {
                    [
                        "id": .string($0.id), "owner": .string($0.owner), "due": .string($0.due),
                        "text": .string($0.text), "state": .string($0.state),
                    ]
                }),
        ]
    }

    private func sitting(_ sitting: HallView.Sitting) -> JSON {
        [
            "number": .int(sitting.number), "kind": .string(sitting.kind), "title": .string(sitting.title),
            "place": .string(sitting.place), "chair": .string(sitting.chair), "date": .string(sitting.date),
            "festivals": .strings(sitting.festivals), "state": .string(sitting.state.rawValue),
        ]
    }

    private func question(_ question: HallView.Question) -> JSON {
        [
            "id": .string(question.id), "mover": .string(question.mover), "seconder": .string(question.seconder),
            "amount": .string(question.amount),
            "words": .array(
                question.pieces.map { ["text": .string($0.text), "change": .string($0.change.rawValue)] }),
            "amendments": .array(
                question.amendments.map {
                    [
                        "id": .string($0.id), "text": .string($0.text), "mover": .string($0.mover),
                        "now": .bool($0.isDecidedNow),
                    ]
                }),
        ]
    }

    private func speaker(_ speaker: HallView.Floor.Speaker) -> JSON {
        ["name": .string(speaker.name), "side": .string(speaker.sideTold)]
    }

    private func count(_ count: HallView.Count) -> JSON {
        [
            "title": .string(count.title), "reading": .bool(count.isBeingRead), "figures": .string(count.head),
            "needed": count.needed.map { .int($0) } ?? .null,
            "rows": .array(
                count.rows.map {
                    [
                        "number": $0.number.map { .int($0) } ?? .null, "name": .string($0.name),
                        "cost": .string($0.cost),
                        "votes": .int($0.votes), "against": .int($0.against), "certain": .bool($0.isCertain),
                        "elected": .bool($0.isElected),
                    ]
                }),
            "budget": count.budget.map {
                ["total": .string($0.total.description), "chosen": .string($0.chosen.description)]
            }
                ?? .null,
        ]
    }
}
