import Foundation
import Kernel
import Testing

@testable import Page
@testable import Yard

struct ChartTests {
    private let small = Chart(
        caption: "甲<乙", width: 100, height: 40,
        shapes: [
            .rectangle(x: 1, y: 2, width: 30, height: 10, fill: .grey, edge: .ink), .line(.init(0, 0), .init(9, 9)),
            .text("得票&", at: .init(50, 20), size: 12, .middle, .red),
        ])

    @Test func aDrawingIsAnSVGOfItsShapes() {
        #expect(
            small.svg == """
                <svg xmlns="http://www.w3.org/2000/svg" width="100pt" height="40pt" viewBox="0 0 100 40" role="img" aria-label="甲&lt;乙">
                <rect x="1" y="2" width="30" height="10" fill="#888888" stroke="#111111"/>
                <polyline points="0,0 9,9" fill="none" stroke="#111111" stroke-width="1"/>
                <text x="50" y="20" font-size="12" text-anchor="middle" fill="#dd0000">得票&amp;</text>
                </svg>
                """)
    }

    /// MS-EMF: a header that tells the whole length and count, records of whole words, an end.
    @Test func itsPictureIsASoundMetafile() {
        let bytes = ChartEMF.write(small)
        func word(_ place: Int) -> Int { (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) } }
        #expect(word(0) == 1 && word(4) == 88 && word(40) == 0x464D_4520)
        #expect(word(48) == bytes.count)
        var (place, count, last) = (0, 0, 0)
        while place < bytes.count {
            last = word(place)
            #expect(word(place + 4) % 4 == 0 && word(place + 4) >= 8)
            place += word(place + 4)
            count += 1
        }
        #expect(place == bytes.count && last == 14 && word(52) == count)
    }

    @Test func votesFlowFromRoundToRound() {
        let chart = RoundsChart(
            caption: "主任得票", names: ["甲", "乙"],
            rounds: [
                .init(
                    title: "第1轮",
                    bars: [.init(share: 1000, figure: "9"), .init(share: 500, figure: "4.50", isOut: true)],
                    flows: [.init(from: 1, to: 0, share: 500, figure: "+4.50")]),
                .init(
                    title: "第2轮",
                    bars: [.init(share: 1000, figure: "13.50", isElected: true), .init(share: 0, figure: "")]),
            ]
        ).chart
        let texts = chart.shapes.compactMap { if case .text(let text, _, _, _, _) = $0 { text } else { nil } }
        #expect(texts == ["甲", "乙", "第1轮", "+4.50", "9", "4.50", "第2轮", "13.50", ""])
        let widths = chart.shapes.compactMap {
            if case .rectangle(_, _, let width, _, _, _) = $0 { width } else { nil }
        }
        #expect(widths == [127, 63, 127, 0])
        #expect(chart.width == Chart.pageWidth)
    }

    @Test func aLineOfATemplateDrawsAndAnUnknownNameDrawsNothing() {
        let document = MarkupReader.read("@图 way\n@chart votes 1\n尾", title: "", language: .chinese) { name in
            name == "votes 1" ? small : nil
        }
        #expect(document.blocks == [.chart(small), .paragraph([Run("尾")], .body)])
    }

    @Test func officesShowWhoHoldsThem() {
        let chart = WayChart.offices(caption: "村委会", [("主任", ["杨通海"]), ("委员", ["龙金花", "王秀云"])])
        #expect(chart.svg.contains(">主任<") && chart.svg.contains(">王秀云<") && !chart.svg.contains("polyline"))
    }

    @Test func longWaysGoOnInTheNextRow() {
        let steps = (1...9).map { WayChart.Step("第\($0)步", state: $0 < 4 ? .done : $0 == 4 ? .now : .ahead) }
        let chart = WayChart(caption: "", steps: steps).chart
        for shape in chart.shapes {
            if case .rectangle(let x, let y, let width, let height, _, _) = shape {
                #expect(x >= 0 && x + width <= chart.width && y >= 0 && y + height <= chart.height)
            }
        }
        #expect(chart.svg.components(separatedBy: "#dd0000").count == 2)
    }
}
