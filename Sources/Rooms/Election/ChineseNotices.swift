// What each election notice says, in Chinese; blanks where the book does not know.
extension Chinese {
    func notice(_ step: ElectionStep, _ facts: ElectionFacts) -> [String] {
        let blank = "＿＿＿＿"
        let day = facts.day.map(date) ?? blank
        func due(_ step: ElectionStep) -> String {
            facts.calendar?.notices.first { $0.step == step }.map { date($0.day) } ?? blank
        }
        func posts(_ names: (Election) -> [String]) -> [String] {
            facts.posts.map { "\($0.post)：\(names($0).isEmpty ? blank : list(names($0)))。" }
        }
        switch step {
        case .committee:
            let members = facts.committeeMembers
            return ["经推选，\(facts.committee?.name ?? "选举委员会")由\(members.isEmpty ? blank : list(members))组成，主持本届选举。"]
        case .schedule:
            let seats = facts.posts.map { "\($0.post)\($0.seats)名" }
            return ["本届选举的选举日为\(day)。" + (seats.isEmpty ? "" : "应选\(list(seats))。")]
        case .registration:
            let born = facts.day?.adding(years: -facts.votingAge).map(date) ?? blank
            return ["选民登记到\(due(.voterList))公布名单时止。年满十八周岁的时间算到选举日：\(born)以前（含当日）出生的，可以登记；外出的人，本人表示参加选举的，予以登记。"]
        case .voterList:
            let count = facts.register.map { "共\($0.voters.count)人，" } ?? ""
            return ["登记参加选举的选民\(count)名单附后。对名单有异议的，应当在\(due(.objections))以前向选举委员会提出。"]
        case .objections:
            let count = facts.register.map { "已收到\($0.objections.count)件。" } ?? ""
            return ["对选民名单的异议，到今天截止。\(count)选举委员会自收到之日起三日内作出决定并公布。"]
        case .answers:
            let objections = facts.register?.objections ?? []
            let answers = objections.compactMap { objection in
                objection.answer.map { "\(objection.name)：\($0.ruling.rawValue)。" }
            }
            let count = facts.register.map { "选民共\($0.voters.count)人。" } ?? ""
            return (answers.isEmpty ? ["对选民名单没有异议。\(count)"] : ["对选民名单的异议，决定如下。\(count)"] + answers)
        case .nomination: return ["今天起提名候选人，候选人的名额应当多于应选名额。"]
        case .nominees:
            let votes = (facts.meeting?.elections ?? []).filter { $0.rule.method == .nomination }
            let named = votes.map { "\($0.post)：\(list($0.declaration?.outcome.nominated ?? []))。" }
            return ["提名产生的初步候选人如下。"] + (named.isEmpty ? posts { $0.nominees.map(\.name) } : named)
        case .candidates: return ["正式候选人如下。"] + posts(\.candidates)
        case .declining: return ["候选人不愿参加选举的，应当在今天以前书面向选举委员会提出；提出后不再列为候选人。"]
        case .meeting: return ["选举委员会组织候选人与选民见面，由候选人介绍履行职责的设想，回答提出的问题。"]
        case .officers:
            let officers = facts.meeting?.countingOfficers ?? []
            return officers.isEmpty
                ? ["唱票人\(blank)，计票人\(blank)，监票人\(blank)，代书人\(blank)。"]
                : officers.map { "\($0.role.rawValue)人：\(list($0.names))。" }
        case .proxies:
            let proxies = facts.meeting?.attendance.proxies ?? []
            return proxies.isEmpty
                ? ["委托人和受委托人：\(blank)。"] : proxies.map { "\($0.principal)委托\($0.holder)代为投票。" }
        case .place:
            let mobile = facts.posts.first?.boxes.filter(\.isMobile) ?? []
            let boxes = mobile.map { "\($0.name)，监票人\(list($0.monitors))。" }
            return ["投票时间：\(day)\(blank)；地点：\(facts.meeting?.opening.place ?? blank)；设秘密写票处。"] + boxes
        case .vote: return ["今天投票选举，当场公开唱票、计票，公布结果。"]
        case .result:
            let results = (facts.meeting?.elections ?? []).filter { $0.isDeclared && $0.rule.method != .nomination }
            return results.isEmpty ? ["选举结果：\(blank)。"] : results.map { "\($0.post)：\(because($0))。" }
        case .handover:
            let body = facts.supervisors.map { "\($0.post) \($0.name)" }
            return ["工作移交应当在\(due(.handover))以前完成，由选举委员会主持。", "监督机构：\(body.isEmpty ? blank : list(body))。"]
        }
    }
}
