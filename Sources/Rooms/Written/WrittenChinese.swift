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
    func byDay(_ days: [(day: Day, papers: Int, total: Int)]) -> String {
        days.count < 2
            ? "" : "；逐日收回：" + list(days.map { "\(date($0.day))\($0.papers)份（累计\($0.total)）" })
    }
    func cancelled(_ question: QuestionID, because reason: String?) -> String {
        "\(question)的书面票作废" + (reason.map { "：\($0)" } ?? "")
    }
    func unopened(_ question: QuestionID, _ entry: Int) -> String { "\(question)的开票（第\(entry)条）撤销了；票已经看过，不再收票" }
    func standing(_ questions: [QuestionID], sent: Int, back: Int, late: Int, until: Day?) -> String {
        "\(names(questions))书面表决：" + (sent > 0 ? "送达\(sent)份，" : "") + "收回\(back)份" + (late > 0 ? "，逾期\(late)份" : "")
            + (until.map { "，\(date($0))截止" } ?? "")
    }
    func area(_ back: Area, of all: Area) -> String { "，面积\(back)，共\(all)平方米" }
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
    func alreadyReturned(_ name: String) -> String { "\(name)的票已经收过：一人一张" }
    func moreThanSent(_ papers: Int, sent: Int) -> String { "收回\(papers)份，多于送达的\(sent)份：先补 送达，或改份数" }
    func moreThanEntitled(_ papers: Int, entitled: Int) -> String { "\(papers)份多于应到的\(entitled)：改份数，或先改 应到" }
    func deadlineAhead(_ question: QuestionID, _ day: Day) -> String {
        "\(question)要到\(date(day))才截止，票还会来：过了截止日、或送达的都收回了再打 开票 \(question)"
    }
    func nothingReturned(_ question: QuestionID) -> String { "\(question)一份也没有收回：先打 收票" }
    func tooLate(_ day: Day, _ citation: Citation) -> String { "\(date(day))已过截止，这份票不收\(clause(citation))" }
    func secret(_ question: QuestionID) -> String { "\(question)的票不能一张一张念名字：打总数 开票 \(question) 赞成 反对 弃权" }
    func papersOut(_ questions: [QuestionID]) -> String {
        "\(list(questions.map(\.description)))的书面票还在外面：先打 开票，不要了打 作废 \(questions.first?.description ?? "")"
    }
    func papersSeen(_ question: QuestionID) -> String {
        "\(question)的无记名票开过一次，再收就看得出是谁的票：收到的重报总数打 开票 \(question)，或在会上表决"
    }
}
