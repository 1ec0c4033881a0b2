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
    // 抽签
    /// The charter lets no lot decide.
    case noLots(title: String, rules: String)
    /// The meeting that voted is over.
    case lotAfterwards(title: String)
    /// Neither an order nor a seed, or both.
    case lotHow(title: String, level: [String])
    /// What was drawn leaves others level.
    case lotGoesOn(title: String, drawn: [String], level: [String])
    case notLevel(QuestionID, title: String, level: [String])
    // 唱票 文件=
    case fileOfPeople(post: String)
    case noFile(String)
    case badFile(String)
    case filePapers(String, papers: Int, most: Int)
    case fileNamesOther(String, title: String, projects: [String])
    /// The file's budget, or what a project costs in it, is another one.
    case fileDiffers(title: String, project: QuestionID?, file: String, here: String)
    case fileOfOtherPapers(title: String, BallotForm)
}

extension Refusal {
    static func choosing(_ reason: ChoosingRefusal) -> Refusal { Refusal(reason) }
}

extension ChoosingRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.language.choosings
        func called(_ rule: String) -> String { ChoosingCount.called(rule, in: screen.language) }
        return switch self {
        case .noBudget(let given): words.noBudget(given)
        case .titleTaken(let title): words.titleTaken(title)
        case .unknownRule(let name, let known):
            words.unknownRule(
                name, nearest: ChoosingCount.names(near: name, in: screen.language), known: known.map(called))
        case .ruleTakesNot(let rule, let form, let instead):
            words.ruleTakesNot(called(rule), form.words(in: screen.language), instead: instead.map(called))
        case .completionNotTaken(let rule, let completion):
            words.completionNotTaken(called(rule), completion.words(in: screen.language))
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
        case .noLots(let title, let rules): words.noLots(title: title, rules: rules)
        case .lotAfterwards(let title): words.lotAfterwards(title: title)
        case .lotHow(let title, let level): words.lotHow(title: title, level: level)
        case .lotGoesOn(let title, let drawn, let level): words.lotGoesOn(title: title, drawn: drawn, level: level)
        case .notLevel(let question, let title, let level): words.notLevel(question, title: title, level: level)
        case .fileOfPeople(let post): words.fileOfPeople(post: post)
        case .noFile(let file): words.noFile(file.shortened(to: 200))
        case .badFile(let file): words.badFile(file.shortened(to: 200))
        case .filePapers(let file, let papers, let most):
            words.filePapers(file.shortened(to: 200), papers: papers, most: most)
        case .fileNamesOther(let name, let title, let projects):
            words.fileNamesOther(name.shortened(to: 60), title: title, projects: projects)
        case .fileDiffers(let title, let project, let file, let here):
            words.fileDiffers(title: title, project: project, file: file, here: here)
        case .fileOfOtherPapers(let title, let form):
            words.fileOfOtherPapers(title: title, form.words(in: screen.language))
        }
    }
}

extension Typed {
    /// The word for it on a screen.
    fileprivate func words(in language: Language) -> String { choice(language) }
}
