import Kernel

// Lines that could not be read, and books that could not be written, in Chinese.
extension ChineseScreen {
    public func sentence(_ misreading: Misreading) -> String {
        switch misreading {
        case .notText: "这一行不是UTF-8文字，没有记入；请换成UTF-8再打"
        case .illegible(let sign): wording.illegible(sign)
        case .longName(let name, let most): "\(quoted(name.shortened(to: 20)))太长，名称最多\(most)个字"
        case .tooLong(let bytes): "这一行有\(bytes)字节，最长\(RawLine.limit)，没有记入；分成几行打"
        case .badTime(let word): "看不懂时间\(quoted("@" + word))；写成 @19:30 或 @2026-11-20 19:30，后面空一格"
        case .nothingAfterTime: "时间后面没有内容；写成 @19:30 签到 张三"
        case .unknownVerb(let word, let near):
            "没有\(quoted(word))这个动词，也没有叫这个名字的人。\(meant(near).isEmpty ? "打 帮助 看现在能打什么" : meant(near))"
        case .notOnPaper(let name, let candidates):
            candidates.isEmpty
                ? "这张票没有候选人名单：写票上的名字，打 +\(name)"
                : "\(quoted(name))不是候选人（\(numbered(candidates))）。另选他人打 +\(name)，作废打 废 事由，封了箱再打别的"
        case .usage(let verb): usage(verb)
        case .leftOver(let words, let verb): "\(quoted(words))放在这里看不懂。\(usage(verb))"
        case .nothingSaid(let name): "\(name)说了什么？冒号后面要有内容，写成 \(name)：他说的话"
        case .unknownName(let name, let near):
            "不认识\(quoted(name))。\(meant(near))新来的人在名字后面加感叹号（\(name.shortened(to: 20))!），或先打 人员 \(name.shortened(to: 20))"
        case .ambiguousName(let word, let names): "\(quoted(word))可能是\(self.names(names))，请写全名"
        case .badName(let name): "\(quoted(name))不能当名字：名字里不能有动词、标点，汉字名字不能有空格，同名的写成 王秀英（二组）"
        case .oneOwner(let names): "一个任务只能有一个负责人，\(quoted(names))请分成几行，或改写成“请…”"
        case .unknownKey(let key, let verb, let near):
            "\(quoted(verb))没有\(quoted(key))这一项。\(near.map { meant([$0]) } ?? keys(of: verb))"
        case .keyTwice(let key): "\(quoted(key))写了两次，只写一次"
        case .keyEmpty(let key): "\(quoted(key))后面没有内容；写成 \(key)=… 或者不写"
        case .badValue(let value, let key, let allowed):
            "\(quoted(key))不能是\(quoted(value))；可以是\(allowed.joined(separator: "、"))"
        case .badNumber(let word): "\(quoted(word))不是数字"
        case .badDay(let word): "\(quoted(word))不是日子；写成 2026-12-10、12-10 或 12月10日"
        case .badMoney(let word): "\(quoted(word))不是金额；写成 5000、6万 或 60,000元"
        case .badID(let word): "\(quoted(word))不是编号；提案写 P1，修正写 P1-1，任务写 A1"
        case .unknownKind(let word, let near):
            "没有\(quoted(word))这种会。\(meant(near))常用的：院坝会、居民共商会、村民会议、村民代表会议、委员会会议"
        case .ambiguousKind(let word, let kinds): "\(quoted(word))可能是\(names(kinds))，请多打几个字"
        }
    }

    private func usage(_ word: String) -> String {
        Verbs.named(word).map { "写法：\($0.usage.chinese)" } ?? ""
    }

    private func keys(of word: String) -> String {
        let keys = Verbs.named(word)?.keys.map { "\($0.name.chinese)=" } ?? []
        return keys.isEmpty ? usage(word) : "可以写：\(keys.joined(separator: " "))"
    }
}
