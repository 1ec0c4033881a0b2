import Kernel

@testable import Yard

/// What stands in the gaps of a sentence: names and laws of one script, so that a word of the other is the program's own.
struct Filling: Sendable {
    let language: Language
    let name: String
    let other: String
    let citation: Citation

    static let chinese = Filling(
        language: .chinese, name: "张三", other: "李四", citation: Citation("村民委员会组织法", article: 26))
    static let english = Filling(language: .english, name: "Zhang", other: "Li", citation: Citation("Act", article: 26))

    var day: Day { Room.day(2026, 12, 10) }
    var moment: Moment { Room.evening }
    var question: QuestionID { QuestionID(proposal: 1, amendment: 1) }
    var quorum: QuorumStamp { QuorumStamp(required: 5, present: 3) }
    var sign: Illegible {
        guard let sign = "a\u{200B}".illegible(as: .name) else { preconditionFailure("U+200B is invisible") }
        return sign
    }
    var judgement: Judgement {
        RequiredMajority(.moreThanHalf, of: .present, from: citation).judge(Votes(for: 4), base: 9)
    }
    var gates: [Gate] {
        [
            .speakers(atLeast: 3), .decided, .actions(atLeast: 1), .overseers(atLeast: 2), .pledges(atLeast: 1),
            .published(days: 7, times: 1), .published(days: 7, times: 3), .actionsDone, .comments(atLeast: 2),
            .decidedIn(kinds: [.villageAssembly], attended: .moreThanHalf, agreed: .moreThanHalf),
            .decidedIn(kinds: [.courtyard], attended: nil, agreed: nil),
        ]
    }
}

/// What the program may have to say, a sample of each case in a chain that a `switch` without `default` makes complete: a case
/// that nobody put in it does not compile.
protocol Sampled {
    /// The sample behind another; the first behind none; none behind the last.
    static func sample(after last: Self?, _ with: Filling) -> Self?
    /// Samples whose parts are otherwise: absent, or another case of theirs.
    static func more(_ with: Filling) -> [Self]
}

extension Sampled {
    static func samples(_ with: Filling) -> [Self] {
        Array(
            sequence(state: Self?.none) { last in
                last = sample(after: last, with)
                return last
            }) + more(with)
    }
}
