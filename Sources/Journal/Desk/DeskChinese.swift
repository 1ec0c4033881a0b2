import Kernel

struct DeskChinese: DeskWords, ChineseGrammar {
    let community = "社区"
    let kind = "类型"
    let entries = "条数"
    let last = "上次会"
    let late = "过期"
    let next = "下一件"
    let state = "账本"
    let path = "文件"

    let village = "村"
    let residents = "居民区"
    let sound = "完好"
    func copy(of path: String) -> String { "与\(path)是同一本" }
    let never = "没有开过"
    func met(_ kind: String, _ day: Day) -> String { "\(day) \(kind)" }
    let publicity = "公示"
    func meeting(_ kind: String, of committee: String) -> String { "\(committee)\(kind)" }
    func due(_ what: String, by day: Day) -> String { "\(what) \(day)" }
    func lateOnes(_ number: Int, _ dues: [String]) -> String { "\(number)件：\(list(dues))" }
    func summary(books: Int, late: Int, unsound: Int) -> String {
        "账本\(books)本" + (late > 0 ? "，\(late)本有过期的事" : "，没有过期的事") + (unsound > 0 ? "；\(unsound)本读不了或不完好" : "")
    }
    let none = "这个文件夹里没有账本"
    func noFolder(_ path: String) -> String { "没有这个文件夹：\(path)" }
    func reading(_ done: Int, of all: Int) -> String { "读了\(done)本，要读\(all)本" }
}
