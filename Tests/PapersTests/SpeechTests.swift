import Foundation
import Kernel
import Testing

@testable import Page
@testable import Yard

struct SpeechTests {
    @Test(arguments: [
        ("2026年11月20日19:30", "二零二六年十一月二十日晚七点半"),
        ("2026-11-20", "二零二六年十一月二十日"), ("2026.11.20", "二零二六年十一月二十日"), ("出生1980.7，汉", "出生一九八零年七月，汉"),
        ("2000.5元", "两千元五角"),
        ("08:05至12:00", "上午八点零五分至中午十二点"),
        ("02:00、14:45", "凌晨两点，下午两点四十五分"),
        ("到会率：77.78%", "到会率，百分之七十七点七八"),
        ("5000元", "五千元"), ("¥5,000", "五千元"), ("900.50元", "九百元五角"), ("12.05元", "十二元零五分"),
        ("10005元、20,000元、1200000元", "一万零五元，两万元，一百二十万元"),
        ("过2/3", "过三分之二"), ("2:1", "二比一"), ("5-8人", "五至八人"),
        ("2人、2票、第2次、2月", "两人，两票，第二次，二月"),
        ("110户，101人，15张", "一百一十户，一百零一人，十五张"),
        ("修正P1-1（龙金花提出）", "修正P一之一，龙金花提出"),
        ("村委会〔2026〕7号", "村委会，二零二六，七号"),
        ("电话13800001234", "电话一三八零零零零一二三四"),
        ("《村民委员会组织法》“全文”——", "村民委员会组织法全文"),
        ("①签到；②发票。", "一签到，二发票"),
        ("1-101赞成、2-1-202反对", "一杠一零一赞成，二杠一杠二零二反对"), ("5-100人，50-100元", "五至一百人，五十至一百元"),
        ("＋", ""), ("☑ 提议", "提议"), ("Hmub Gheib到会", "Hmub Gheib到会"),
    ])
    func figuresAreSaidInWords(written: String, said: String) { #expect(SpokenChinese().say(written) == said) }

    @Test(arguments: [
        ("2026-11-20, 19:30", "the twentieth of November twenty twenty-six, half past seven in the evening"),
        ("20 November 2026", "twenty November twenty twenty-six"),
        ("passed 77.78%", "passed seventy-seven point seven eight percent"),
        ("¥5,000 for 2000 households", "five thousand yuan for two thousand households"),
        ("the 3rd and 21st", "the third and twenty-first"),
        ("1,000,105", "one million one hundred and five"),
        ("12:00 to 08:05", "noon to eight oh five in the morning"),
        ("2/3, 5-8", "two out of three, five to eight"),
        ("1-101 for", "one dash one zero one for"),
        ("Amendment P1-1", "Amendment P one one"),
        ("moved by 杨通海", "moved by 杨通海"),
    ])
    func figuresAreSaidInEnglish(written: String, said: String) { #expect(SpokenEnglish().say(written) == said) }

    @Test func noFigureAndNoSignIsLeft() throws {
        var hall = try Hall.nanshan()
        try hall.at(nil, .plan(.pledge(name: "李大山", what: "出工", proposal: QuestionID("P1"), amount: nil, workDays: 2)))
        for paper in [Paper.record, .minutes, .resolutions, .signIn] {
            let text = try hall.paper(paper, .speech)
            #expect(!text.isEmpty)
            let strange = text.unicodeScalars.filter {
                !($0.properties.isAlphabetic || $0.properties.isIdeographic || "，。\n ".unicodeScalars.contains($0))
            }
            #expect(strange.isEmpty, "\(paper.name): \(strange.map { String($0) })")
            #expect(!text.contains { $0.isASCII && $0.isNumber })
        }
    }

    @Test func aTableIsReadRowByRow() {
        let document = Document(
            title: "",
            blocks: [
                .table(
                    Table(
                        head: [["号", "姓名", "得票", "当选"].map { Table.Cell([Run($0)]) }],
                        rows: [
                            ["1", "杨通海", "14", ""].map { Table.Cell([Run($0)]) },
                            ["2", "潘玉珍", "17", "当选"].map { Table.Cell([Run($0)]) },
                            ["3", "", "", ""].map { Table.Cell([Run($0)]) },
                        ]))
            ])
        #expect(SpeechWriter.write(document) == "号一，姓名杨通海，得票十四。\n号二，姓名潘玉珍，得票十七，当选。\n")
    }

    @Test func whatIsForTheHandAndTheEyeIsNotReadOut() {
        let document = Document(
            title: "",
            blocks: [
                .signatures([[Run("主持：")]]), .paragraph([Run("依据会议日志第3条")], .note), .imprint([[[Run("印发")]]]),
                .facts([Fact([Run("出生")], [Run("出生年月", .blank)])]),
                .paragraph([Run("包"), Run("饺子", .struck), Run("汤圆")], .body),
            ])
        #expect(SpeechWriter.write(document) == "包汤圆。\n")
    }

    /// espeak-ng says every word of it: none is spelt out as a sign.
    @Test func aSpeechProgramReadsIt() throws {
        guard let program = Outside.needed("espeak-ng") else { return }
        try Outside.withFolder { folder in
            let file = folder.appending(path: "公告.txt")
            try Data(try Hall.nanshan().paper(.minutes, .speech).utf8).write(to: file)
            let run = try Outside.run(program, ["-v", "cmn", "-q", "--ipa", "-f", file.path])
            #expect(run.status == 0)
            let lines = run.output.split(separator: "\n")
            #expect(lines.count > 5)
        }
    }
}
