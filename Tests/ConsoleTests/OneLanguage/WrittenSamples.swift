import Kernel

@testable import Yard

extension WrittenRefusal: Sampled {
    static func sample(after last: WrittenRefusal?, _ with: Filling) -> WrittenRefusal? {
        let day = with.moment.day
        return switch last {
        case nil: .alreadyOut(with.question)
        case .alreadyOut: .nothingOut
        case .nothingOut: .notOut(with.question)
        case .notOut: .whichOut([with.question])
        case .whichOut: .onlyMotions(with.question)
        case .onlyMotions: .deadlinePast(day)
        case .deadlinePast: .wrongDay(day, from: day, to: day)
        case .wrongDay: .notEntitled(with.name)
        case .notEntitled: .notReturned(with.name, isLate: false)
        case .notReturned: .alreadyReturned(with.name)
        case .alreadyReturned: .sameVoter(with.name, with.other, voter: with.name)
        case .sameVoter: .moreThanSent(5, sent: 4)
        case .moreThanSent: .moreThanEntitled(5, entitled: 4)
        case .moreThanEntitled: .deadlineAhead(with.question, day)
        case .deadlineAhead: .nothingReturned(with.question)
        case .nothingReturned: .tooLate(day, with.citation)
        case .tooLate: .secret(with.question)
        case .secret: .morePapersThanBack(5, back: 4)
        case .morePapersThanBack: .boxOpen(with.question)
        case .boxOpen: .noBox
        case .noBox: .papersOut([with.question])
        case .papersOut: .papersSeen(with.question)
        case .papersSeen: nil
        }
    }

    static func more(_ with: Filling) -> [WrittenRefusal] { [.notReturned(with.name, isLate: true)] }
}
