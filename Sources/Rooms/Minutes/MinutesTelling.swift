import Kernel

// What is told of the record itself, and when.
extension MinutesEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.minutes
        return switch self {
        case .corrected(let entry, let old, let new): words.corrected(entry, old, to: new)
        case .madePrivate(let entry): words.madePrivate(entry)
        case .readOut(let meeting): words.readOut(meeting)
        case .approved(let meeting, _, _): words.approved(meeting)
        case .signed(let meeting, let names, _, let sha256):
            words.signed(meeting, by: names, sha256: sha256)
                + (scene.strangers(to: meeting, among: names).map(words.wereNotThere) ?? "")
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        guard isTold(in: course, at: stamp) else { return nil }
        let words = course.wording.minutes
        return switch self {
        case .corrected(let entry, let old, let new): words.corrected(entry, old, to: new)
        case .readOut(let meeting): words.readOut(meeting)
        case .approved(let meeting, _, let corrections): words.approved(meeting) + words.bracketed([corrections])
        case .signed(let meeting, let names, _, _): words.signed(meeting, by: names)
        case .madePrivate: nil
        }
    }
}

extension MinutesRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.minutes
        return switch self {
        case .wordsNotFound(let text): words.wordsNotFound(text)
        case .figuresNotWords(let entry): words.figuresNotWords(entry)
        case .nothingToWithhold(let entry): words.nothingToWithhold(entry)
        case .minutesApproved(let meeting): words.minutesApproved(meeting)
        case .minutesNotApproved(let meeting): words.minutesNotApproved(meeting)
        case .alreadySigned(let name): words.alreadySigned(name)
        case .tooYoungToSign(let name): words.tooYoungToSign(name)
        case .paperMissing: words.paperMissing()
        }
    }
}

extension Wording {
    /// How far the minutes have come, in a word: 草稿, 已宣读, 已通过, 已签字.
    func status(of state: MinutesState) -> String {
        if !state.signatures.isEmpty { return minutes.signed() }
        if state.approval != nil { return minutes.approved() }
        return state.readOut.isEmpty ? minutes.draft() : minutes.toBeApproved()
    }

    /// Each step of their life, with its day.
    func steps(of state: MinutesState, corrections: Int) -> [String] {
        let words = minutes
        var steps = state.readOut.map { words.readOut(at: $0.at) }
        if corrections > 0 { steps.append(words.corrections(corrections)) }
        if let approval = state.approval {
            let at = approval.stamp.at
            let approved = approval.by.map { words.approved(at: at, by: $0) } ?? words.approved(at: at)
            steps.append(approved + words.bracketed([approval.corrections]))
        }
        return steps + state.signatures.map { words.signed(by: $0.name, at: $0.stamp.at) }
    }
}

extension Scene {
    /// Those who are in no list of a meeting whose people signed in by name; `nil` where there is none.
    fileprivate func strangers(to number: Int, among names: [String]) -> [String]? {
        guard let meeting = book.meeting(number) else { return nil }
        let attendance = meeting.attendance
        var there = Set(attendance.names + attendance.arrivals.map(\.name) + attendance.observers.map(\.name))
        guard !there.isEmpty else { return nil }
        there.formUnion([meeting.chair, meeting.recorder].compactMap(\.self))
        let strangers = names.filter { !there.contains($0) }
        return strangers.isEmpty ? nil : strangers
    }
}
