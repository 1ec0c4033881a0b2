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
            "void_reasons": voidReasons,
            "doubtful": doubtful,
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

    /// Void papers by reason; those on teams' sheets, where no reason is given, stand under 未说明.
    private var voidReasons: JSON {
        var sums: [(String, Int)] = []
        for count in tally.voidReasons {
            let said = wording.name(of: count.reason)
            let reason = said.isEmpty ? wording.electionResult.unsaid : said
            if let place = sums.firstIndex(where: { $0.0 == reason }) {
                sums[place].1 += count.papers
            } else {
                sums.append((reason, count.papers))
            }
        }
        return .object(sums.map { JSON.Member($0.0, .int($0.1)) })
    }

    /// Doubtful papers that were set aside, with the ruling where there is one; single papers are not for the public.
    private var doubtful: JSON {
        guard facts.privacy == .full, let reading = meeting.reading(of: election.id.number),
            let part = reading.elections.firstIndex(of: election.id.number)
        else { return [] }
        var rows: [JSON] = []
        for (place, paper) in reading.papers.enumerated() {
            let all = paper.before + [paper.parts]
            guard let set = all.lastIndex(where: { $0.indices.contains(part) && $0[part].isDoubtful }),
                case .doubtful(let reason) = all[set][part]
            else { continue }
            let ruling = set + 1 < all.count ? all[set + 1][part] : nil
            rows.append(["ballot": .int(place + 1), "reason": .string(reason), "ruling": .string(ruling.map(words))])
        }
        return .array(rows)
    }

    private func words(_ part: PaperPart) -> String {
        switch part {
        case .blank: return "空"
        case .void(let reason, _):
            let said = wording.name(of: reason)
            return said.isEmpty ? "废" : "废 \(said)"
        case .doubtful(let reason): return "疑 \(reason)"
        case .marked(let marks):
            return marks.map { mark in
                switch mark {
                case .candidate(let number): "\(number)"
                case .against(let number): "-\(number)"
                case .writeIn(let name): "+\(name)"
                case .points(let number, let points): "\(number)=\(points)"
                }
            }.joined(separator: " ")
        }
    }

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
