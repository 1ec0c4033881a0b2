import Kernel

// The record itself: corrected, kept private in part, read out, approved, signed.
extension Book {
    func decide(_ command: MinutesCommand, supplies: Supplies) throws(Refusal) -> [MinutesEvent] {
        switch command {
        case .replace(let old, let new):
            guard !old.isEmpty, let words = words(holding: old) else { throw .minutes(.wordsNotFound(old)) }
            try allow(old, new, in: words)
            return [.corrected(entry: words.entry, old: old, new: new)]
        case .rewrite(let entry, let text):
            guard entry > 0, entry <= last.entry else { throw .history(.unknownEntry(entry)) }
            guard let words = words(ofEntry: entry) else { throw .minutes(.figuresNotWords(entry: entry)) }
            try allow(words.text, text, in: words)
            return [.corrected(entry: entry, old: words.text, new: text)]
        case .makePrivate(let entry):
            let entry = entry ?? last.entry
            guard let place = words(ofEntry: entry)?.place else { throw .minutes(.nothingToWithhold(entry: entry)) }
            switch place {
            case .remark, .apology: return [.madePrivate(entry: entry)]
            default: throw .minutes(.nothingToWithhold(entry: entry))
            }
        case .readOut:
            guard let meeting = meetings.last else { throw .meeting(.noMeetingOpen) }
            try refuseApproved(meeting.number)
            return [.readOut(meeting: meeting.number)]
        case .approve(let number, let corrections):
            let meeting = try closedMeeting(number)
            try refuseApproved(meeting.number)
            return [.approved(meeting: meeting.number, by: self.meeting?.number, corrections: corrections)]
        case .sign(let typed, let number):
            try known(typed)
            let meeting = try meetingToSign(number)
            let signed = Set(meeting.minutes.signatures.map(\.name))
            // 签字 全体 after some have signed means the others.
            let names = typed.filter { !signed.contains($0) }
            if let first = typed.first, names.isEmpty { throw .minutes(.alreadySigned(first)) }
            let children = names.filter { registry[$0]?.details.born.map { $0.age(on: meeting.day) < 18 } == true }
            // Of several the others sign: 签字 全体 takes in whoever the book knows.
            let signing = names.filter { !children.contains($0) }
            if let child = children.first, signing.isEmpty { throw .minutes(.tooYoungToSign(child)) }
            guard let paper = supplies.texts.first(where: { $0.kind == .paper }) else { throw .minutes(.paperMissing) }
            return [.signed(meeting: meeting.number, names: signing, paper: paper.name, sha256: paper.sha256)]
        }
    }

    /// The closed meeting meant: the one named, else the last that waits for approval, else the last of all.
    public func closedMeeting(_ number: Int?) throws(Refusal) -> Meeting {
        if let number {
            guard let meeting = meeting(number) else { throw .meeting(.unknownMeeting(number)) }
            guard !meeting.isOpen else { throw .meeting(.meetingStillOpen(number)) }
            return meeting
        }
        let closed = meetings.filter { !$0.isOpen }
        guard let meeting = closed.last(where: { $0.minutes.approval == nil }) ?? closed.last else {
            throw meetings.last.map { .meeting(.meetingStillOpen($0.number)) } ?? .meeting(.noMeetingOpen)
        }
        return meeting
    }

    /// The meeting whose record is signed: the one named, else the one that was closed or approved last.
    func meetingToSign(_ number: Int?) throws(Refusal) -> Meeting {
        let latest = meetings.filter { !$0.isOpen }.max { one, other in
            func entry(_ meeting: Meeting) -> Int {
                max(meeting.closed?.entry ?? 0, meeting.minutes.approval?.stamp.entry ?? 0)
            }
            return entry(one) < entry(other)
        }
        return try closedMeeting(number ?? latest?.number)
    }

    private func refuseApproved(_ number: Int) throws(Refusal) {
        if meeting(number)?.minutes.approval != nil { throw .minutes(.minutesApproved(meeting: number)) }
    }

    /// Approved minutes stand; digits of what was decided are figures, not words.
    private func allow(_ old: String, _ new: String, in words: Words) throws(Refusal) {
        if let number = words.meeting ?? meetings.last(where: { $0.opened.entry < words.entry })?.number {
            try refuseApproved(number)
        }
        if words.areDecided, old.figures != new.figures { throw .minutes(.figuresNotWords(entry: words.entry)) }
    }

    mutating func apply(_ event: MinutesEvent, at stamp: Stamp) {
        switch event {
        case .corrected(let entry, let old, let new):
            guard let words = words(ofEntry: entry) else { return }
            let meeting = meetings.last { $0.opened.entry < entry && entry <= $0.closed?.entry ?? .max }?.number
            corrections.append(Correction(entry: entry, old: old, new: new, stamp: stamp, meeting: meeting))
            rewrite(words, as: words.text.replacing(old, with: new))
        case .madePrivate(let entry):
            switch words(ofEntry: entry)?.place {
            case .remark(let meeting, let item, let index):
                changeItem(item, of: meeting) { $0.remarks[index].isPrivate = true }
            case .apology(let meeting):
                changeApologies(entry, of: meeting) { $0.isPrivate = true }
            default: break
            }
        case .readOut(let number):
            changeMinutes(of: number) { $0.readOut.append(stamp) }
        case .approved(let number, let by, let corrections):
            changeMinutes(of: number) {
                $0.approval = MinutesState.Approval(stamp: stamp, by: by, corrections: corrections)
            }
        case .signed(let number, let names, let paper, let sha256):
            changeMinutes(of: number) { minutes in
                minutes.signatures += names.map {
                    MinutesState.Signature(name: $0, stamp: stamp, sha256: sha256, paper: paper)
                }
            }
        }
    }

    private mutating func changeMinutes(of number: Int, _ change: (inout MinutesState) -> Void) {
        guard meetings.indices.contains(number - 1) else { return }
        change(&meetings[number - 1].minutes)
    }
}
