import Kernel

/// What the template of a proposal's paper sees.
struct ProposalView {
    let facts: ProposalFacts
    let paper: Paper
    let standing: Standing?
    let wording: any Wording

    var value: JSON {
        let proposal = facts.proposal
        let isReopened = facts.sittings.last?.isReopened == true
        let corrections = facts.book.corrections
        func words(_ text: String, _ entry: Int) -> JSON {
            CorrectedWords(text, corrections: corrections.filter { $0.entry == entry }).view
        }
        let head = JSON(ProposalHeadFields.self) { field in
            switch field {
            case .paper: .string(wording.name(of: paper))
            case .paperTitle: .string("\(wording.name(of: paper)) \(proposal.id)")
            case .community: .string(facts.book.header.community)
            case .id: .string(proposal.id.description)
            case .mover: .string(proposal.mover)
            case .seconder: .string(proposal.seconder)
            case .amount: .string(proposal.finalAmount.map(wording.money))
            case .date: .string(wording.date(proposal.stamp.at.day))
            case .finalText: .string(proposal.finalText.withoutFullStop)
            case .isAmended: .bool(proposal.amendments.contains { $0.state == .adopted })
            case .state: .string(isReopened ? wording.proposals.reopened : wording.name(of: proposal.state))
            case .method: .string(facts.method?.title ?? proposal.way?.method)
            case .stage: .string(proposal.way?.stage)
            case .entry: standing.map { .int($0.entry) } ?? nil
            case .hash: .string(standing?.hash)
            case .isPublic: .bool(facts.privacy == .open)
            }
        }
        return head.with(words(proposal.text, proposal.stamp.entry)).with(course).with(
            JSON(ProposalAmendmentsFields.self) { field in
                switch field {
                case .amendments:
                    .array(
                        proposal.amendments.map { amendment in
                            JSON.object([
                                JSON.Member("id", .string(amendment.id.description)),
                                JSON.Member("mover", .string(amendment.mover)),
                                JSON.Member("state", .string(wording.name(of: amendment.state))),
                            ]).with(words(amendment.text, amendment.stamp.entry))
                        })
                }
            })
    }

    private var course: JSON {
        JSON(ProposalCourseFields.self) { field in
            switch field {
            case .sittings: .array(facts.sittings.map(sitting))
            case .stages: .array(stages)
            case .pledges: .strings(facts.pledges.map { wording.pledge($0.value) })
            case .overseers: .string(wording.list(facts.overseers))
            case .planLines: .strings(facts.book.planLines(on: facts.proposal.id, in: wording.language))
            case .publications:
                .strings(
                    facts.publications.map { "\(wording.date($0.stamp.at.day)) \(wording.publication($0.value))" })
            case .comments: .strings(facts.comments.map { wording.remark($0.value.text, by: $0.value.name) })
            case .pledgedAmount: .string(pledged(\.amount?.fen).map { wording.money(Money(fen: $0)) })
            case .pledgedDays: .string(pledged(\.workDays).map(String.init))
            case .finished: .string(finished.map(wording.date))
            case .actions:
                .array(
                    facts.actions.map { action in
                        JSON(ProposalActionFields.self) { field in
                            switch field {
                            case .id: .string(action.id.description)
                            case .owner: .string(action.owner)
                            case .due: .string(action.due.map(wording.date))
                            case .phrase: .string(action.text.withoutFullStop)
                            case .budget: .string(action.budget.map(wording.money))
                            case .taskGoal: .string(action.goal?.description)
                            case .state: .string(wording.name(of: action.state))
                            case .history: .strings(action.history.map(wording.change))
                            }
                        }
                    })
            }
        }
    }

    /// What all pledges come to; `nil` where nobody pledged any.
    private func pledged(_ figure: (Pledge) -> Int?) -> Int? {
        let given = facts.pledges.compactMap { figure($0.value) }
        guard !given.isEmpty else { return nil }
        let sum = given.reduce((value: 0, overflow: false)) { sum, figure in
            let (value, overflow) = sum.value.addingReportingOverflow(figure)
            return (value, sum.overflow || overflow)
        }
        return sum.overflow ? nil : sum.value
    }

    /// When the last of its tasks was done; `nil` while one is open, and where there were none.
    private var finished: Day? {
        let actions = facts.actions.filter { $0.state != .cancelled }
        return actions.allSatisfy { $0.state == .done } ? actions.compactMap(\.doneOn).max() : nil
    }

    private func sitting(_ sitting: ProposalFacts.Sitting) -> JSON {
        let meeting = sitting.meeting
        let meetingFacts = MeetingFacts(meeting, in: facts.book, for: facts.privacy)
        let words = RecordedWords(facts: meetingFacts, wording: wording)
        return JSON(ProposalSittingFields.self) { field in
            switch field {
            case .number: .int(meeting.number)
            case .kind: .string(wording.name(of: meeting.kind))
            case .title: .string(meeting.opening.title)
            case .date: .string(wording.date(meeting.opened.at.day))
            case .state:
                .string(
                    sitting.isReopened ? wording.proposals.reopened : wording.name(of: sitting.appearance.state))
            case .isTabled: .bool(sitting.appearance.isTabled)
            case .quorum: .string(wording.quorum(meetingFacts.quorum))
            case .polls: .array(sitting.polls.map(words.poll))
            case .time: .string(wording.span(from: meeting.opened.at, to: meeting.closed?.at))
            case .place: .string(meeting.opening.place)
            case .chair: .string(meeting.chair)
            case .recorder: .string(meeting.recorder)
            case .entitled: .string(meetingFacts.entitled.map { wording.count($0, meetingFacts.unit) })
            case .present: .string(wording.count(meetingFacts.present, meetingFacts.unit))
            case .signers: .array(SigningRows.rows(unique(meeting.attendance.arrivals.map(\.name))))
            }
        }
    }

    /// The stages of its method, each with the day on which it was done and the one on which it was entered; without a method text,
    /// the steps alone.
    private var stages: [JSON] {
        let steps = facts.proposal.way?.steps ?? []
        let names = facts.method?.stages.map(\.name) ?? unique(steps.map(\.stage))
        let way = facts.book.way(of: facts.proposal)
        return names.map { name in
            let step = steps.last { $0.stage == name }
            let report = way?.stages.first { $0.stage.name == name }
            let stage = facts.method?.stages.first { $0.name == name }
            return JSON(StageFields.self) { field in
                switch field {
                case .name: .string(name)
                case .text: .string(stage?.text)
                case .ownReading: .bool(stage?.isOwnReading ?? false)
                case .reached: .string((report.map { $0.done } ?? step?.stamp.at.day).map(wording.date))
                case .entered: .string(step.map { wording.date($0.stamp.at.day) })
                case .tasksDone: .string(report?.isReached == true ? report?.tasksDone.map(wording.date) : nil)
                case .isNow: .bool(name == facts.proposal.way?.stage)
                }
            }
        }
    }
}

enum ProposalHeadFields: String, ViewFields {
    case paper, paperTitle = "paper_title", community, id, mover, seconder, amount, date, finalText = "final_text",
        isAmended = "is_amended", state, method, stage, entry, hash, isPublic = "is_public"
}

enum ProposalAmendmentsFields: String, ViewFields {
    case amendments
}

enum ProposalActionFields: String, ViewFields {
    case id, owner, due, phrase, budget, taskGoal = "task_goal", state, history
}

enum ProposalCourseFields: String, ViewFields {
    case pledgedAmount = "pledged_amount", pledgedDays = "pledged_days", finished, sittings, stages, pledges, overseers,
        publications, comments, actions, planLines = "plan_lines"
}

enum ProposalSittingFields: String, ViewFields {
    case number, kind, title, date, state, isTabled = "is_tabled", quorum, polls, time, place, chair, recorder,
        entitled, present, signers
}

enum StageFields: String, ViewFields {
    case name, text, ownReading = "own_reading", reached, entered, tasksDone = "tasks_done", isNow = "is_now"
}
