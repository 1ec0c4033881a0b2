import Kernel

struct MisreadingChinese: MisreadingWords, ChineseGrammar {
    func notText() -> String { "这一行不是UTF-8文字，没有记入；请换成UTF-8再打" }
    func tooLong(bytes: Int, most: Int) -> String { "这一行有\(bytes)字节，最长\(most)，没有记入；分成几行打" }
    func badTime(_ word: String) -> String {
        "看不懂时间\(quoted("@" + word))；写成 @19:30 或 @2026-11-20 19:30，后面空一格"
    }
    func nothingAfterTime() -> String { "时间后面没有内容；写成 @19:30 签到 张三" }
    func unknownVerb(_ word: String) -> String { "没有\(quoted(word))这个动词，也没有叫这个名字的人。" }
    func askForHelp() -> String { "打 帮助 看现在能打什么" }
    func meant(_ near: [String]) -> String { "是不是 \(near.joined(separator: " / "))？" }
    func usage(_ usage: String) -> String { "写法：\(usage)" }
    func leftOver(_ words: String) -> String { "\(quoted(words))放在这里看不懂。" }
    func verbNoSpeaker(_ verb: String, speaker: String?) -> String {
        let example = speaker.map { "\($0)：他说的话" } ?? "姓名：他说的话"
        return "\(quoted(verb))是动词，不是说话的人，后面要写名字；记一句话打 \(example)，叫不出名字的打 某：…"
    }
    func nothingSaid(by name: String) -> String { "\(name)说了什么？冒号后面要有内容，写成 \(name)：他说的话" }
    func unknownName(_ name: String) -> String { "不认识\(quoted(name))。" }
    func newcomer(_ name: String) -> String { "新来的人在名字后面加感叹号（\(name)!），或先打 人员 \(name)" }
    func ambiguousName(_ word: String, _ names: [String]) -> String { "\(quoted(word))可能是\(list(names))，请写全名" }
    func badName(_ name: String) -> String {
        "\(quoted(name))不能当名字：名字里不能有动词、标点，汉字名字不能有空格，同名的写成 王秀英（二组）"
    }
    func longName(_ name: String, most: Int) -> String { "\(quoted(name))太长，名称最多\(most)个字" }
    func nobodyOnPaper(_ name: String) -> String { "这张票没有候选人名单：写票上的名字，打 +\(name)" }
    func notOnPaper(_ name: String, candidates: String) -> String {
        "\(quoted(name))不是候选人（\(candidates)）。另选他人打 +\(name)，作废打 废 事由，封了箱再打别的"
    }
    func noVotes(_ most: Int) -> String {
        "一票也没有，不算表决：都弃权打 决 0 0 \(most)；先不决打 搁置，提案人不提了打 撤回"
    }
    func oneOwner(_ names: String) -> String { "一个任务只能有一个负责人，\(quoted(names))请分成几行，或改写成“请…”" }
    func unknownKey(_ key: String, verb: String) -> String { "\(quoted(verb))没有\(quoted(key))这一项。" }
    func keys(_ keys: [String]) -> String { "可以写：\(keys.joined(separator: " "))" }
    func space() -> String { "" }
    func keyTwice(_ key: String) -> String { "\(quoted(key))写了两次，只写一次" }
    func keyEmpty(_ key: String) -> String { "\(quoted(key))后面没有内容；写成 \(key)=… 或者不写" }
    func badValue(_ value: String, of key: String, allowed: [String]) -> String {
        "\(quoted(key))不能是\(quoted(value))；可以是\(list(allowed))"
    }
    func badNumber(_ word: String) -> String { "\(quoted(word))不是数字" }
    func badDay(_ word: String) -> String { "\(quoted(word))不是日子；写成 2026-12-10、12-10 或 12月10日" }
    func badMinutes(_ word: String) -> String { "\(quoted(word))不是时间；写整分钟，如 15分、半小时" }
    func badMoney(_ word: String) -> String { "\(quoted(word))不是金额；写成 5000、6万 或 60,000元" }
    func badID(_ word: String) -> String { "\(quoted(word))不是编号；提案写 P1，修正写 P1-1，任务写 A1" }
    func wantsAction(_ word: String) -> String { "\(word)是提案，这里要任务的编号，如 A1；提案推到以后打 延至 \(word) 日期" }
    func wantsQuestion(_ word: String) -> String { "\(word)是任务，这里要提案的编号，如 P1；打 提案表 看有哪些" }
    func unknownKind(_ word: String) -> String { "没有\(quoted(word))这种会。" }
    func usualKinds() -> String { "常用的：院坝会、居民共商会、村民会议、村民代表会议、委员会会议" }
    func ambiguousKind(_ word: String, _ kinds: [String]) -> String { "\(quoted(word))可能是\(list(kinds))，请多打几个字" }
}
