struct LooseEndsChinese: LooseEndWords, ChineseGrammar {
    func heading() -> String { "还有没办完的：" }
    func undecided(_ question: QuestionID, _ text: String) -> String { "\(question)没有结果：\(text)（表决、撤回、搁置）" }
    func pollOpen(_ question: QuestionID) -> String { "\(question)的表决还开着（决 …，或 作废 \(question)）" }
    func withoutOwner(_ action: ActionID, _ text: String) -> String { "\(action)没有人：\(text)（改派 \(action) 名字）" }
    func withoutDay(_ action: ActionID, _ text: String) -> String { "\(action)没有日子：\(text)（延期 \(action) 12-10）" }
    func withoutQuorum(_ text: String, present: Int, required: Int) -> String {
        "议定时人数不够（到会\(present)，法定\(required)）：\(text)"
    }
    func itemNotTaken(_ number: Int, _ title: String) -> String { "第\(number)项没有议：\(title)" }
    func electionCalled(_ post: String) -> String { "\(post)的选举没有宣布（唱票、封箱、宣布）" }
    func electionRead(_ post: String) -> String { "\(post)的选举没有宣布（宣布 \(post)）" }
    func seatsOpen(_ post: String, seats: Int) -> String { "\(post)还缺\(seats)名（另行选举 \(post)）" }
    func seatsMayStay(_ post: String, seats: Int) -> String {
        "\(seatsOpen(post, seats: seats))；已选出三人以上，也可以 空缺 \(post)"
    }
    func seatsTied(_ post: String, names: [String]) -> String { "\(post)票数相同：\(list(names))（再次投票 \(post)）" }
}
