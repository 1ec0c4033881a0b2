struct PabulibChinese: PabulibWords {
    func headings(of section: String) -> String { "\(section)的表头" }
    var sectionLine: String { "META、PROJECTS或VOTES一行" }
    func oneOf(_ known: String) -> String { "\(known)之一" }
    var borda: String { "Borda；别的按名次给分的办法不认识" }
    func minimumScore(_ score: String) -> String { "文件规定得分不到\(score)的项目不立项，计票规则没有看这一条" }
    func notLookedAt(_ key: String) -> String { "文件里的\(key)计票规则没有看" }
    var integer: String { "整数" }
    var projectColumns: String { "project_id和cost两列" }
    var cost: String { "费用" }
    var voteColumn: String { "vote一列" }
    func votesDiffer(file: String, project: String, declared: String, found: String) -> String {
        "\(file): 项目\(project)写着\(declared)票，选票里是\(found)票"
    }
    func pointsDiffer(file: String, project: String, declared: String, found: String) -> String {
        "\(file): 项目\(project)写着\(declared)分，选票里是\(found)分"
    }
    var pointsColumn: String { "points一列" }
    var pointsForEach: String { "与项目一样多的分数" }
    var wholePoints: String { "整数分数" }
}
