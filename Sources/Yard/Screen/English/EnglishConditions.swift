// What a stage of a method asks for, and what is wrong in a charter or law pack, in English.
extension EnglishScreen {
    func gate(_ gate: Gate) -> String {
        switch gate {
        case .speakers(let least): "at least \(least) speakers"
        case .decided: "a vote or consensus for it"
        case .decidedIn(let kinds, let attended, let agreed):
            "adoption in \(names(kinds.map { wording.name(of: $0) }))"
                + (attended.map { ", \(wording.share($0)) attending" } ?? "")
                + (agreed.map { ", \(wording.share($0)) agreeing" } ?? "")
        case .actions(let least): "at least \(least) actions with owner and date"
        case .overseers(let least): "at least \(least) overseers"
        case .pledges(let least): "at least \(least) pledges of money, work or material"
        case .published(let days, let times): "\(times) publication\(times > 1 ? "s" : "") of \(days) days"
        case .actionsDone: "every action done"
        case .comments(let least): "at least \(least) comments"
        }
    }

    /// A figure that the new words of a clause must give.
    func figure(_ figure: ClauseFigures.Figure) -> String {
        switch figure {
        case .share(let share): "a share (now \(wording.share(share)))"
        case .number(let number, let measures):
            "a number before \(measures.joined(separator: " or ")) (now \(number))"
        }
    }

    /// An error in a text: the file, the line, the clause, what is wrong.
    func sentence(_ error: TextError) -> String {
        let clause = error.clause.map { ", clause \($0)" } ?? ""
        return "\(error.file), line \(error.line)\(clause): \(error.problem); mend it and type again"
    }
}
