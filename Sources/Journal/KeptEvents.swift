import Foundation
import Kernel
import Ledger

extension KeptEvent {
    /// How the course of a meeting stands in a snapshot: what there is most of field by field, all else as it is stored.
    static let brief = BriefForm.of(KeptEvent.self) { kept, writer in
        writer.write(kept.stamp)
        writer.write(kept.item)
        switch kept.event.meeting {
        case .floorGiven(let name):
            writer.write(Kind.floorGiven.rawValue)
            writer.write(name)
        case .queued(let names, let side) where names.count == 1:
            writer.write(Kind.queued.rawValue)
            writer.write(names[0])
            writer.write(side?.rawValue)
        default:
            writer.write(Kind.stored.rawValue)
            // What cannot be written makes the snapshot one that cannot be read, and then the entries are folded.
            writer.write((try? CanonicalJSON.encode(kept.event)).map { String(decoding: $0, as: UTF8.self) } ?? "")
        }
    } read: { reader in
        let stamp = try reader.stamp()
        let item = try reader.integer()
        let event: Event =
            switch Kind(rawValue: try reader.integer()) {
            case .floorGiven: .meeting(.floorGiven(to: try reader.text()))
            case .queued:
                .meeting(.queued(names: [try reader.text()], side: try reader.optionalText().flatMap(Side.init)))
            case .stored, nil: try CanonicalJSON.decode(Event.self, from: Data(try reader.text().utf8))
            }
        return KeptEvent(stamp: stamp, item: item, event: event)
    }

    private enum Kind: Int { case stored, floorGiven, queued }
}

extension Event {
    /// An event is read from canonical JSON alone; so it stands in a snapshot, wherever the book keeps one (what an undo turned).
    static let brief = BriefForm.of(Event.self) { event, writer in
        writer.write((try? CanonicalJSON.encode(event)).map { String(decoding: $0, as: UTF8.self) } ?? "")
    } read: { reader in
        try CanonicalJSON.decode(Event.self, from: Data(try reader.text().utf8))
    }
}
