import Kernel

extension MotionEvent {
    public var recorded: Recorded {
        switch self {
        case .asked, .carried, .voted, .ruled, .returned, .referred: .line
        }
    }

    public var withoutReasons: Self { self }

    public var item: Int? {
        switch self {
        case .returned(_, let item), .referred(_, let item, _, _): item
        case .asked, .carried, .voted, .ruled: nil
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        told(in: course.wording, unit: course.facts.unit, isScreen: false)
    }
}

/// The motions of a meeting for its JSON.
struct MotionsJSON {
    let meeting: Meeting
    let zone: Zone
    let wording: any Wording

    var value: JSON {
        .array(
            (meeting.procedure?.moved ?? []).map { moved in
                let motion = moved.motion
                let about =
                    motion.question?.description
                    ?? motion.questions?.map(\.description).joined(separator: " ")
                    ?? motion.item.map(String.init)
                return [
                    "kind": .string(motion.kind.rawValue),
                    "about": .string(about),
                    "by": .string(motion.by),
                    "text": .string(motion.text ?? motion.parts?.joined(separator: "；") ?? wording.phrase(motion)),
                    "outcome": .string(moved.outcome.rawValue),
                    "at": .string(moved.stamp.at.iso(zone: zone)),
                    "ruling": .string(moved.ruling),
                    "required": moved.judgement.map { .int($0.required) } ?? nil,
                ]
            })
    }
}
