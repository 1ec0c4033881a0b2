import Kernel

@testable import Yard

extension Yard {
    /// A committee with its charter, a fund of that many yuan, and a motion adopted for each sum: P1, P2 …
    static func fund(_ founding: Int?, motions: [Int]) throws -> Yard {
        var yard = Yard()
        let members = ["杨通海", "潘玉珍", "王秀英", "李大山"]
        for name in members { try yard.people(name) }
        try yard.run(.committee(.committee(name: "环境卫生委员会", charter: "环境卫生委员会章程")))
        try yard.run(.committee(.apply(names: members, committee: nil, reason: nil)))
        try yard.run(.committee(.admit(names: members, committee: nil)))
        try yard.open(.committee, nil)
        try yard.run(.meeting(.checkIn(names: members, more: [])))
        for sum in motions {
            try yard.propose("修水沟", mover: "杨通海", amount: Money(yuan: sum))
            try yard.run(vote(4, 0, 0))
        }
        if let founding { try yard.run(.fund(.found(Money(yuan: founding), source: nil, on: nil))) }
        return yard
    }

    static func spending(_ purpose: String = "买砖", by approvers: [String] = ["王秀英", "李大山"], receipt: String? = nil)
        -> Spending
    {
        Spending(
            purpose: purpose, handler: "杨通海", auditor: "潘玉珍", approvers: approvers,
            receipts: receipt.map { [$0] } ?? [])
    }
}
