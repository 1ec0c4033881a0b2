import Kernel
import Ledger

extension ActionItem {
    /// How a task stands in a snapshot, with all that became of it: a book of some years holds tens of thousands, and most of what an
    /// opening takes is to read them.
    static let brief = BriefForm.of(ActionItem.self) { action, writer in
        writer.write(action.id.number)
        writer.write(action.owner)
        writer.write(action.due?.number)
        writer.write(action.text)
        writer.write(action.budget?.fen)
        writer.write(action.stamp)
        writer.write(action.state.rawValue)
        writer.write(action.history) { $0.write(to: writer) }
        writer.write(action.meeting)
        writer.write(action.item)
        writer.write(action.proposal)
        writer.write(action.goal?.number)
    } read: { reader in
        ActionItem(
            id: ActionID(try reader.integer()), owner: try reader.optionalText(),
            due: try reader.optionalInteger().map(Day.init(number:)), text: try reader.text(),
            budget: try reader.optionalInteger().map(Money.init(fen:)), stamp: try reader.stamp(),
            state: try reader.named(),
            history: try reader.list { try Change(from: reader) },
            meeting: try reader.optionalInteger(), item: try reader.optionalInteger(),
            proposal: try reader.optionalInteger(), goal: try reader.optionalInteger().map(GoalID.init))
    }
}

extension ActionItem.Change {
    fileprivate func write(to writer: BriefWriter) {
        writer.write(kind.rawValue)
        writer.write(stamp)
        writer.write(from)
        writer.write(to)
        writer.write(note)
        writer.write(reason)
    }

    fileprivate init(from reader: BriefReader) throws {
        self.init(
            kind: try reader.named(), stamp: try reader.stamp(), from: try reader.optionalText(),
            to: try reader.optionalText(), note: try reader.optionalText(), reason: try reader.optionalText())
    }
}
