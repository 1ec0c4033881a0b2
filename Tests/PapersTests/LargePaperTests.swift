import Foundation
import Kernel
import Testing

@testable import Yard

/// A paper of many rows is made; one that multiplies them without end is not.
struct LargePaperTests {
    private func cost(_ name: String) throws -> TemplateCost {
        let file = Hall.root.appending(path: "templates/papers/\(name).mustache").path
        let text = try String(contentsOfFile: file, encoding: .utf8)
        return TemplateCost([name: try TemplateCheck(file: file, text: text).check(names: TemplateNames.all)])
    }

    @Test func accountsOfTwentyThousandExpensesAreNotTooLong() throws {
        let row: JSON = [
            "entry": "20000", "day": "2026年11月28日", "grant": "K12", "proposal": "P12", "payee": "环境卫生委员会",
            "amount": "1234.56",
            "purpose": "买水泥和砖，请两位匠人三天", "receipts": "0001、0002", "signatures": "周明、龙金花、吴秀芬、石老三", "lacks_receipt": false,
            "is_refund": false, "reverses": "", "reversed_by": "20001",
        ]
        let many = JSON.object([
            .init("has_expenses", true), .init("expenses", .array(Array(repeating: row, count: 20_000))),
        ])
        var cost = try cost("fund")
        try cost.check("fund", many)
        #expect(cost.left > TemplateCost.limit / 4)
        var more = try self.cost("fund")
        let endless = JSON.object([
            .init("has_expenses", true), .init("expenses", .array(Array(repeating: row, count: 100_000))),
        ])
        #expect(throws: TemplateCost.Excess.self) { try more.check("fund", endless) }
    }
}
