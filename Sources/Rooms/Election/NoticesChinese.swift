struct NoticesChinese: NoticeWords, ChineseGrammar {
    var blank: String { "＿＿＿＿" }
    var electionCommittee: String { "选举委员会" }
    func committee(_ name: String, _ members: String) -> String { "经推选，\(name)由\(members)组成，主持本届选举。" }
    func electionDay(_ day: String) -> String { "本届选举的选举日为\(day)。" }
    func seats(_ post: String, _ seats: Int) -> String { "\(post)\(seats)名" }
    func seats(_ posts: [String]) -> String { "应选\(list(posts))。" }
    func registration(until day: String, born: String) -> String {
        "选民登记到\(day)公布名单时止。年满十八周岁的时间算到选举日：\(born)以前（含当日）出生的，可以登记；外出的人，本人表示参加选举的，予以登记。"
    }
    func voterList(objectionsUntil day: String) -> String {
        "登记参加选举的选民名单附后。对名单有异议的，应当在\(day)以前向选举委员会提出。"
    }
    func voterList(_ voters: Int, objectionsUntil day: String) -> String {
        "登记参加选举的选民共\(voters)人，名单附后。对名单有异议的，应当在\(day)以前向选举委员会提出。"
    }
    var objectionsClose: String { "对选民名单的异议，到今天截止。选举委员会自收到之日起三日内作出决定并公布。" }
    func objectionsCame(_ received: Int) -> String {
        "对选民名单的异议，到今天截止。已收到\(received)件。选举委员会自收到之日起三日内作出决定并公布。"
    }
    var noObjection: String { "对选民名单没有异议。" }
    var answers: String { "对选民名单的异议，决定如下。" }
    func voters(_ number: Int) -> String { "选民共\(number)人。" }
    func answer(_ name: String, _ ruling: String) -> String { "\(name)：\(ruling)。" }
    var nomination: String { "今天起提名候选人，候选人的名额应当多于应选名额。" }
    var nominees: String { "提名产生的初步候选人如下。" }
    var candidates: String { "正式候选人如下。" }
    func post(_ post: String, _ names: String) -> String { "\(post)：\(names)。" }
    var declining: String { "候选人不愿参加选举的，应当在今天以前书面向选举委员会提出；提出后不再列为候选人。" }
    var meeting: String { "选举委员会组织候选人与选民见面，由候选人介绍履行职责的设想，回答提出的问题。" }
    func officersUnknown(_ blank: String) -> String { "唱票人\(blank)，计票人\(blank)，监票人\(blank)，代书人\(blank)。" }
    func officers(_ role: String, _ names: [String]) -> String { "\(role)人：\(list(names))。" }
    func proxiesUnknown(_ blank: String) -> String { "委托人和受委托人：\(blank)。" }
    func proxy(_ principal: String, _ holder: String) -> String { "\(principal)委托\(holder)代为投票。" }
    func voting(_ day: String, _ hours: String, _ place: String) -> String {
        "投票时间：\(day)\(hours)；地点：\(place)；设秘密写票处。"
    }
    func mobileBox(_ name: String, monitors: [String]) -> String { "\(name)，监票人\(list(monitors))。" }
    var vote: String { "今天投票选举，当场公开唱票、计票，公布结果。" }
    func resultUnknown(_ blank: String) -> String { "选举结果：\(blank)。" }
    func handover(by day: String) -> String { "工作移交应当在\(day)以前完成，由选举委员会主持。" }
    func supervision(_ members: String) -> String { "监督机构：\(members)。" }

    var listed: String { "列入" }
    var struck: String { "除去" }
    var kept: String { "维持" }
}
