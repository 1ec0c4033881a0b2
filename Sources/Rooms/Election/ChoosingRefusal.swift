import Kernel

/// Why a line about a choosing was refused.
public enum ChoosingRefusal: Error, Hashable, Sendable {
    case noBudget(Money?)
    case titleTaken(String)
    case unknownRule(String, known: [String])
    /// The rule counts approvals alone.
    case ruleTakesNot(String, BallotForm, instead: [String])
    case completionNotTaken(String, Choosing.Completion)
    case noCost(QuestionID)
    case projectTwice(QuestionID)
    /// The papers with it are being read, or were.
    case beingRead(QuestionID, title: String)
    case notOpen(QuestionID, Proposal.State)
    case alreadyOnPaper(QuestionID, title: String)
    case alreadyChosen(QuestionID, title: String, entry: Int)
    /// One project, or none.
    case tooFewProjects(QuestionID?)
    case mostOutOfRange(Int, projects: Int)
    case mostWithPoints
    case topWithoutPoints
    case topOutOfRange(Int, highest: Int)
    case pointsOutOfRange(Int, top: Int)
    case pointsMissing(title: String, top: Int)
    case takesNoPoints(title: String)
    case noSuchProject(Int, title: String, projects: Int)
    case projectsAreFixed(title: String)
    case noRerun(title: String)
    case unknownChoosing(String, known: [String])
}

extension Refusal {
    static func choosing(_ reason: ChoosingRefusal) -> Refusal { Refusal(reason) }
}

extension ChoosingRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.language.choosings
        return switch self {
        case .noBudget(let given): words.noBudget(given)
        case .titleTaken(let title): words.titleTaken(title)
        case .unknownRule(let name, let known):
            words.unknownRule(name, nearest: ChoosingCount.names(near: name, in: screen.language), known: known)
        case .ruleTakesNot(let rule, let form, let instead):
            words.ruleTakesNot(rule, form.words(in: screen.language), instead: instead)
        case .completionNotTaken(let rule, let completion):
            words.completionNotTaken(rule, completion.words(in: screen.language))
        case .noCost(let question): words.noCost(question)
        case .projectTwice(let question): words.projectTwice(question)
        case .beingRead(let question, let title): words.beingRead(question, title: title)
        case .notOpen(let question, let state): words.notOpen(question, screen.wording.name(of: state))
        case .alreadyOnPaper(let question, let title): words.alreadyOnPaper(question, title: title)
        case .alreadyChosen(let question, let title, let entry):
            words.alreadyChosen(question, title: title, entry: entry)
        case .tooFewProjects(let question): words.tooFewProjects(question)
        case .mostOutOfRange(let most, let projects): words.mostOutOfRange(most, projects: projects)
        case .mostWithPoints: words.mostWithPoints()
        case .topWithoutPoints: words.topWithoutPoints()
        case .topOutOfRange(let top, let highest): words.topOutOfRange(top, highest: highest)
        case .pointsOutOfRange(let points, let top): words.pointsOutOfRange(points, top: top)
        case .pointsMissing(let title, let top): words.pointsMissing(title: title, top: top)
        case .takesNoPoints(let title): words.takesNoPoints(title: title)
        case .noSuchProject(let number, let title, let projects):
            words.noSuchProject(number, title: title, projects: projects)
        case .projectsAreFixed(let title): words.projectsAreFixed(title: title)
        case .noRerun(let title): words.noRerun(title: title)
        case .unknownChoosing(let title, let known): words.unknownChoosing(title, known: known)
        }
    }
}

extension Typed {
    /// The word for it on a screen.
    fileprivate func words(in language: Language) -> String { choice(language) }
}
