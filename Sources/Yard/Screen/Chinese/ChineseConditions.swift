// What a stage of a method asks for, and what is wrong in a charter or law pack, in Chinese.
extension ChineseScreen {
    func gate(_ gate: Gate) -> String {
        switch gate {
        case .speakers(let most): "至少\(most)人发过言"
        case .decided: "表决或共识通过"
        case .decidedIn(let kinds, let attended, let agreed):
            "在\(kinds.map(\.rawValue).joined(separator: "、"))上通过" + (attended.map { "，\(wording.share($0))到会" } ?? "")
                + (agreed.map { "，\(wording.share($0))同意" } ?? "")
        case .actions(let most): "至少\(most)个有人有日子的任务（任务 …）"
        case .overseers(let most): "至少\(most)个监督人（监督 …）"
        case .pledges(let most): "至少\(most)笔出钱出工出料（认领 …）"
        case .published(let days, let times): "公示\(times > 1 ? "\(times)次，每次" : "")\(days)天（公示 …）"
        case .actionsDone: "任务都完成"
        case .comments(let most): "至少\(most)条意见（意见 …）"
        }
    }

    /// A figure that the new words of a clause must give.
    func figure(_ figure: ClauseFigures.Figure) -> String {
        switch figure {
        case .share(let share): "一个比例（现在是\(wording.share(share))）"
        case .number(let number, let measures):
            "一个数加\(measures.joined(separator: "或"))（现在是\(number)）"
        }
    }

    /// An error in a text: the file, the line, the clause, what is wrong.
    func sentence(_ error: TextError) -> String {
        let clause = error.clause.map { "（第\($0)条）" } ?? ""
        return "\(error.file) 第\(error.line)行\(clause)：\(problem(error.reason))；改好再打"
    }

    private func problem(_ problem: TextProblem) -> String {
        switch problem {
        case .notYAML: "这一行不合YAML的写法；看看缩进、冒号和引号"
        case .tooManyAliases: "引用（*名字）多于20处；把字写出来"
        case .notMapping: "这里要写成 键: 值"
        case .unknownKey(let key, let known): "不认识\(quoted(key))，可以是\(names(known))"
        case .repeatedKey(let key): "\(quoted(key))写了两次"
        case .missing(let key): "缺\(quoted(key))"
        case .notWords(let key): "\(quoted(key))要写文字，不要列表"
        case .notNumber(let key, let found, let range):
            "\(quoted(key))要写\(range.lowerBound)到\(range.upperBound)的整数，不是\(quoted(found))"
        case .notShare(let found): "\(quoted(found))不是比例；写 过半、三分之二以上、不少于1/3、超过三分之二"
        case .notDay(let found): "\(quoted(found))不是日子；写 2026-01-01"
        case .notCitation(let found): "\(quoted(found))不是出处；写 村规民约第13条"
        case .illegible(let sign): wording.illegible(sign)
        case .unknownKind(let found): "没有\(quoted(found))这种会"
        case .notOneOf(let key, let found, let all): "\(quoted(key))不能是\(quoted(found))；可以是\(names(all))"
        case .clauseOrder(let after): "条款要从小到大；这一条排在第\(after)条后面"
        case .baseSaidTwice: "赞成多于反对自有基数，不要再写 基数"
        case .untilBeforeFrom: "废止早于施行"
        case .other(let words): words
        }
    }
}
