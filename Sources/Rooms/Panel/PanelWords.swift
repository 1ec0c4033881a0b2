import Kernel
import Tally

/// What is said of panels drawn by lot, on the screen and in papers.
protocol PanelWords: Grammar {
    func called(_ title: String, seats: Int, from: String, quotas: [String], method: String, chances: String) -> String
    /// What is to be done next.
    func notDrawnYet(_ title: String) -> String
    func drawn(_ title: String, _ names: [String], by: String) -> String
    func substituted(_ title: String, out: [String], _ names: [String], by: String) -> String
    func from(_ committee: String?, people: Int) -> String
    func quota(_ who: String, lower: Int, upper: Int) -> String
    func who(_ trait: PanelTrait, _ value: String) -> String
    func aged(from: Int?, until: Int?) -> String
    func method(_ method: PanelMethod) -> String
    func chances(_ least: String, _ most: String) -> String
    func seed(_ seed: String) -> String
    func balls(_ figures: String) -> String
    func members(_ names: [String]) -> String
    /// How many people have a chance, for a notice that names nobody's.
    func share(_ chance: String, people: Int) -> String
    func proof(levels: Int, portfolio: Int) -> String
    var paper: String { get }

    // Refusals
    func titleTaken(_ title: String) -> String
    func unknownPanel(_ title: String, nearest: [String]) -> String
    func noPanel() -> String
    func notDrawn(_ title: String) -> String
    func drawnAlready(_ title: String) -> String
    func badQuota(_ text: String) -> String
    func badAge(_ text: String) -> String
    func quotaTwice(_ who: String) -> String
    func badBounds(_ quota: String, seats: Int) -> String
    func unknownTrait(_ trait: PanelTrait, _ first: [String], count: Int) -> String
    func badSeats(_ text: String) -> String
    func tooFew(seats: Int, people: Int) -> String
    func contradiction(_ quotas: [String], seats: Int) -> String
    /// A quota, with how many people it is about.
    func among(_ quota: String, people: Int) -> String
    func tooLarge(_ method: PanelMethod) -> String
    func twoLots() -> String
    func badBalls(_ text: String) -> String
    func moreBalls(_ count: Int) -> String
    func ballsLeft(_ count: Int) -> String
    func notMember(_ name: String, _ title: String) -> String
    func noSubstitute(_ quotas: [String]) -> String
    func wantsLot() -> String
    func badPlan(_ title: String) -> String
}

extension Language {
    var panels: any PanelWords {
        switch self {
        case .chinese: PanelChinese()
        case .english: PanelEnglish()
        }
    }
}
