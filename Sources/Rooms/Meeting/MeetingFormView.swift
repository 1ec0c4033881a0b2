import Kernel

/// What forms and notices of a meeting need beside its record.
struct MeetingFormView {
    let facts: MeetingFacts
    let wording: any Wording

    private var meeting: Meeting { facts.meeting }

    var value: JSON {
        let decisions = MeetingDecisions(of: meeting, in: facts.book)
        let calling = facts.book.charter(of: meeting)?.calling(in: meeting.kind)
        let days = calling?.terms.noticeDays
        let numbers = decisions.all.compactMap { $0.proposal?.number }
        let overseers = facts.book.oversight.filter { numbers.contains($0.value.proposal) }.flatMap(\.value.names)
        return JSON(MeetingFormFields.self) { field in
            switch field {
            case .decisions: .array(decisions.all.enumerated().map { view($1, row: $0 + 1) })
            case .hasResolutions: .bool(hasResolutions)
            case .hasActions: .bool(!facts.actions.isEmpty || !facts.carried.isEmpty)
            case .lackingOfficers: .strings(lackingOfficers)
            case .watched: .string(wording.list(unique(overseers)))
            case .overseer: .string(wording.name(of: overseer))
            case .overseerHead: .string(wording.headName(of: overseer))
            case .announcedOn:
                .string(decisions.all.compactMap { $0.publication?.first }.min().map(wording.date))
            case .issuingBody: .string(meeting.committee ?? facts.book.header.community)
            case .bodyNames: .string(wording.list(meeting.attendance.body.names ?? []))
            case .noticeDays: days.map(JSON.int) ?? nil
            case .noticeRule: .string(days == nil ? nil : calling.map { wording.citation($0.citation) })
            case .noticeBy: .string(days.map { wording.date(meeting.day.adding(days: -$0)) })
            case .mayBeShort: .bool(calling?.terms.mayBeShort == true)
            case .clock: .string(meeting.opened.at.clock)
            case .signers: .array(SigningRows.rows(unique(meeting.attendance.arrivals.map(\.name))))
            }
        }
    }

    /// Who hears objections to what was decided: each body has its own.
    private var overseer: Overseer {
        switch meeting.kind {
        case .owners: .ownersCommittee
        case .collectiveMembers, .collectiveRepresentatives, .collectiveCouncil, .cooperativeMembers,
            .cooperativeRepresentatives, .cooperativeUnion:
            .supervisors
        default: facts.book.header.kind == .village ? .villageOverseers : .residentsOverseers
        }
    }

    private var hasResolutions: Bool {
        ([meeting.preamble] + meeting.items).contains { !$0.resolutions.isEmpty } || !facts.motions.isEmpty
            || meeting.elections.contains { $0.isDeclared }
    }

    private var lackingOfficers: [String] {
        guard meeting.countsPapers else { return [] }
        return [CountingOfficers.Role.teller, .monitor].filter { role in
            !meeting.countingOfficers.contains { $0.role == role && !$0.names.isEmpty }
        }.map { wording.name(of: $0) }
    }

    private func view(_ decision: MeetingDecisions.Decision, row: Int) -> JSON {
        let publication = decision.publication
        return JSON(DecisionFields.self) { field in
            switch field {
            case .row: .int(row)
            case .ordinal: .string(wording.ordinal(row))
            case .text: .string(decision.text)
            case .amount: .string(decision.amount.map(wording.money))
            case .because:
                .string(
                    decision.choosing.map { wording.because($0) }
                        ?? decision.poll.map { wording.outcome(of: $0, unit: facts.unit) })
            case .publishedFrom: .string(publication.map { wording.date($0.first) })
            case .publishedUntil: .string(publication.map { wording.date($0.last) })
            case .place: .string(publication?.value.place)
            }
        }
    }
}

/// The body to which people turn who object to what a meeting decided.
enum Overseer {
    /// 村务监督委员会, 居务监督委员会.
    case villageOverseers, residentsOverseers
    /// 业主委员会.
    case ownersCommittee
    /// 监事会 or 监事, of a collective or a cooperative.
    case supervisors
}

/// Names in two columns, with room behind each to sign.
enum SigningRows {
    /// - Parameter least: as many rows at the least; the rest are to be written on.
    static func rows(_ names: [String], least: Int = 4) -> [JSON] {
        let rows = max((names.count + 1) / 2, least)
        return (0..<rows).map { row in
            JSON(SigningRowFields.self) { field in
                switch field {
                case .left: .string(row < names.count ? names[row] : "")
                case .right: .string(row + rows < names.count ? names[row + rows] : "")
                }
            }
        }
    }
}

enum MeetingFormFields: String, ViewFields {
    case decisions, hasResolutions = "has_resolutions", hasActions = "has_actions",
        lackingOfficers = "lacking_officers", watched, overseer, overseerHead = "overseer_head", issuingBody =
        "issuing_body", announcedOn = "announced_on", bodyNames = "body_names",
        noticeDays = "notice_days", noticeRule = "notice_rule", noticeBy = "notice_by", mayBeShort = "may_be_short",
        clock, signers
}

enum DecisionFields: String, ViewFields {
    case row, ordinal, text, amount, because, publishedFrom = "published_from", publishedUntil = "published_until",
        place
}

enum SigningRowFields: String, ViewFields {
    case left, right
}
