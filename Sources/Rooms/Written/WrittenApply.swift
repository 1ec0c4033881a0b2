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
            changeWritten(on: slips.question) { vote in
                vote.delivered.removeAll { $0.name.map(slips.names.contains) ?? false }
                vote.delivered += slips.each(day)
            }
        case .returned(let slips, let day, let isLate):
            changeWritten(on: slips.question) { vote in
                if isLate { vote.late += slips.each(day) } else { vote.returned += slips.each(day) }
            }
        case .papersOpened(let question, _, _), .cancelled(let question, _):
            changeWritten(on: question) { $0.counted.append(question) }
        case .unopened(let question, _): changeMeeting { $0.papersSeen = ($0.papersSeen ?? []) + [question] }
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

extension WrittenSlips {
    fileprivate func each(_ day: Day) -> [WrittenVote.Slip] {
        names.map { WrittenVote.Slip(name: $0, day: day, how: how) }
            + (count.map { [WrittenVote.Slip(count: $0, day: day, how: how)] } ?? [])
    }
}
