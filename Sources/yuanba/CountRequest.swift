import Kernel
import Tally

/// What was asked for and cannot be had is refused before anything is counted, so that nothing asked for is ignored.
extension CountCommand {
    private func refuse(_ chinese: String, _ english: String) -> Failure {
        Failure(Phrase(chinese, english)(screen.language))
    }

    /// Refuses what the rule has no use for.
    func refuseUnused(_ rule: any Rule) throws {
        let about = rule.about
        let isBudget = about.name.hasPrefix("budget-")
        if let seats, seats < 1 { throw refuse("--seats \(seats): 名额须至少为1", "--seats \(seats): give 1 or more") }
        if let seats, isBudget {
            throw refuse(
                "--seats \(seats): \(about.name)按预算立项，没有名额；请去掉",
                "--seats \(seats): \(about.name) funds projects within a budget and has no seats; leave it out")
        }
        if let registered {
            guard about.options.contains(where: { $0.key == "registered" }) else {
                throw refuse(
                    "--registered \(registered): \(about.name)用不上登记人数；请去掉",
                    "--registered \(registered): \(about.name) does not ask who is registered; leave it out")
            }
            guard registered > 0 else {
                throw refuse("--registered \(registered): 须至少为1", "--registered \(registered): give 1 or more")
            }
            if let set = settings.last(where: { $0.hasPrefix("registered=") }), set != "registered=\(registered)" {
                throw refuse(
                    "--registered \(registered) 与 --set \(set) 不一致：只写一个",
                    "--registered \(registered) and --set \(set) differ: give one of them")
            }
        }
        if isBudget, !reserve.isEmpty || groups != nil {
            throw refuse(
                "--reserve: \(about.name)没有席位可保留；请去掉 --reserve 和 --groups",
                "--reserve: \(about.name) has no seats to keep; leave --reserve and --groups out")
        }
        if let why, format == .md || format == .html {
            throw refuse(
                "--why \(why) 只有 text 和 json 两种样子", "--why \(why) is told as text or json; leave --format \(format) out"
            )
        }
    }

    /// Refuses seats kept for groups that are not there or too many, and groups for which no seat is kept.
    func refuseUnkept(_ election: Election) throws {
        if groups != nil, election.reserved.isEmpty {
            throw refuse(
                "--groups 要和 --reserve 一起用，如 --reserve women:1",
                "--groups goes with --reserve, such as --reserve women:1")
        }
        for reserve in election.reserved
        where !election.candidates.contains(where: { $0.groups.contains(reserve.group) && !$0.isWithdrawn }) {
            let known = Set(election.candidates.flatMap(\.groups)).sorted().joined(separator: ", ")
            throw refuse(
                "保留席位 \(reserve.group):\(reserve.seats)：候选人里没有“\(reserve.group)”的人\(known.isEmpty ? "，用 --groups 说谁是" : "；有 \(known)")",
                "reserved \(reserve.group):\(reserve.seats): no candidate is of \"\(reserve.group)\"\(known.isEmpty ? "; say who is with --groups" : "; there are \(known)")"
            )
        }
        if let over = election.reserved.first(where: { $0.seats > election.seats }) {
            throw refuse(
                "保留席位 \(over.group):\(over.seats) 多于名额\(election.seats)",
                "reserved \(over.group):\(over.seats) is more than the \(election.seats) seats")
        }
        if election.reserved.count > Reserve.most {
            throw refuse("保留席位的群体最多\(Reserve.most)个", "seats can be kept for up to \(Reserve.most) groups")
        }
    }

    /// Why somebody won or lost, in the format asked for.
    func told(_ why: String, of candidate: String) throws -> String {
        format == .json
            ? JSON.object([.init("candidate", .string(candidate)), .init("why", .string(why))]).encoded : why + "\n"
    }
}
