import Tally

struct BallotMergeChinese: BallotMergeWords {
    func reading(_ done: Int, of all: Int) -> String { "读票 \(done)/\(all)" }
    func named(_ file: String, twiceAs other: String) -> String { "\(file): 和 \(other) 是同一个文件，去掉一个再来" }
    func twice(_ file: String, _ other: String) -> String {
        "\(file): 里面的票和 \(other) 里的一个票箱一模一样，是不是给了两遍？真是两个填得一样的票箱，加 --alike"
    }
    func otherElection(_ file: String, _ other: String, _ difference: ElectionDifference) -> String {
        let what =
            switch difference {
            case .title(let here, let there): "标题是“\(there)”，那里是“\(here)”"
            case .seats(let here, let there): "名额是\(there)，那里是\(here)"
            case .candidates(let missing, let added):
                [
                    missing.isEmpty ? nil : "没有\(list(missing))", added.isEmpty ? nil : "多了\(list(added))",
                ].compactMap(\.self).joined(separator: "，")
            case .candidate(let name): "\(name)的退选、所属群体或造价，两处写的不同"
            case .terms: "平票次序、预算或没写到的人怎么算，两处写的不同"
            }
        return "\(file): 和 \(other) 不是同一次选举：\(what)；改成一样的再合，或者分开合"
    }
    func boxesDiffer(_ file: String, said: Int64, holds: Int64) -> String {
        "\(file): 文件末尾说各票箱共\(said)张，里面是\(holds)张，或票箱少了几行：合好以后被改过或截断了，请从各票箱重新合"
    }
    func tooMany(_ file: String) -> String { "\(file): 加上这一份，票数超过 2⁶³ − 1，请核对份数" }
    func otherOrder(_ file: String, _ order: [String]) -> String {
        "候选人在各文件里次序不同，按名字对上了；合好的次序是\(list(order))"
    }
    var figuresWantFile: String { "--format json 要和 -o 一起用：选票写进文件，数字打出来" }
    func nothingWritten(_ wrong: Int, of files: Int) -> String {
        "\(files)个文件里有\(wrong)个不能合，什么也没有写；照上面说的改好再来"
    }
    func merged(_ outcome: BallotMerger.Outcome) -> String {
        "票箱\(outcome.boxes)个，选票\(outcome.papers)张，填法\(outcome.patterns)种；指纹（SHA-256）\(outcome.digest)"
    }

    private func list(_ names: [String]) -> String {
        names.prefix(12).joined(separator: "、") + (names.count > 12 ? "……共\(names.count)人" : "")
    }
}
