import Kernel

// What is told of votes by papers, and when.
extension WrittenEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.wording.written
        func vote(on question: QuestionID?) -> WrittenVote? {
            question.flatMap { scene.meeting?.writtenVote(on: $0) } ?? scene.meeting?.papersOut.last
        }
        switch self {
        case .started(let questions, let until, let isSecret):
            return words.started(questions, until: until, isSecret) + words.sendOut
        case .delivered(let slips, _): return words.delivered(slips.papers, in: vote(on: slips.question)?.sent ?? 0)
        case .returned(let slips, _, let isLate):
            let vote = vote(on: slips.question)
            if isLate, let until = vote?.until { return words.late(slips.papers, after: until) }
            // Where votes weigh by area, how much of it is back as well.
            let all = scene.book.electorate.area.map { Area(hundredths: $0) }
            let area = all.flatMap { all in vote?.area.map { words.area($0, of: all) } } ?? ""
            return words.returned(slips.papers, in: vote?.back ?? 0, of: vote?.sent ?? 0) + area
        case .papersOpened(let question, let returned, let late):
            let vote = scene.meeting?.written?.last { $0.counted.contains(question) }
            let sent = vote?.sent ?? 0
            let isReadOut = scene.poll(on: question)?.isOpen == true && scene.meeting?.paperBox == nil
            return words.opened(question, returned, late: late, sent: sent) + (isReadOut ? words.readOut : "")
                + (vote?.isSecret == true && returned == 1 ? words.onePaper : "")
        case .unopened(let question, let entry): return words.unopened(question, entry)
        case .boxOpened(let question):
            return words.boxOpened(scene.meeting?.written?.last { $0.counted.contains(question) }?.back ?? 0)
        case .paperRead(let question, _, _, _):
            guard let vote = scene.meeting?.written?.last(where: { $0.counted.contains(question) }),
                let box = vote.box(of: question)
            else { return nil }
            return words.board(box, of: vote.back, scene.strokes) + (box.read == vote.back ? words.allRead : "")
        case .boxSealed(let question, let read, let back, let void):
            return words.sealed(question, read, missing: max(0, back - read), void: void)
        case .cancelled(let question, let reason): return words.cancelled(question, because: reason)
        }
    }
}

extension WrittenSlips {
    fileprivate var papers: Int { names.count + (count ?? 0) }
}

extension WrittenRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.writtenRefusals
        return switch self {
        case .alreadyOut(let question): words.alreadyOut(question)
        case .nothingOut: words.nothingOut
        case .notOut(let question): words.notOut(question)
        case .onlyMotions(let question): words.onlyMotions(question)
        case .deadlinePast(let day): words.deadlinePast(day)
        case .wrongDay(let day, let first, let last): words.wrongDay(day, from: first, to: last)
        case .notEntitled(let name): words.notEntitled(name)
        case .whichOut(let questions): words.whichOut(questions)
        case .notReturned(let name, let isLate): isLate ? words.cameTooLate(name) : words.notReturned(name)
        case .alreadyReturned(let name): words.alreadyReturned(name)
        case .sameVoter(let name, let other, let voter): words.sameVoter(name, other, voter)
        case .moreThanSent(let papers, let sent): words.moreThanSent(papers, sent: sent)
        case .moreThanEntitled(let papers, let entitled): words.moreThanEntitled(papers, entitled: entitled)
        case .deadlineAhead(let question, let day): words.deadlineAhead(question, day)
        case .nothingReturned(let question): words.nothingReturned(question)
        case .tooLate(let day, let citation): words.tooLate(day, citation)
        case .secret(let question): words.secret(question)
        case .morePapersThanBack(let papers, let back): words.morePapersThanBack(papers, back: back)
        case .boxOpen(let question): words.boxOpen(question)
        case .noBox: words.noBox
        case .papersOut(let questions): words.papersOut(questions)
        case .papersSeen(let question): words.papersSeen(question)
        }
    }
}
