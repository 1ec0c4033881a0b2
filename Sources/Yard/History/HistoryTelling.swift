/// An entry that an undo struck, or a redo brought back.
public struct Reverted: Hashable, Sendable {
    public let entry: Int
    public let line: String
}

// What is told of undo and redo, and when.
extension Screen {
    func undone(_ entries: [Reverted]) -> String {
        guard entries.count > 1 else { return history.undone(told(entries)) }
        return history.undone(told(Array(entries.prefix(1))), with: told(Array(entries.dropFirst())))
    }

    func redone(_ entries: [Reverted]) -> String { history.redone(told(entries)) }

    private func told(_ entries: [Reverted]) -> String { history.sequence(entries.map { "#\($0.entry) \($0.line)" }) }
}

extension HistoryRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.history
        return switch self {
        case .unknownEntry(let entry): words.unknownEntry(entry)
        case .nothingToUndo: words.nothingToUndo()
        case .nothingToRedo: words.nothingToRedo()
        case .undoStops(_, .approvedMinutes(let meeting)): words.stopsAtApprovedMinutes(meeting)
        case .undoStops(_, .declaredElection(let post)):
            book.isChoosing(post)
                ? screen.language.choosings.isDeclared(post) : words.stopsAtDeclaredElection(post)
        }
    }
}

extension Wording {
    /// That an undo or a redo changed a decision, and what it rests on now.
    func changed(_ change: ChangedDecision, in book: Book) -> String {
        let words = changedDecisions
        let (entry, from) = (change.about, name(of: change.from))
        let state =
            if let before = change.wordsBefore, let now = change.wordsNow {
                words.readsNow(change.question, from: before, to: now)
            } else {
                change.to.map { words.isNow(change.question, from: from, to: name(of: $0)) }
                    ?? words.isGone(change.question, from: from)
            }
        let told = change.isUndone ? words.undone(entry, change: state) : words.broughtBack(entry, change: state)
        let now = book.poll(behind: change).map { outcome(of: $0.poll, unit: $0.unit) } ?? ""
        return now.isEmpty ? told : told + words.because(now)
    }
}
