import Kernel

struct WrittenChinese: WrittenWords, ChineseGrammar {
    private func names(_ questions: [QuestionID]) -> String { list(questions.map(\.description)) }

    func started(_ questions: [QuestionID], until: Day?, _ isSecret: Bool) -> String {
        "\(names(questions))交付书面表决" + (isSecret ? "（无记名）" : "") + (until.map { "，\(date($0))截止" } ?? "")
    }
    func delivered(_ papers: Int, in all: Int) -> String { "送达\(papers)份，共送达\(all)份" }
    func returned(_ papers: Int, in all: Int, of sent: Int) -> String {
        "收回\(papers)份，共收回\(all)份" + (sent > 0 ? "，送达\(sent)份" : "")
    }
    func late(_ papers: Int, after day: Day) -> String { "\(papers)份在\(date(day))截止以后才到，另放，不计" }
    func opened(_ question: QuestionID, _ returned: Int, late: Int, sent: Int) -> String {
        "\(question)开票：" + (sent > 0 ? "送达\(sent)份，" : "") + "按时收回\(returned)份" + (late > 0 ? "，逾期\(late)份不计" : "")
    }
    func day(_ day: PaperDay) -> String {
        let (papers, total) = (day.papers, day.total)
        let area = day.area.map { "，面积\($0)" } ?? ""
        return date(day.day) + (papers.sent > 0 ? "送达\(papers.sent)份（累计\(total.sent)）" : "")
            + (papers.returned > 0 ? "收回\(papers.returned)份（累计\(total.returned)\(area)）" : "")
            + (papers.late > 0 ? "逾期\(papers.late)份（累计\(total.late)）" : "")
    }
    func byDay(_ days: [String]) -> String { "；逐日：" + list(days) }
    func boxOpened(_ papers: Int) -> String {
        "一张一张念，共\(papers)张：赞成、反对、弃权、废 事由，同样的写 赞成 ×3；念完打 封箱"
    }
    func board(_ box: PaperBox, of papers: Int, _ strokes: Strokes) -> String {
        func told(_ word: String, _ votes: Int) -> String {
            "\(word) \(strokes.of(votes))\(votes > 0 ? " " : "")\(votes)"
        }
        return "第\(box.read)张/收回\(papers) 废\(box.void) | \(told("赞成", box.votes.for)) | "
            + "\(told("反对", box.votes.against)) | \(told("弃权", box.votes.abstain))"
    }
    let allRead = "；念完了，打 封箱"
    func sealed(_ question: QuestionID, _ read: Int, missing: Int, void: Int) -> String {
        "\(question)封箱：念票\(read)张" + (missing > 0 ? "，比收回的少\(missing)张" : "") + (void > 0 ? "，废票\(void)张" : "")
    }
    func cancelled(_ question: QuestionID, because reason: String?) -> String {
        "\(question)的书面票作废" + (reason.map { "：\($0)" } ?? "")
    }
    func unopened(_ question: QuestionID, _ entry: Int) -> String { "\(question)的开票（第\(entry)条）撤销了；票已经看过，不再收票" }
    func standing(_ questions: [QuestionID], sent: Int, back: String, late: Int, until: Day?) -> String {
        "\(names(questions))书面表决：" + (sent > 0 ? "送达\(sent)份，" : "") + back + (late > 0 ? "，逾期\(late)份" : "")
            + (until.map { "，\(date($0))截止" } ?? "")
    }
    func back(_ papers: Int) -> String { "收回\(papers)份" }
    func back(_ papers: Int, of entitled: Int, _ unit: BodyUnit) -> String {
        "收回\(papers)份，应到\(count(entitled, unit))"
    }
    func wanted(_ papers: Int, missing: Int) -> String {
        "；参与须\(papers)份，" + (missing > 0 ? "还差\(missing)份" : "够了")
    }
    func wanted(_ area: Area, missing: Area) -> String {
        "；参与面积须\(area)，" + (missing > .zero ? "还差\(missing)" : "够了")
    }
    func area(_ back: Area, of all: Area) -> String { "，面积\(back)，共\(all)平方米" }
    func toAnnounce(_ question: QuestionID, days: Int, _ citation: Citation) -> String {
        "；结果要公布，不少于\(days)天\(clause(citation))：贴出去打 公示 \(question) 天数=\(days)"
    }
    func resultToAnnounce(_ question: QuestionID, days: Int) -> String {
        "\(question)书面表决的结果还没有公布（公示 \(question) 天数=\(days)）"
    }
    func result(of question: QuestionID, _ notice: String) -> String { "\(question)书面表决的结果\(notice)" }
    let sendOut = "；发出去打 送达 名字，收回来打 收票 名字，看收了多少打 书面表决"
    let onePaper = "；无记名只回来1张，结果就是那个人的一票：公布以前先问本人"
    let readOut = "；一张一张念 记名 甲=赞成，念完自己结束"
}

struct WrittenRefusalsChinese: WrittenRefusalWords, ChineseGrammar {
    func alreadyOut(_ question: QuestionID) -> String { "\(question)的书面票已经发出：收回打 收票，开票打 开票 \(question)" }
    let nothingOut = "没有发出的书面票：先打 书面表决 P1 截止=日期"
    func notOut(_ question: QuestionID) -> String { "\(question)没有发出的书面票：先打 书面表决 \(question)" }
    func onlyMotions(_ question: QuestionID) -> String { "\(question)是修正，书面只表决提案：先在会上决了修正" }
    func deadlinePast(_ day: Day) -> String { "截止日\(date(day))已经过了：写今天或以后的日子" }
    func wrongDay(_ day: Day, from first: Day, to last: Day) -> String {
        "\(date(day))不在书面表决的日子里：写\(date(first))到\(date(last))的日子"
    }
    func notEntitled(_ name: String) -> String { "\(name)没有表决权，没有他的书面票" }
    func whichOut(_ questions: [QuestionID]) -> String { "\(list(questions.map(\.description)))都有票在外面：写明是哪一件" }
    func notReturned(_ name: String) -> String { "\(name)的票没有收回来，不能记：记错了名字，或收票时漏记了（撤销 开票，先 收票）" }
    func cameTooLate(_ name: String) -> String { "\(name)的票过了期才来，另放着，不计" }
    func alreadyReturned(_ name: String) -> String { "\(name)的票已经收过：一人一张" }
    func sameVoter(_ name: String, _ other: String, _ voter: String) -> String {
        "\(quoted(name))和\(quoted(other))是同一票（\(voter)），收一份：去掉一个"
    }
    func moreThanSent(_ papers: Int, sent: Int) -> String { "收回\(papers)份，多于送达的\(sent)份：先补 送达，或改份数" }
    func moreThanEntitled(_ papers: Int, entitled: Int) -> String { "\(papers)份多于应到的\(entitled)：改份数，或先改 应到" }
    func deadlineAhead(_ question: QuestionID, _ day: Day) -> String {
        "\(question)要到\(date(day))才截止，票还会来：过了截止日、或送达的都收回了再打 开票 \(question)"
    }
    func nothingReturned(_ question: QuestionID) -> String { "\(question)一份也没有收回：先打 收票" }
    func tooLate(_ day: Day, _ citation: Citation) -> String { "\(date(day))已过截止，这份票不收\(clause(citation))" }
    func secret(_ question: QuestionID) -> String { "\(question)的票轻重不一样，不能一张一张念：打总数 开票 \(question) 赞成 反对 弃权" }
    func morePapersThanBack(_ papers: Int, back: Int) -> String { "念了\(papers)张，多于收回的\(back)份：核对票，念重的 撤销" }
    func boxOpen(_ question: QuestionID) -> String {
        "正在念\(question)的票：一行一张 赞成、反对、弃权、废，念完打 封箱，不要了打 作废 \(question)"
    }
    let noBox = "没有在念票：先打 开票"
    func papersOut(_ questions: [QuestionID]) -> String {
        "\(list(questions.map(\.description)))的书面票还在外面：先打 开票，不要了打 作废 \(questions.first?.description ?? "")"
    }
    func papersSeen(_ question: QuestionID) -> String {
        "\(question)的无记名票开过一次，再收就看得出是谁的票：收到的重报总数打 开票 \(question)，或在会上表决"
    }
}
