import Foundation
import Kernel
import Ledger

/// The book as tables for a spreadsheet: one of the entries, and one for each thing that people like to sort and add up.
///
///     for (name, bytes) in try journal.spreadsheets() { try bytes.write(to: folder.appending(path: name)) }
public struct Spreadsheet {
    /// `people.csv`
    public let name: String
    private var text = ""

    /// UTF-8 with a byte order mark, by which office programs know that it is no other encoding.
    public var bytes: Data { Data((CSV.byteOrderMark + text).utf8) }

    init(_ name: String, _ columns: [String]) {
        self.name = name
        add(columns)
    }

    /// Adds a row; what is not known stays empty.
    mutating func add(_ cells: [String?]) {
        text += CSV.line(cells.map { CSV.guarded($0 ?? "").legible }, end: "\r\n")
    }
}

extension Journal {
    /// The tables of the book; in public ones the personal data is left out as `export` leaves it out.
    public func spreadsheets(isPublic: Bool = false) throws -> [Spreadsheet] {
        let chronicle = try replay()
        let personal =
            isPublic ? try personalData(chronicle.timeline) : nil
        let book = chronicle.book
        return [
            try entryTable(chronicle.timeline, without: personal),
            book.peopleTable(isPublic: isPublic), book.meetingTable, book.proposalTable, book.pollTable,
            book.actionTable,
        ] + (isPublic || book.units.isEmpty ? [] : [book.unitTable])
    }

    private func entryTable(_ timeline: Timeline, without personal: PersonalData?) throws -> Spreadsheet {
        var table = Spreadsheet("entries.csv", ["number", "at", "recorded", "line", "live", "hash"])
        let zone = header.zone
        var rows: [[String?]] = []
        try forEach(after: 0) { entry in
            let isWithheld = personal?.withholds(entry.number) == true
            rows.append([
                String(entry.number), isWithheld ? nil : entry.at.iso(zone: zone),
                isWithheld ? nil : entry.recorded.iso(zone: zone),
                isWithheld ? nil : entry.line, timeline.isLive(entry.number) ? "yes" : "no",
            ])
        }
        for (row, hash) in zip(rows, try hashes()) { table.add(row + [hash.description]) }
        return table
    }
}

extension Book {
    fileprivate func peopleTable(isPublic: Bool) -> Spreadsheet {
        let particulars = [
            "gender", "born", "ethnicity", "household", "group", "workplace", "office", "party_member",
            "representative",
            "away", "aliases", "probationary", "extra_votes",
        ]
        var table = Spreadsheet("people.csv", ["name"] + (isPublic ? [] : particulars))
        for person in registry.people {
            let known = person.details
            table.add(
                isPublic
                    ? [person.name]
                    : [
                        person.name, known.gender, known.born?.description, known.ethnicity, known.household,
                        known.group,
                        known.workplace, known.office, known.isPartyMember?.cell, known.isRepresentative?.cell,
                        known.isAway?.cell, known.aliases?.joined(separator: "、"), known.isProbationary?.cell,
                        known.extraVotes.map(String.init),
                    ])
        }
        return table
    }

    /// Who owns what: never public.
    fileprivate var unitTable: Spreadsheet {
        var table = Spreadsheet("units.csv", ["number", "owners", "area", "household"])
        for unit in units.units {
            table.add([
                unit.number, unit.owners.joined(separator: "、"), unit.area.description, unit.holding.household,
            ])
        }
        return table
    }

    fileprivate var meetingTable: Spreadsheet {
        var table = Spreadsheet(
            "meetings.csv",
            ["number", "kind", "title", "place", "chair", "recorder", "opened", "closed", "present", "required"])
        for meeting in meetings {
            table.add([
                String(meeting.number), meeting.opening.kind.rawValue, meeting.opening.title, meeting.opening.place,
                meeting.chair, meeting.recorder, meeting.opened.at.iso(zone: header.zone),
                meeting.closed?.at.iso(zone: header.zone), String(meeting.attendance.present(in: registry)),
                String(meeting.quorum.required),
            ])
        }
        return table
    }

    fileprivate var proposalTable: Spreadsheet {
        var table = Spreadsheet(
            "proposals.csv", ["id", "text", "final_text", "mover", "seconder", "amount", "state", "stage", "meeting"])
        for proposal in proposals {
            table.add([
                proposal.id.description, proposal.text, proposal.finalText, proposal.mover, proposal.seconder,
                proposal.finalAmount?.description, proposal.state.rawValue, proposal.way?.stage,
                String(proposal.latest.meeting),
            ])
        }
        return table
    }

    fileprivate var pollTable: Spreadsheet {
        var table = Spreadsheet(
            "polls.csv",
            [
                "meeting", "question", "method", "matter", "for", "against", "abstain", "not_voted", "present",
                "entitled",
                "base", "required", "passed", "citation", "annulled",
            ])
        for meeting in meetings {
            for poll in meeting.polls {
                let rule = poll.judgement?.rule
                // By ear nobody counted.
                func counted(_ number: Int) -> String? { poll.heard == nil ? String(number) : nil }
                table.add([
                    String(meeting.number), poll.question.description, poll.method.rawValue, poll.matter,
                    counted(poll.votes.for), counted(poll.votes.against), counted(poll.votes.abstain),
                    counted(poll.notVoted),
                    String(poll.electorate.present), String(poll.electorate.entitled), rule?.base.rawValue,
                    poll.judgement.map { String($0.required) },
                    poll.annulled == nil ? poll.outcome.map { ($0 == .adopted).cell } : nil, rule?.citation.description,
                    (poll.annulled != nil).cell,
                ])
            }
        }
        return table
    }

    fileprivate var actionTable: Spreadsheet {
        var table = Spreadsheet(
            "actions.csv", ["id", "owner", "due", "text", "budget", "state", "meeting", "proposal"])
        for action in actions {
            table.add([
                action.id.description, action.owner, action.due?.description, action.text, action.budget?.description,
                action.state.rawValue, action.meeting.map(String.init),
                action.proposal.map { "\(QuestionID(proposal: $0))" },
            ])
        }
        return table
    }
}

extension Bool {
    fileprivate var cell: String { self ? "yes" : "no" }
}
