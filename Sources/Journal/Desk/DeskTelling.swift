import Kernel
import Ledger
import Prompt

// What a desk shows: on the screen, as data, as a table.
extension Desk {
    /// In which order the books stand; equal ones by their files.
    public enum Order: String, CaseIterable, Sendable { case late, community, last, path }

    /// The rows that are wanted, in order.
    ///
    /// - Parameters:
    ///   - late: only those with something late.
    ///   - unsound: only those that are not sound.
    ///   - kind: only those of that kind.
    public func picked(
        by order: Order = .late, late: Bool = false, unsound: Bool = false, kind: Book.Header.Kind? = nil
    ) -> [Row] {
        let wanted = rows.filter { row in
            (!late || row.late > 0) && (!unsound || !row.isSound) && (kind == nil || row.card?.kind == kind)
        }
        return wanted.enumerated().sorted { one, other in
            let (first, second) = (one.element, other.element)
            switch order {
            case .late:
                // What cannot be read wants somebody first, then what is late.
                let (here, there) = (first.isRead ? first.late : .max, second.isRead ? second.late : .max)
                return (there, one.offset) < (here, other.offset)
            case .community:
                return (first.card?.community ?? "", one.offset) < (second.card?.community ?? "", other.offset)
            case .last:
                // The longest without a meeting first.
                return (first.card?.last?.day.number ?? .min, one.offset)
                    < (second.card?.last?.day.number ?? .min, other.offset)
            case .path: return one.offset < other.offset
            }
        }.map(\.element)
    }

    /// The table for a screen, and a line about all of it.
    public func lines(_ picked: [Row], _ view: View, in language: Language) -> [String] {
        let words = language.desk
        guard !rows.isEmpty else { return [words.none] }
        var table = Table(words.community, words.kind, words.last, words.late, words.next, words.path, words.state)
        for row in picked {
            table.add(
                row.card?.community.legible ?? "—", row.card.map { language.deskKind($0.kind) } ?? "—",
                row.card.map { language.told($0.last) } ?? "—", row.isRead ? String(row.late) : "—",
                row.standing?.next.map { language.told($0) } ?? "—", row.path.legible, row.state.told(in: language))
        }
        return table.lines(view.width, columns: view.columns)
            + [words.summary(books: rows.count, late: rows.count { $0.late > 0 }, unsound: rows.count { !$0.isSound })]
    }

    public func json(_ picked: [Row]) -> JSON {
        [
            "as_of": .string(day.description), "books": .array(picked.map(Self.json)), "total": .int(rows.count),
            "late": .int(rows.count { $0.late > 0 }), "unsound": .int(rows.count { !$0.isSound }),
        ]
    }

    private static func json(_ row: Row) -> JSON {
        var members: [JSON.Member] = [.init("path", .string(row.path)), .init("state", .string(row.state.word))]
        if let why = row.state.why { members.append(.init("why", .string(why(.english)))) }
        guard let card = row.card else { return .object(members) }
        members += [
            .init("community", .string(card.community)), .init("kind", .string(card.kind.rawValue)),
            .init("id", .string(card.id)), .init("entries", .int(card.entries)), .init("head", .string(card.head)),
            .init(
                "last_meeting",
                card.last.map { last -> JSON in
                    [
                        "number": .int(last.number), "kind": .string(last.kind.rawValue),
                        "date": .string(last.day.description),
                    ]
                } ?? .null),
            .init("late", .array((row.standing?.late ?? []).map(\.json))),
            .init("next", row.standing?.next?.json ?? .null),
        ]
        return .object(members)
    }

    /// As spreadsheets read it.
    public func csv(_ picked: [Row], in language: Language) -> String {
        let words = language.desk
        let head = [
            words.path, words.state, words.community, words.kind, words.entries, words.last, words.late, words.next,
        ]
        let lines = picked.map { row in
            CSV.line(
                [
                    row.path, row.state.told(in: language), row.card?.community ?? "",
                    row.card.map { language.deskKind($0.kind) } ?? "", row.card.map { String($0.entries) } ?? "",
                    row.card.map { language.told($0.last) } ?? "",
                    row.late == 0
                        ? "0" : words.lateOnes(row.late, (row.standing?.late ?? []).map { language.told($0) }),
                    row.standing?.next.map { language.told($0) } ?? "",
                ], end: "\r\n")
        }
        return CSV.byteOrderMark + CSV.line(head, end: "\r\n") + lines.joined()
    }

    public static func noFolder(_ path: String, _ language: Language) -> String { language.desk.noFolder(path) }
    public static func reading(_ done: Int, of all: Int, _ language: Language) -> String {
        language.desk.reading(done, of: all)
    }
}

extension Desk.Row {
    /// A copy is as sound as what it is a copy of.
    public var isSound: Bool {
        switch state {
        case .sound, .copy: true
        case .damaged, .newer, .unread: false
        }
    }
    var isRead: Bool { card != nil }
}

extension Desk.State {
    var why: Phrase? {
        switch self {
        case .sound: nil
        case .copy(let other): Phrase { $0.desk.copy(of: other) }
        case .damaged(let why), .newer(let why), .unread(let why): why
        }
    }

    func told(in language: Language) -> String { why.map { $0(language).legible } ?? language.desk.sound }
}

extension BookCard.Due {
    var json: JSON {
        .object(
            [
                .init("what", .string(what.rawValue)), kind.map { .init("kind", .string($0.rawValue)) },
                committee.map { .init("committee", .string($0)) }, id.map { .init("id", .string($0)) },
                day.map { .init("due", .string($0.description)) },
            ].compactMap { $0 })
    }
}

extension Language {
    fileprivate func deskKind(_ kind: Book.Header.Kind) -> String {
        kind == .village ? desk.village : kind == .residents ? desk.residents : kind.rawValue
    }

    fileprivate func told(_ last: BookCard.LastMeeting?) -> String {
        last.map { desk.met(screen.wording.name(of: $0.kind), $0.day) } ?? desk.never
    }

    /// A meeting by its kind, everything else by its number.
    fileprivate func told(_ due: BookCard.Due) -> String {
        let kind = due.kind.map { screen.wording.name(of: $0) } ?? ""
        let what: String
        switch due.what {
        case .meeting: what = due.committee.map { desk.meeting(kind, of: $0) } ?? kind
        case .call: what = [due.id ?? "", kind].joined(separator: " ")
        case .action, .goal: what = due.id ?? ""
        case .publicity: what = desk.publicity
        }
        return due.day.map { desk.due(what, by: $0) } ?? what
    }
}
