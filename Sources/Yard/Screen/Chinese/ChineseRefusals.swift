// Why the book refuses a line, in Chinese: each says what to do instead.
extension ChineseScreen {
    public func sentence(_ refusal: MeetingRefusal, in book: Book) -> String {
        switch refusal {
        case .noMeetingOpen: "没有开会：先打 开会 院坝会 标题"
        case .meetingIsOpen(let title): "\(quoted(title))还开着：先 散会，再开下一个"
        case .inRecess: "正在休会：先打 续会"
        case .notInRecess: "没有在休会，接着开就是"
        case .meetingKindNeedsCommittee: "委员会会议要知道是哪个委员会：加 应到=委员会的名字，或先打 委员会 名称"
        case .kindOutsideBook(let kind):
            "\(quoted(kind.rawValue))不是\(book.header.kind == .village ? "村" : "居民社区")的会：换一种，或加 规则="
        case .recordsOnly(let kind): "\(kind.rawValue)只记录，不作决定：要决定，开会时加 规则=，或另开院坝会"
        case .unknownItem(let number): "议程没有第\(number)项：打 议程 看有哪些"
        case .noItemOpen: "还没有进入议题：先打 下一项"
        case .noNextItem: "议程没有下一项：加一项打 议题 标题，开完了打 散会"
        case .notPresent(let name): "\(name)不在会上：先打 到 \(name)"
        case .alreadyPresent(let name): "\(name)已经到会：不用再记；要离开打 离 \(name)"
        case .isObserver(let name): "\(name)是列席，不参加表决：要算到会打 到 \(name)"
        case .notOfBody(let name, let committee):
            "\(name)不在\(committee.map { "\($0)的成员" } ?? "应到的人")里：旁听打 列席 \(name)"
        case .presentNotAway(let name): "\(name)在会上：先打 离 \(name)"
        case .tooManyLeave(let number, let present): "到会只有\(present)，走不了\(number)：重数打 清点 N人"
        case .wrongUnit(let unit): "这次会按\(unit == .people ? "人" : "户")算：打 签到 47\(unit == .people ? "人" : "户")"
        case .proxyToSelf(let name): "\(name)不能委托自己：写两个人的名字"
        case .principalPresent(let name): "\(name)本人在会上，自己投票，不用委托"
        case .proxyLimit(let holder, let most, let citation): "\(holder)最多受\(most)人委托，已经满了：托别人\(clause(citation))"
        case .proxyForbidden(let citation): "这种会不能委托：要本人来\(clause(citation))"
        case .proxyMustBeWritten(let citation): "委托要书面：有委托书就加 书面=是\(clause(citation))"
        case .proxyMustBeKin(let citation): "只能委托近亲属：写明 关系=，或先打 亲属 甲 乙 关系=\(clause(citation))"
        case .alreadyProxied(let name, let holder): "\(name)已经委托\(holder)：要改先 撤销 那一行"
        case .holderHasGivenProxy(let name): "\(name)自己已委托别人，不能再受委托：托别人"
        case .nobodyWaiting: "没有人举手：请谁发言打 发言 名字"
        case .nobodySpeaking: "没有人在发言：叫停谁打 停 名字"
        case .unknownMeeting(let number): "没有第\(number)次会"
        case .meetingStillOpen(let number): "第\(number)次会还开着：先 散会"
        }
    }

    public func sentence(_ refusal: ProposalRefusal, in book: Book) -> String {
        switch refusal {
        case .questionPending(let id): "\(id)还没有决：先 表决 \(id)，或 搁置、撤回"
        case .noQuestionPending: "没有待决的提案：先打 提案 内容"
        case .unknownQuestion(let id): "没有\(id)：打 提案表 看有哪些"
        case .questionNotPending(let id, .pending): "\(id)不在这一项上：打 续议 P\(id.proposal)，或 回到 它那一项"
        case .questionNotPending(let id, let state): "\(id)已经\(wording.name(of: state))：要重议，另 提案，或下次会 续议"
        case .amendmentFirst(let id): "先决修正\(id)：打 表决 \(id)，或 撤回 \(id)"
        case .moverCannotSecond(let name): "\(name)是提出的人，不能附议：请另一个人"
        case .alreadySeconded(let id, let name): "\(id)已由\(name)附议，可以表决了"
        case .needsSecond(let id, let citation): "\(id)还没有人附议：先打 附议 名字\(clause(citation))"
        case .wordsNotInMotion(let words): "提案里没有\(quoted(words))：照原文写 修正 旧→新，或直接写加上的话"
        case .unknownProposal(let number): "没有提案P\(number)：打 提案表 看有哪些"
        }
    }

    public func sentence(_ refusal: PollRefusal, in book: Book) -> String {
        switch refusal {
        case .noQuorum(let present, let required, let citation):
            "到会\(present)，法定\(required)，差\(required - present)，可以说，不能决：有人来打 到 名字，重数打 清点 N人\(clause(citation))"
        case .moreVotesThanPeople(let votes, let people):
            "票数\(votes)多于能投票的\(people)：重数打 清点 N人，或改票数"
        case .nobodyPresent: "还没有人到会：先打 到 名字，或 到 47人"
        case .pollIsOpen(let id, let method): "\(id)正在表决（\(wording.name(of: method))）：打 决 赞成 反对 弃权 三个数，或 作废 \(id)"
        case .noPollOpen: "没有在表决：先打 表决"
        case .mayNotVote(let name): "\(name)这一项不能投票（回避、列席或没有表决权）：去掉这一票"
        case .figuresDifferFromRoll(let votes):
            "和记名的不一样：记名是赞成\(votes.for)、反对\(votes.against)、弃权\(votes.abstain)；打 表决 照记名结束，改票打 记名 甲=…"
        case .methodDiffers(let method, let open):
            "正在用\(quoted(wording.name(of: open)))表决，不能中途改成\(quoted(wording.name(of: method)))：先 作废，再重来"
        case .noMajorityRule(let matter):
            "规则里没有\(matter.map { quoted($0) } ?? "这种事项")要多少票才通过：换 事项=，或开会时另定 规则="
        case .readsTwoWays(let counted, let excluded, let citation):
            "当事人计入须\(counted.required)票（\(counted.isMet ? "通过" : "未通过")），不计入须\(excluded.required)票（\(excluded.isMet ? "通过" : "未通过")），请主持人定：加 当事人计入=是 或 否\(clause(citation))"
        case .noPollToAnnul(let id): "\(id)没有可以作废的表决"
        }
    }
}
