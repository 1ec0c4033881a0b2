import Kernel

@testable import Yard

extension ChoosingRefusal: Sampled {
    static func sample(after last: ChoosingRefusal?, _ with: Filling) -> ChoosingRefusal? {
        let (title, question) = (with.name, with.question)
        return switch last {
        case nil: .noBudget(nil)
        case .noBudget: .titleTaken(title)
        case .titleTaken: .unknownRule("borda", known: ["budget-greedy"])
        case .unknownRule: .ruleTakesNot("budget-phragmen", .points, instead: ["budget-greedy", "budget-equal-shares"])
        case .ruleTakesNot: .completionNotTaken("budget-greedy", .addOne)
        case .completionNotTaken: .noCost(question)
        case .noCost: .projectTwice(question)
        case .projectTwice: .beingRead(question, title: title)
        case .beingRead: .notOpen(question, .rejected)
        case .notOpen: .alreadyOnPaper(question, title: title)
        case .alreadyOnPaper: .alreadyChosen(question, title: title, entry: 7)
        case .alreadyChosen: .tooFewProjects(nil)
        case .tooFewProjects: .mostOutOfRange(9, projects: 3)
        case .mostOutOfRange: .mostWithPoints
        case .mostWithPoints: .topWithoutPoints
        case .topWithoutPoints: .topOutOfRange(900, highest: 100)
        case .topOutOfRange: .pointsOutOfRange(7, top: 5)
        case .pointsOutOfRange: .pointsMissing(title: title, top: 5)
        case .pointsMissing: .takesNoPoints(title: title)
        case .takesNoPoints: .noSuchProject(7, title: title, projects: 5)
        case .noSuchProject: .projectsAreFixed(title: title)
        case .projectsAreFixed: .noRerun(title: title)
        case .noRerun: .unknownChoosing(title, known: [])
        case .unknownChoosing: .noLots(title: title, rules: with.other)
        case .noLots: .lotAfterwards(title: title)
        case .lotAfterwards: .lotHow(title: title, level: ["P1", "P2"])
        case .lotHow: .lotGoesOn(title: title, drawn: ["P3"], level: ["P1", "P2"])
        case .lotGoesOn: .notLevel(question, title: title, level: ["P1", "P2"])
        case .notLevel: .fileOfPeople(post: title)
        case .fileOfPeople: .noFile(with.name)
        case .noFile: .badFile(with.name)
        case .badFile: .filePapers(with.name, papers: 0, most: 100_000)
        case .filePapers: .fileNamesOther(with.name, title: title, projects: ["P1", "P2"])
        case .fileNamesOther: .fileDiffers(title: title, project: nil, file: "3", here: "4")
        case .fileDiffers: .fileOfOtherPapers(title: title, .points)
        case .fileOfOtherPapers: nil
        }
    }

    static func more(_ with: Filling) -> [ChoosingRefusal] {
        [
            .noBudget(Money(fen: 0)), .ruleTakesNot("budget-phragmen", .ranking, instead: ["budget-greedy"]),
            .completionNotTaken("budget-phragmen", .greedy), .completionNotTaken("budget-greedy", .none),
            .tooFewProjects(with.question), .notOpen(with.question, .withdrawn), .notOpen(with.question, .chosen),
            .unknownChoosing(with.name, known: [with.other]),
            .fileDiffers(title: with.name, project: with.question, file: "3", here: "4"),
            .fileOfOtherPapers(title: with.name, .ranking),
        ]
    }
}
