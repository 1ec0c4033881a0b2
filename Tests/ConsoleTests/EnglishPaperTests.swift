import Kernel
import Testing

@testable import Yard

@Suite("English papers of organisations, plan, fund and activities")
struct EnglishPaperTests {
    @Test("no Chinese but names", arguments: Paper.ofOrganisations + Paper.ofActivities + [.fund, .developmentPlan])
    func noChineseButNames(paper: Paper) throws {
        let room = try Room(kind: .residents, language: .english, templates: TemplateFolders())
        try room.type(
            "person Yang", "person Pan gender=女",
            "org Choir type=social field=culture head=Yang place=Hall founded=2026-3-1",
            "org Board type=functional field=environment above=Choir head=Yang house-rules=Weekly service-plan=Visits",
            "incubate Choir stage=founded", "serve Pan org=Choir office=Leader backbone=yes from=2026-3-1",
            "resource Looms by=Foundation to=Choir amount=300 date=2026-3-1", "channel Radio from=2026-3-1",
            "fund found 10000 source=Town date=2026-3-2", "fund income 50 by=Shop for=Drains date=2026-3-2",
            "reconcile balance=9000 date=2026-3-3", "plan Three years from=2026-1-1 until=2028-12-31",
            "problem No bins field=environment", "goal Q1 Bins for all until=2026-6-1",
            "activity Visit date=2026-6-10 time=9:00-11:00 place=Hall org=Choir type=volunteering field=elderly heritage=Song",
            "attend H1 Yang hours=2 served=12", "attend H1 47 party=12 ethnicity=Miao:20", "wrap-up H1 summary=Good")
        let maker = PaperMaker(templates: TemplateFolders(), wording: .english)
        let text = try maker.text(paper, in: room.book, as: .html).replacing("南山社区", with: "")
        // The fonts of the page are called so.
        let said = text.split(separator: "</style>").last ?? ""
        let isFilled = ["Yang", "Board", "Bins", "10000", "Received"].contains { said.contains($0) }
        #expect(isFilled, "\(paper.name)")
        // Blanks to write in are as wide as in Chinese.
        let han = said.unicodeScalars.filter { (0x3001...0x9FFF).contains($0.value) }
        #expect(han.isEmpty, "\(paper.name): \(String(String.UnicodeScalarView(han)))")
    }
}
