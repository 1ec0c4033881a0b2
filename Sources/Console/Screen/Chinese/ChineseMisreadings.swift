import Governance
import Journal
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

    public func sentence(_ error: JournalError) -> String {
        switch error {
        case .missing(let path): "没有这本账：\(path)；先用 yuanba new 建一本"
        case .exists(let path): "\(path) 已经有了，账本从不覆盖；换个名字"
        case .notABook(let path): "\(path) 不是院坝的账本，没有动它；看看文件名对不对"
        case .newerFormat(let path, let found, let known):
            "\(path) 是新版写的（格式\(found)），这个程序只认到格式\(known)；请用新版的 yuanba"
        case .inUse(let path): "\(path) 正被另一个窗口使用；先在那边 退出"
        case .readOnly(let path): "\(path) 不能写；改权限（chmod u+w），或在副本上开会"
        case .diskFull(let path): "磁盘满了（\(path)），这一行没有记入；腾出地方再打一遍"
        case .damagedFile(let path, let detail): "\(path) 损坏（\(detail)）；取最近一份完好的备份"
        case .damagedEntry(let number, .hash): "第\(number)条损坏：内容和指纹对不上；取备份，用 yuanba verify 查"
        case .damagedEntry(let number, .absent): "第\(number)条不见了；取备份，用 yuanba verify 查"
        case .damagedEntry(let number, .unreadable(let why)): "第\(number)条读不出来（\(why)）；取备份，用 yuanba verify 查"
        case .cannotAccess(let path, let detail): "\(path)：\(detail)"
        case .badClock(let text): "YUANBA_CLOCK=\(text) 不是时间；写成 2026-11-20T19:30:00+08:00"
        case .badHash(let text): "\(text) 不是指纹；照签字的纸上写，至少前12位"
        case .notReadBack: "这一行里的日子或数字超出账本记得下的（公元1年到9999年），没有记入；改了再打"
        case .openedForReading(let path): "\(path) 是只读打开的，没有记入"
        }
    }
}
