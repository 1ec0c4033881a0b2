import Kernel
import Page

extension Paper {
    /// 发展规划: the plan on one paper, and how far it has come.
    public static let developmentPlan = Paper(
        "development-plan", of: .community, called: { $0.papers.developmentPlan }
    ) {
        request throws(PaperError) in PlanPaperView(request: request).value
    }

    static let ofDevelopment = [developmentPlan]
}

extension PaperRequest {
    /// `progress`: a bar a goal of the last plan.
    func developmentChart(_ name: String) -> Chart? {
        guard name == "progress", let plan = book.development.plans.last else { return nil }
        let words = wording.development
        let bars = PlanFacts(plan, in: book, on: book.last.at.day).goals.map { facts in
            ProgressChart.Bar(
                "\(facts.goal.id) \(facts.goal.terms.text)", note: facts.goal.terms.due.map(wording.date) ?? "",
                percent: facts.goal.percent, isLate: facts.isLate)
        }
        return bars.isEmpty ? nil : ProgressChart(caption: words.chart(plan.title), bars: bars).chart
    }
}
