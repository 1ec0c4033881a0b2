import Foundation
import Testing

@testable import Yard

@Suite struct PagesTests {
    @Test func aListInPagesIsAList() throws {
        var pages = Pages<Int>()
        for number in 0..<1_000 { pages.append(number) }
        #expect(Array(pages) == Array(0..<1_000))
        pages[777] = -1
        #expect(pages[777] == -1 && pages.count == 1_000)
        let copy = try JSONDecoder().decode(Pages<Int>.self, from: JSONEncoder().encode(pages))
        #expect(Array(copy) == Array(pages))
    }

    @Test func aCopyKeepsWhatItHad() {
        var pages = Pages<String>()
        for number in 0..<300 { pages.append("\(number)") }
        let kept = pages
        pages[299] = "x"
        pages.append("y")
        #expect(kept.count == 300 && kept[299] == "299")
    }
}
