import Testing

@testable import Page

/// A long title is broken between its words.
struct TitleLinesTests {
    @Test(
        "no line ends inside a word that titles are often made of",
        arguments: [
            "关于在南山社区开展农村生活垃圾分类和资源化利用试点工作的院坝会会议记录", "南山社区三栋四栋居民自来水管网改造工程资金筹集院坝会会议记录",
        ]) func words(title: String)
    {
        let lines = self.lines(title)
        #expect(lines.count == 2 && lines.joined() == title)
        for word in ["生活", "垃圾", "农村", "资源", "利用", "自来水", "管网", "改造", "工程", "资金", "居民"] where title.contains(word) {
            #expect(lines.contains { $0.contains(word) }, "\(lines)")
        }
    }

    private func lines(_ title: String, columns: Int = 40) -> [String] {
        TitleLines.broken([Run(title)], columns: columns).text.split(separator: "\n").map(String.init)
    }

    @Test func aWordIsNotBrokenWhereATitleWraps() {
        let title = "关于修缮三单元至七单元排水沟及坝子硬化并同步安装太阳能路灯资金筹集使用和管理监督办法会议记录"
        let lines = lines(title)
        #expect(lines.joined() == title && lines.count == 3)
        #expect(lines.allSatisfy { $0.count <= 20 })
        #expect(!lines.contains { $0.hasSuffix("坝") || $0.hasSuffix("会") })
        #expect(self.lines("岩寨村第十二届村民委员会换届选举工作领导小组会议记录") == ["岩寨村第十二届村民委员会换届", "选举工作领导小组会议记录"])
    }

    @Test func aTitleOfOneLineStaysOne() {
        #expect(lines("南山社区十一月院坝会记录") == ["南山社区十一月院坝会记录"])
        #expect(lines("") == [])
        #expect(lines("已经\n分了行的标题") == ["已经", "分了行的标题"])
    }

    @Test func noLineBeginsWithAMarkThatCloses() {
        let title = "硬化进组路、修缮水渠、安装路灯、清理河道，推进“四议两公开”：会议决议"
        for columns in 20...40 {
            let lines = lines(title, columns: columns)
            #expect(lines.joined() == title)
            #expect(!lines.contains { "、，：”".contains($0.first!) || $0.last == "“" }, "\(columns)")
        }
    }

    @Test func englishBreaksBetweenWords() {
        let lines = lines("Street lamps of group three and the drain behind the third staircase: record")
        #expect(lines.count == 2 && lines[0].hasSuffix(" "))
    }

    @Test func aTitleWithoutAnyJointIsStillBroken() {
        let lines = lines(String(repeating: "坝", count: 50))
        #expect(lines.count == 3 && lines.allSatisfy { (15...18).contains($0.count) })
        #expect(self.lines(String(repeating: "a", count: 90)).allSatisfy { $0.count <= 40 })
    }
}
