import Kernel
import Ledger

/// The rules that a meeting runs under, and the events that bring their text into the book where it is not there yet.
public struct MeetingRules: Sendable {
    public let charter: Charter
    public let sha256: String
    public let events: [Event]

    public var name: RulesName { RulesName(name: charter.name, sha256: sha256) }
}

/// The texts that the house knows by name. Everything else about them, the days they hold among it, stands in the texts.
public enum HouseText {
    /// The rules of a courtyard meeting, and of every meeting that has none of its own.
    public static let courtyard = "院坝会规程"
    /// The method that a proposal takes when nobody chose another.
    public static let method = "六共"
}

extension Opening {
    /// Whether such a meeting records and decides nothing: a kick-off or a training, unless `规则=` puts it under rules.
    public var recordsOnly: Bool { kind.recordsOnly && rules == nil }
}

extension MeetingKind {
    /// The kind of book whose law knows such a meeting; `nil`: either.
    public var book: Book.Header.Kind? {
        switch self {
        case .villageAssembly, .villageRepresentatives, .villageGroup: .village
        case .residentsAssembly, .residentsRepresentatives: .residents
        default: nil
        }
    }
}

extension Book {
    /// Which law pack or charter a meeting takes: the one named by `规则=`; for statutory kinds the law pack that is for them
    /// and in force on the meeting's day; for a committee its charter; for all else the rules of the courtyard.
    ///
    /// - Throws: `kindOutsideBook` for a meeting that the other kind of book's law knows; `noRules` where no text answers;
    ///   `meetingKindNeedsCommittee` where it could be several committees' meeting; `badText` for a text with an error.
    public func rules(
        for opening: Opening, at day: Day, supplies: Supplies = Supplies()
    ) throws(Refusal) -> MeetingRules {
        if let name = opening.rules { return try charter(name, from: supplies) }
        switch opening.kind.source {
        case .law, .ownLaw:
            if let kind = opening.kind.book, kind != header.kind { throw .meeting(.kindOutsideBook(opening.kind)) }
            return try law(for: opening.kind, on: day, from: supplies)
        case .committee:
            return try charter(committee(for: opening)?.charter ?? HouseText.courtyard, from: supplies)
        case .courtyard:
            return try charter(HouseText.courtyard, from: supplies)
        }
    }

    /// The committee whose meeting it is: the one that `应到=` names, else the one whose name stands in the title, else the only one.
    ///
    /// - Throws: `unknownCommittee`; `meetingKindNeedsCommittee` where several could be meant.
    public func committee(for opening: Opening) throws(Refusal) -> Committee? {
        if case .committee(let name) = opening.body {
            guard let committee = committee(named: name) else { throw .committee(.unknownCommittee(name)) }
            return committee
        }
        let named = committees.filter { opening.title.contains($0.name) }
        if let longest = named.max(by: { $0.name.count < $1.name.count }) { return longest }
        if committees.count > 1 { throw .meeting(.meetingKindNeedsCommittee) }
        return committees.first
    }

    public func committee(named name: String) -> Committee? { committees.first { $0.name == name } }

    /// The newest text under a name.
    public func charter(named name: String) -> Charter? { newest(name)?.charter }

    /// The text under a name as it stood when an entry was made.
    public func charter(named name: String, asOf entry: Int) -> Charter? {
        charters.last { $0.charter.name == name && $0.entered.entry <= entry }?.charter
    }

    func newest(_ name: String) -> CharterVersion? { charters.last { $0.charter.name == name } }

    /// The text under a name: the one supplied, with the event that brings it in unless it is the newest that the book holds; else
    /// the book's own.
    func charter(_ name: String, from supplies: Supplies) throws(Refusal) -> MeetingRules {
        let held = newest(name)
        guard let text = supplies.text(.charter, name) ?? supplies.text(.law, name) else {
            guard let held else { throw .committee(.noRules(name: name)) }
            return held.rules
        }
        if let held, held.sha256 == text.sha256 { return held.rules }
        do throws(TextError) {
            let charter: Charter
            if let read = supplies.readings[text.sha256] {
                charter = read
            } else {
                charter = try CharterReader.read(text)
            }
            return MeetingRules(
                charter: charter, sha256: text.sha256, events: [.charterEntered(charter, sha256: text.sha256)])
        } catch { throw .committee(.badText(error)) }
    }

    mutating func enter(_ charter: Charter, sha256: String, at stamp: Stamp) {
        let version = (newest(charter.name)?.version ?? 0) + 1
        charters.append(CharterVersion(charter: charter, sha256: sha256, entered: stamp, version: version))
    }
}

extension Book.CharterVersion {
    /// A meeting's rules in a text that the book holds.
    var rules: MeetingRules { MeetingRules(charter: charter, sha256: sha256, events: []) }
}
