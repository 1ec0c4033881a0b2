import Foundation
import Kernel
import Testing

@testable import Yard

/// The JSON of a meeting against the contract: every key there, in its order, in its type.
struct MeetingJSONTests {
    /// The contract's own sample, word for word.
    private static let contract = """
        {"community": "", "meeting": {"number": 1, "kind": "", "title": "", "place": "", "chair": "", "recorder": "", "opened": "ISO 8601", "closed": "", "recesses": [], "handovers": [], "approved": null, "signed": []},
         "attendance": {"entitled": 0, "present": 0, "proxies": 0, "names": [], "excused": [{"name": "", "reason": ""}], "observers": [], "arrivals": [{"name": "", "at": ""}], "departures": [{"name": "", "at": ""}], "proxy_list": [{"principal": "", "holder": "", "relation": ""}]},
         "quorum": {"required": 0, "present": 0, "met": true, "rule": "", "citation": "", "lapses": [{"from": "", "to": "", "present": 0}]},
         "items": [{"number": 1, "title": "", "outcome": "decided|discussed|tabled|open", "resolutions": [], "remarks": [{"speaker": "", "text": "", "at": "", "note": ""}]}],
         "proposals": [{"id": "P1", "text": "", "final_text": "", "mover": "", "seconder": "", "amount": 0, "state": "pending|adopted|rejected|withdrawn|tied", "stage": "", "amendments": [{"id": "P1-1", "text": "", "mover": "", "state": ""}]}],
         "polls": [{"proposal": "P1", "amendment": null, "method": "", "matter": "", "for": 0, "against": 0, "abstain": 0, "not_voted": 0, "present": 0, "entitled": 0, "base": "present",
                    "required": 0, "passed": true, "rule": "", "citation": "", "because": "one sentence with the figures", "annulled": false}],
         "elections": [],
         "actions": [{"id": "A1", "owner": "", "due": "", "text": "", "state": "open|done|cancelled", "history": []}],
         "corrections": [{"entry": 0, "old": "", "new": ""}]}
        """

    @Test func everyKeyOfTheContractStandsInItsPlace() throws {
        var hall = try Hall.nanshan()
        try hall.open(.courtyard, "第二次", at: "21:00") { $0.body = .people(4) }
        try hall.at(nil, .checkIn("吴秀芬", "周明", "李大山"))
        try hall.at(nil, .meeting(.excuse(names: ["潘老幺"], reason: "外出")))
        try hall.at(nil, .meeting(.proxy(principal: "潘老幺", holder: "李大山", relation: "兄弟", written: true)))
        try hall.item("一件事")
        try hall.say(nil, "李大山", "说一句。")
        try hall.at(nil, .propose("修路", by: "李大山", yuan: 12))
        try hall.at(nil, .proposal(.amend(text: "修好一点", mover: "周明", proposal: nil)))
        try hall.at(nil, .vote(3, 0, 0))
        try hall.at(nil, .vote(3, 0, 0))
        try hall.at(nil, .action("李大山", "2026-12-1", "买料"))
        try hall.at(nil, .minutes(.replace(old: "说一句", new: "说两句")))
        try hall.at("21:20", .meeting(.leave(names: ["周明"])))
        try hall.at("21:30", .meeting(.adjourn))
        let meeting = try #require(hall.book.meetings.last)
        let value = MeetingJSON(facts: MeetingFacts(meeting, in: hall.book, for: .full), wording: .chinese).value

        let sample = try JSONSerialization.jsonObject(with: Data(Self.contract.utf8))
        hold(value, against: sample, at: "")
        // Order too: the contract's keys come first, as they stand there.
        #expect(
            keys(value).starts(with: [
                "community", "meeting", "attendance", "quorum", "items", "proposals", "polls", "elections", "actions",
                "corrections",
            ]))
        let polls = try #require(list(value["polls"]).first)
        #expect(
            keys(polls).starts(with: [
                "proposal", "amendment", "method", "matter", "for", "against", "abstain", "not_voted", "present",
                "entitled",
                "base", "required", "passed", "rule", "citation", "because", "annulled",
            ]))
        #expect(try JSONSerialization.jsonObject(with: Data(value.encoded.utf8)) is [String: Any])
    }

    @Test func aMeetingStillOpenHasNoClosingTime() throws {
        var hall = try Hall()
        try hall.people("周明")
        try hall.open(.courtyard, "没散的会") { $0.body = .people(1) }
        try hall.at(nil, .checkIn("周明"))
        try hall.item("一件事")
        let value = json(hall)
        #expect(value["meeting"]?["closed"] == "")
        #expect(list(value["items"])[0]["outcome"] == "open")
    }

    @Test func itemsSayWhatCameOfThem() throws {
        var hall = try Hall()
        try hall.people("周明", "李大山", "龙金花")
        try hall.open(.courtyard, "四样结果") { $0.body = .people(3) }
        try hall.at(nil, .checkIn("周明", "李大山", "龙金花"))
        try hall.item("讨论的")
        try hall.item("搁置的")
        try hall.at(nil, .meeting(.table(nil)))
        try hall.item("定了的")
        try hall.at(nil, .meeting(.resolved("就这么办")))
        try hall.item("否了的")
        try hall.at(nil, .propose("修路"))
        try hall.at(nil, .vote(1, 2, 0))
        try hall.at(nil, .meeting(.item(title: "没轮到的", type: nil, limitMinutes: nil, electorate: nil)))
        try hall.at("20:30", .meeting(.adjourn))
        let outcomes = list(json(hall)["items"]).map { $0["outcome"] }
        #expect(outcomes == ["discussed", "tabled", "decided", "decided", "open"])
    }

    @Test func aSpoiledRoundStaysAmongThePolls() throws {
        var hall = try Hall()
        try hall.people("周明", "李大山", "龙金花")
        try hall.open(.courtyard, "作废一轮") { $0.body = .people(3) }
        try hall.at(nil, .checkIn("周明", "李大山", "龙金花"))
        try hall.item("一件事")
        try hall.at(nil, .propose("修路"))
        try hall.at(nil, .vote(1, 2, 0))
        try hall.at(nil, .poll(.annul(question: nil, reason: "多收一张")))
        try hall.at(nil, .vote(2, 1, 0))
        let polls = list(json(hall)["polls"])
        #expect(polls.map { $0["annulled"] } == [true, false])
        // A spoiled round has figures, and decides nothing.
        #expect(polls.map { $0["passed"] } == [.null, true])
        #expect(try hall.paper(.record, .markdown).contains("本轮作废（多收一张）。记下的赞成1票（33.33%）、反对2票（66.67%）、弃权0票（0%），不作数。"))
    }

    @Test func sumsWithFenAreExactFractions() {
        #expect(JSON.yuan(Money(yuan: 5000)) == 5000)
        #expect(JSON.yuan(Money(fen: 1_250)) == "25/2")
        #expect(JSON.yuan(Money(fen: 1)) == "1/100")
        #expect(JSON.yuan(nil) == 0)
    }

    @Test func textIsQuotedAsJSONWantsIt() throws {
        let value: JSON = ["k": .string("一\"\\\n\t\u{1}/é")]
        let back = try #require(try JSONSerialization.jsonObject(with: Data(value.encoded.utf8)) as? [String: String])
        #expect(back["k"] == "一\"\\\n\t\u{1}/é")
    }

    // MARK: Reading

    private func json(_ hall: Hall) -> JSON {
        MeetingJSON(facts: MeetingFacts(hall.book.meetings[0], in: hall.book, for: .full), wording: .chinese).value
    }

    private func list(_ value: JSON?) -> [JSON] { if case .array(let values) = value { values } else { [] } }

    private func keys(_ value: JSON) -> [String] {
        if case .object(let members) = value { members.map(\.key) } else { [] }
    }

    /// Every key of the sample must be there, with a value of its kind.
    private func hold(_ value: JSON?, against sample: Any, at path: String) {
        switch (value, sample) {
        case (.object, let sample as [String: Any]):
            for (key, inner) in sample { hold(value?[key], against: inner, at: "\(path).\(key)") }
        case (.array(let values), let sample as [Any]):
            guard let inner = sample.first else { return }
            // Lapses and the like may be empty; those that the meeting has are held against the sample.
            for element in values { hold(element, against: inner, at: path + "[]") }
        case (.null, is NSNull), (.string, is String), (.string, is NSNull), (.object, is NSNull): break
        case (.number, is NSNumber), (.bool, is NSNumber): break
        default: Issue.record("\(path) is \(String(describing: value))")
        }
    }
}
