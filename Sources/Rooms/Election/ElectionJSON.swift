import Kernel
import Tally

/// One vote on one post, with all that its outcome rests on.
struct ElectionJSON {
    let election: Election
    let meeting: Meeting
    let facts: MeetingFacts
    let wording: any Wording

    private var tally: RunningTally { election.tally }
    private var outcome: Outcome? { election.declaration?.outcome }
    private var zone: Zone { facts.book.header.zone }

    var value: JSON {
        let call = election.call
        return [
            "post": .string(election.post),
            "seats": .int(election.seats),
            "rule": .string(election.rule.name),
            "registered": .int(call.registered ?? 0),
            "issued": .int(election.issued ?? 0),
            "collected": .int(election.collected),
            "valid": .int(tally.valid),
            "blank": .int(tally.blank),
            "void": .int(tally.void),
            "void_reasons": rulings.voidReasonsJSON,
            "doubtful": facts.privacy == .full ? rulings.doubtfulJSON : [],
            "write_ins": .array(tally.writeIns.filter { $0.votes > 0 }.map(row)),
            "tally": .array(tally.lines.prefix(tally.candidates).map(row)),
            "elected": .strings(outcome?.elected ?? []),
            "open_seats": .int(outcome?.openSeats ?? election.seats),
            "tied": .strings(outcome?.tied ?? []),
            "round": .int(call.round),
            "follows": follows,
            "because": .string(wording.because(election)),
            "count": count,
            "margin": facts.book.margin(of: election, in: meeting)?.publicJSON ?? nil,
            "number": .int(election.id.number),
            "item": .int(election.item),
            "mode": .string(call.mode.rawValue),
            "candidates": .strings(election.candidates),
            "valid_election": outcome.map { .bool($0.isValid) } ?? nil,
            "declared": .string(election.declaration?.stamp.at.iso(zone: zone)),
            "turnout_required": (outcome?.turnoutRequired).map(JSON.int) ?? nil,
            "votes_required": .int(outcome?.votesRequired ?? 0),
            "citation": .string(election.citation?.description),
            "reserved": .array(call.reserved.map { ["group": .string($0.group), "seats": .int($0.seats)] }),
            "passed_over": .array((outcome?.passedOver ?? []).map(passedOver)),
            "recalled": .strings(outcome?.recalled ?? []),
            "nominated": .strings(outcome?.nominated ?? []),
            "left_open": .bool(election.leftOpen != nil),
            "nominees": .array(election.nominees.map(nominee)),
            "officers": .array(
                meeting.countingOfficers.map { ["role": .string($0.role.rawValue), "names": .strings($0.names)] }),
            "boxes": boxes,
            "sheets": sheets,
            "undeclared_because": .string(meeting.undeclared(election).map(wording.line)),
            "sealed": .string(election.sealed?.at.iso(zone: zone)),
            // A digest of the papers, which somebody could try out.
            "agreement": facts.privacy == .full ? .string(meeting.reading(of: election.id.number)?.agreement) : nil,
        ]
    }

    private func row(_ line: RunningTally.Line) -> JSON {
        let row: JSON = [
            "candidate": .string(line.name), "votes": .int(line.votes), "against": .int(line.against),
        ]
        guard let carried = outcome?.carried[line.name], carried > 0 else { return row }
        return row.with(["carried": .int(carried)])
    }

    private var rulings: PaperRulings { PaperRulings(election: election, meeting: meeting, wording: wording) }

    private var follows: JSON {
        guard let id = election.call.follows else { return nil }
        return id.meeting == meeting.number
            ? .int(id.number) : ["meeting": .int(id.meeting), "number": .int(id.number)]
    }

    /// A single box tells too much for a public paper.
    private var boxes: JSON {
        .array(
            election.boxes.map { box in
                let figures: JSON = ["name": .string(box.name), "monitors": .strings(box.monitors)]
                guard facts.privacy == .full else { return figures }
                return figures.with([
                    "issued": box.issued.map(JSON.int) ?? nil, "collected": box.collected.map(JSON.int) ?? nil,
                ])
            })
    }

    private var sheets: JSON {
        .array(
            election.sheets.map { sheet in
                let team: JSON = ["team": .string(sheet.team)]
                return facts.privacy == .full ? team.with(["collected": .int(sheet.collected)]) : team
            })
    }

    private func passedOver(_ passed: Outcome.PassedOver) -> JSON {
        switch passed.reason {
        case .holds(let post): ["name": .string(passed.name), "holds": .string(post), "kin_of": nil]
        case .kin(let other): ["name": .string(passed.name), "holds": nil, "kin_of": .string(other)]
        case .tooYoung: ["name": .string(passed.name), "holds": nil, "kin_of": nil, "too_young": true]
        case .withdrawn: ["name": .string(passed.name), "holds": nil, "kin_of": nil, "withdrawn": true]
        }
    }

    private func nominee(_ nominee: Nominee) -> JSON {
        [
            "name": .string(nominee.name), "answer": .string(nominee.answer?.rawValue),
            "by": .string(nominee.by.map(wording.name)),
        ]
    }

    private var count: JSON {
        guard election.isDeclared, let count = RankedCount.count(of: election, in: meeting) else { return [:] }
        return CountJSON(count).value
    }
}
