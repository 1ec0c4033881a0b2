import Kernel
import Page

extension PaperRequest {
    /// `way`: the stages of the motion's method, each with the day on which it was reached.
    func proposalChart(_ name: String) -> Chart? {
        guard name == "way", let id = proposal, let proposal = book.proposal(id.proposal), let way = proposal.way else {
            return nil
        }
        let facts = ProposalFacts(proposal, in: book, for: privacy)
        let names = facts.method?.stages.map(\.name) ?? way.steps.map(\.stage)
        let steps = names.map { name in
            let step = way.steps.last { $0.stage == name }
            return WayChart.Step(
                name, notes: [step.map { $0.stamp.at.day.description } ?? ""],
                state: name == way.stage ? .now : step == nil ? .ahead : .done)
        }
        let caption = "\(wording.name(of: .proposal)) \(id)" + (facts.method.map { "：\($0.title)" } ?? "")
        return WayChart(caption: caption, steps: steps).chart
    }
}
