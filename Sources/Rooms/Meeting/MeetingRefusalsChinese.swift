import Kernel

struct MeetingRefusalsChinese: MeetingRefusalWords, ChineseGrammar {
    let noMeetingOpen = "没有开会：先打 开会 院坝会 标题"
    func meetingIsOpen(_ title: String) -> String { "\(quoted(title))还开着：先 散会，再开下一个" }
    let inRecess = "正在休会：先打 续会"
    let notInRecess = "没有在休会，接着开就是"
    let needsCommittee = "委员会会议要知道是哪个委员会：加 应到=委员会的名字，或先打 委员会 名称"
    func notOfVillage(_ kind: String, _ counterpart: String?) -> String {
        "\(quoted(kind))不是村的会：" + (counterpart.map { "打 开会 \($0)" } ?? "换一种") + "，或加 规则="
    }
    func notOfResidents(_ kind: String, _ counterpart: String?) -> String {
        "\(quoted(kind))不是居民社区的会：" + (counterpart.map { "打 开会 \($0)" } ?? "换一种") + "，或加 规则="
    }
    func recordsOnly(_ kind: String) -> String { "\(kind)只记录，不作决定：要决定，开会时加 规则=，或另开院坝会" }
    func unknownItem(_ number: Int) -> String { "议程没有第\(number)项：打 议程 看有哪些" }
    let noItemOpen = "还没有进入议题：先打 下一项"
    let noNextItem = "议程没有下一项：加一项打 议题 标题，开完了打 散会"
    func unknownMeeting(_ number: Int) -> String { "没有第\(number)次会" }
    func beforeOpening(_ at: Moment, opened: Moment) -> String {
        "会是\(date(opened.day))\(opened.clock)开的，会上的事不会在\(date(at.day))\(at.clock)：看看日期和时间写错没有"
    }
    func meetingStillOpen(_ number: Int) -> String { "第\(number)次会还开着：先 散会" }

    func notPresent(_ name: String) -> String { "\(name)不在会上：先打 到 \(name)" }
    func alreadyPresent(_ name: String) -> String { "\(name)已经到会：不用再记；要离开打 离 \(name)" }
    func isObserver(_ name: String) -> String { "\(name)是列席，不参加表决，也不能提案、附议、受委托：要算到会打 到 \(name)" }
    func notEntitled(_ name: String) -> String { "\(name)不在应到的人里：旁听打 列席 \(name)" }
    func tooYoung(_ name: String, minimum: Int, _ citation: Citation) -> String {
        "\(name)不满\(minimum)周岁，不算到会，没有表决权\(clause(citation))：旁听打 列席 \(name)；出生写错了先改 人员 \(name) 出生="
    }
    func notEntitled(_ name: String, as memberOf: String) -> String { "\(name)不在\(memberOf)的成员里：旁听打 列席 \(name)" }
    func presentNotAway(_ name: String) -> String { "\(name)在会上：先打 离 \(name)" }
    func tooManyLeave(_ number: Int, of present: Int) -> String { "到会只有\(present)，走不了\(number)：重数打 清点 N人" }
    let entitledInPeople = "到会的已经按人数过，应到也要按人写：应到 47人 事由=…"
    let entitledInHouseholds = "到会的已经按户数过，应到也要按户写：应到 47户 事由=…"
    let countsPeople = "这次会按人算：打 签到 47人"
    let nobodyEntitled = "应到至少1人：写 应到 13 事由=数错了；按户算写 应到 13户"
    func noHouseholdsHere(_ kind: String, _ citation: Citation?) -> String {
        "\(kind)一人一票，不按户算\(clause(citation))：写人数，如 应到=80、签到 47人"
    }
    let countsHouseholds = "这次会按户算：打 签到 47户"

    func proxyToSelf(_ name: String) -> String { "\(name)不能委托自己：写两个人的名字" }
    func principalPresent(_ name: String) -> String { "\(name)本人在会上，自己投票，不用委托" }
    func proxyLimit(_ holder: String, most: Int, _ citation: Citation) -> String {
        "\(holder)最多受\(most)人委托，已经满了：托别人\(clause(citation))"
    }
    func proxyForbidden(_ citation: Citation) -> String { "这种会不能委托：要本人来\(clause(citation))" }
    func proxyMustBeWritten(_ citation: Citation) -> String { "委托要书面：有委托书就加 书面=是\(clause(citation))" }
    func proxyMustBeKin(_ citation: Citation) -> String { "只能委托近亲属：写明 关系=，或先打 亲属 甲 乙 关系=\(clause(citation))" }
    func proxyMustBeOfHousehold(_ principal: String, _ holder: String, _ citation: Citation) -> String {
        "\(principal)只能委托同一户的人，\(holder)不在（或没登记在）这一户：托同户的，或先打 人员 姓名 户=\(clause(citation))"
    }
    func proxyHolderTooYoung(_ name: String, _ citation: Citation) -> String {
        "\(name)未满十八周岁，不能受托：托同户的成年人\(clause(citation))"
    }
    func alreadyProxied(_ name: String, to holder: String) -> String { "\(name)已经委托\(holder)：要改先 撤销 那一行" }
    func holderHasGivenProxy(_ name: String) -> String { "\(name)自己已委托别人，不能再受委托：托别人" }

    let nobodyWaiting = "没有人举手：请谁发言打 发言 名字"
    let nobodySpeaking = "没有人在发言：叫停谁打 停 名字"
}
