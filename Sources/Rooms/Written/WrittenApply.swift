import Kernel

// What each event does to the papers.
extension Book {
    mutating func apply(_ event: WrittenEvent, at stamp: Stamp) {
        switch event {
        case .started(let questions, let until, let isSecret):
            changeMeeting {
                $0.written = ($0.written ?? []) + [WrittenVote(questions, until: until, isSecret: isSecret, at: stamp)]
            }
        case .delivered(let slips, let day):
            let (voters, each) = (paperVoters(of: slips.names), each(slips, day))
            changeWritten(on: slips.question) { vote in
                vote.delivered.removeAll { $0.name.map { voters.ofEach.contains(voters.voter($0)) } ?? false }
                vote.delivered += each
            }
        case .returned(let slips, let day, let isLate):
            let each = each(slips, day)
            changeWritten(on: slips.question) { vote in
                if isLate { vote.late += each } else { vote.returned += each }
            }
        case .papersOpened(let question, _, _), .cancelled(let question, _):
            changeWritten(on: question) { $0.counted.append(question) }
        case .boxOpened(let question):
            changeCounted(question) {
                $0.boxes = ($0.boxes ?? []).filter { $0.question != question } + [PaperBox(question)]
            }
        case .paperRead(let question, let choice, let papers, _):
            changeBox(of: question) { $0.take(choice, papers) }
        case .boxSealed(let question, _, _, _): changeBox(of: question) { $0.isSealed = true }
        case .unopened(let question, _): changeMeeting { $0.papersSeen = ($0.papersSeen ?? []) + [question] }
        }
    }

    private func each(_ slips: WrittenSlips, _ day: Day) -> [WrittenVote.Slip] {
        let electors = meeting?.kind.countsUnits == true ? units.electors : nil
        let named = slips.names.map { name in
            WrittenVote.Slip(
                name: name, day: day, how: slips.how, area: electors?.head(of: name)?.area.hundredths)
        }
        return named + (slips.count.map { [WrittenVote.Slip(count: $0, day: day, how: slips.how)] } ?? [])
    }

    private mutating func changeCounted(_ question: QuestionID, _ change: (inout WrittenVote) -> Void) {
        changeMeeting { meeting in
            guard let place = meeting.written?.lastIndex(where: { $0.counted.contains(question) }),
                var votes = meeting.written
            else { return }
            change(&votes[place])
            meeting.written = votes
        }
    }

    private mutating func changeBox(of question: QuestionID, _ change: (inout PaperBox) -> Void) {
        changeCounted(question) { vote in
            guard let place = vote.boxes?.lastIndex(where: { $0.question == question }) else { return }
            vote.boxes.map { boxes in
                var boxes = boxes
                change(&boxes[place])
                vote.boxes = boxes
            }
        }
    }

    private mutating func changeWritten(on question: QuestionID?, _ change: (inout WrittenVote) -> Void) {
        changeMeeting { meeting in
            guard
                let place = meeting.written?.lastIndex(where: { vote in
                    question.map { vote.isOut($0) } ?? !vote.isOver
                })
            else { return }
            if var votes = meeting.written {
                change(&votes[place])
                meeting.written = votes
            }
        }
    }
}
