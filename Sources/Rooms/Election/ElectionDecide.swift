import Kernel

extension Book {
    func decide(
        _ command: ElectionCommand, supplies: Supplies, at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        switch command {
        case .term(let post, let years, let from): return try decide(termOf: post, years: years, from: from)
        case .calendar(let day, let steps):
            return try decide(calendar: day, steps: steps, supplies: supplies, on: stamp.at.day)
        case .handOver(let day, let note): return try decide(handingOver: day, note: note, at: stamp)
        case .register(let names, let ground, let elsewhere, let all):
            return try decide(registering: names, ground: ground, elsewhere: elsewhere, all: all)
        case .publishVoters(let day): return try decide(publishingVoters: day)
        case .object(let name, let by, let reason, let day):
            return try decide(objectingTo: name, by: by, reason: reason, on: day ?? stamp.at.day)
        case .answer(let number, let ruling, let reason, let day):
            return try decide(answering: number, ruling, reason: reason, on: day ?? stamp.at.day)
        case .review(let names, let verdict, let day):
            return try decide(reviewing: names, verdict, on: day ?? stamp.at.day)
        case .leaveOffice(let name, let post, let ending, let day):
            return try decide(ending: name, post: post, by: ending, on: day ?? stamp.at.day)
        default: break
        }
        let meeting = try sittingMeeting()
        try refuseIfRecordsOnly(meeting)
        switch command {
        case .call(let call): return try decide(calling: call, in: meeting, at: stamp)
        case .choose(let call): return try decide(choosing: call, in: meeting, at: stamp)
        case .nominate(let names, let post, let by):
            return try decide(nominating: names, for: post, by: by, in: meeting)
        case .accept(let names, let post): return try decide(answering: names, accept: true, for: post, in: meeting)
        case .decline(let names, let post): return try decide(answering: names, accept: false, for: post, in: meeting)
        case .officers(let officers): return try decide(officers: officers, in: meeting)
        case .box(let box): return try decide(box: box, in: meeting)
        case .issue(let papers, let post): return try decide(issuing: papers, post: post, in: meeting)
        case .issueTo(let names, let post): return try decide(issuingTo: names, post: post, in: meeting)
        case .collect(let papers, let post): return try decide(collecting: papers, post: post, in: meeting)
        case .draw(let post, let drawn, let seed):
            return try decide(drawing: post, drawn: drawn, seed: seed, in: meeting)
        case .read(let post, nil): return try decide(reading: post, in: meeting)
        case .read(let post, let file?):
            return try decide(taking: supplies.text(.ballots, file), from: file, post: post, in: meeting)
        case .paper(let parts, let copies): return try decide(paper: parts, copies: copies, in: meeting)
        case .rule(let number, let parts): return try decide(marking: number, as: parts, ruling: true, in: meeting)
        case .remark(let number, let parts): return try decide(marking: number, as: parts, ruling: false, in: meeting)
        case .totals(let sheet, let post): return try decide(totals: sheet, post: post, in: meeting)
        case .seal(let agreement, let own): return try decide(sealing: agreement, own: own, in: meeting)
        case .declare(let post): return try decide(declaring: post, in: meeting, at: stamp)
        case .rerun(let post, let candidates, let seats):
            return try decide(rerunning: post, candidates: candidates, seats: seats, in: meeting)
        case .revote(let post): return try decide(revoting: post, in: meeting)
        case .leaveOpen(let post): return try decide(leavingOpen: post, in: meeting)
        case .term, .calendar, .handOver, .register, .publishVoters, .object, .answer, .review, .leaveOffice:
            return []
        }
    }
}
