import Foundation
import Kernel

/// Minutes in standards of others, made from the meeting's own JSON: Popolo for data, Akoma Ntoso for the text.
enum MinutesStandard: String, CaseIterable {
    /// Popolo's people, organisations, events, motions, vote events and speeches, JSON.
    case popolo
    /// Akoma Ntoso 3.0 (OASIS LegalDocML), a debate.
    case akn

    /// - Parameter meeting: as `--format json` writes it.
    func text(of meeting: JSON) -> String {
        switch self {
        case .popolo: PopoloMinutes(meeting: meeting).value.encoded
        case .akn: AkomaNtosoMinutes(meeting: meeting).text
        }
    }
}

/// What both read of a meeting.
private struct MeetingReading {
    let meeting: JSON

    var head: JSON { meeting["meeting"] ?? [:] }
    var community: String { meeting["community"]?.text ?? "" }
    var number: String { head["number"]?.text ?? "" }

    /// Everyone whose name stands somewhere in it, in the order of being met.
    var people: [String] {
        var seen = Set<String>()
        var found: [String] = []
        func add(_ name: JSON?) {
            if let name = name?.text, !name.isEmpty, seen.insert(name).inserted { found.append(name) }
        }
        for key in ["chair", "recorder"] { add(head[key]) }
        for name in meeting["attendance"]?["names"]?.items ?? [] { add(name) }
        for part in parts { for remark in remarks(part) { add(remark["speaker"]) } }
        for proposal in meeting["proposals"]?.items ?? [] {
            add(proposal["mover"])
            add(proposal["seconder"])
        }
        for poll in meeting["polls"]?.items ?? [] { for cast in poll["cast"]?.items ?? [] { add(cast["voter"]) } }
        return found
    }

    /// The items, and in front of them what was said and voted on outside any.
    var parts: [JSON] { (meeting["preamble"].map { [$0] } ?? []) + (meeting["items"]?.items ?? []) }

    /// The votes on an item; on what stands in front those of no item.
    func polls(_ part: JSON) -> [JSON] {
        let numbers = Set((meeting["items"]?.items ?? []).compactMap { $0["number"]?.text })
        return (meeting["polls"]?.items ?? []).filter { poll in
            let number = poll["item"]?.text ?? ""
            return part["number"] == nil ? !numbers.contains(number) : part["number"]?.text == number
        }
    }

    /// Without what is private.
    func remarks(_ item: JSON) -> [JSON] { (item["remarks"]?.items ?? []).filter { $0["private"] != .bool(true) } }

    /// Popolo's sources: the entries of the book that say it.
    func sources(_ entries: JSON?...) -> JSON {
        .array(
            entries.compactMap { $0?.text }.map { ["url": .string("#entry-\($0)"), "note": .string("entry \($0)")] })
    }

    func person(_ name: String?) -> String? { name.flatMap { people.firstIndex(of: $0) }.map { "person-\($0 + 1)" } }
}

private struct PopoloMinutes {
    let reading: MeetingReading
    private var meeting: JSON { reading.meeting }
    private let ids: [String: String]

    init(meeting: JSON) {
        reading = MeetingReading(meeting: meeting)
        ids = Dictionary(
            uniqueKeysWithValues: reading.people.enumerated().map { ($0.element, "person-\($0.offset + 1)") })
    }

    var value: JSON {
        let head = reading.head
        let event: JSON = [
            "id": "meeting-\(reading.number)".json, "name": head["title"] ?? "", "classification": head["kind"] ?? "",
            "start_date": head["opened"] ?? nil, "end_date": head["closed"] ?? nil, "location": head["place"] ?? "",
            "organization_id": "community",
            "attendees": .array(
                (meeting["attendance"]?["names"]?.items ?? []).compactMap { $0.text }.map {
                    ["id": .string(ids[$0]), "name": .string($0)]
                }),
            "quorum": meeting["quorum"] ?? nil, "sources": reading.sources(head["opened_entry"], head["closed_entry"]),
        ]
        return [
            "persons": .array(reading.people.map { ["id": .string(ids[$0]), "name": .string($0)] }),
            "organizations": [["id": "community", "name": .string(reading.community), "classification": "community"]],
            "events": [event],
            "corrections": .array(
                (meeting["corrections"]?.items ?? []).map { correction in
                    correction.with(["sources": reading.sources(correction["corrected_by"])])
                }), "motions": .array((meeting["proposals"]?.items ?? []).map(motion)),
            "vote_events": .array((meeting["polls"]?.items ?? []).enumerated().map(vote)),
            "speeches": .array(reading.parts.flatMap(speeches)),
        ]
    }

    private func motion(_ proposal: JSON) -> JSON {
        let id = proposal["id"]?.text ?? ""
        let result: JSON =
            switch proposal["state"]?.text {
            case "adopted": "pass"
            case "rejected": "fail"
            default: nil
            }
        return [
            "id": .string(id), "identifier": .string(id), "organization_id": "community",
            "legislative_session_id": "meeting-\(reading.number)".json,
            "creator_id": proposal["mover"]?.text.flatMap { ids[$0] }.map { .string($0) } ?? nil,
            "text": proposal["final_text"] ?? proposal["text"] ?? "", "result": result,
            "classification": proposal["state"] ?? nil,
        ]
    }

    private func vote(_ place: Int, _ poll: JSON) -> JSON {
        let counts = [("yes", "for"), ("no", "against"), ("abstain", "abstain"), ("absent", "not_voted")]
            .compactMap { option, key -> JSON? in
                poll[key]?.integer.map { ["option": .string(option), "value": .int($0)] }
            }
        let options = ["for": "yes", "against": "no", "abstain": "abstain"]
        let votes = (poll["cast"]?.items ?? []).map { cast -> JSON in
            [
                "voter_id": .string(cast["voter"]?.text.flatMap { ids[$0] }),
                "option": .string(cast["vote"]?.text.flatMap { options[$0] }),
            ]
        }
        let result: JSON = poll["passed"] == .bool(true) ? "pass" : poll["passed"] == .bool(false) ? "fail" : nil
        return [
            "id": "vote-\(place + 1)".json, "organization_id": "community",
            "legislative_session_id": "meeting-\(reading.number)".json,
            "motion_id": poll["amendment"]?.text.map { .string($0) } ?? poll["proposal"] ?? nil,
            "classification": poll["method"] ?? nil, "start_date": poll["opened"] ?? nil,
            "end_date": poll["closed"] ?? nil, "result": result, "counts": .array(counts), "votes": .array(votes),
            "quorum": poll["quorum"] ?? nil, "sources": reading.sources(poll["entry"]),
        ]
    }

    private func speeches(_ item: JSON) -> [JSON] {
        reading.remarks(item).map { remark in
            [
                "id": "entry-\(remark["entry"]?.text ?? "")".json,
                "creator_id": remark["speaker"]?.text.flatMap { ids[$0] }.map { .string($0) } ?? nil,
                "attribution_text": remark["speaker"] ?? "", "text": remark["text"] ?? "", "date": remark["at"] ?? nil,
                "title": item["title"] ?? "", "type": "speech", "event_id": "meeting-\(reading.number)".json,
            ]
        }
    }
}

private struct AkomaNtosoMinutes {
    let reading: MeetingReading
    private var meeting: JSON { reading.meeting }
    private let ids: [String: String]

    init(meeting: JSON) {
        reading = MeetingReading(meeting: meeting)
        ids = Dictionary(
            uniqueKeysWithValues: reading.people.enumerated().map { ($0.element, "person-\($0.offset + 1)") })
    }

    var text: String {
        let head = reading.head
        let day = String((head["opened"]?.text ?? "").prefix(10))
        let uri = "/akn/cn/debate/\(day)/meeting-\(reading.number)"
        func level(_ name: String, _ suffix: String, _ more: String = "") -> String {
            """
            <\(name)><FRBRthis value="\(uri)\(suffix)/!main"/><FRBRuri value="\(uri)\(suffix)"/>\
            <FRBRdate date="\(day)" name="meeting"/><FRBRauthor href="#community"/>\(more)</\(name)>

            """
        }
        var out = """
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
            <debate name="minutes">
            <meta>
            <identification source="#yuanba">

            """
        out += level("FRBRWork", "", "<FRBRcountry value=\"cn\"/>")
        out += level("FRBRExpression", "/zho@", "<FRBRlanguage language=\"zho\"/>")
        out += level("FRBRManifestation", "/zho@.akn")
        out += "</identification>\n<references source=\"#yuanba\">\n"
        out +=
            "<TLCOrganization eId=\"community\" href=\"/ontology/organization/community\" showAs=\"\(escaped(reading.community))\"/>\n"
        out += "<TLCOrganization eId=\"yuanba\" href=\"/ontology/organization/yuanba\" showAs=\"Yuanba\"/>\n"
        for name in reading.people {
            out +=
                "<TLCPerson eId=\"\(ids[name] ?? "")\" href=\"/ontology/person/\(ids[name] ?? "")\" showAs=\"\(escaped(name))\"/>\n"
        }
        for entry in entries {
            out +=
                "<TLCReference eId=\"ref-\(entry)\" name=\"entry\" href=\"/ontology/entry/\(entry)\" showAs=\"\(entry)\"/>\n"
        }
        out += "</references>\n</meta>\n<preface><p>\(escaped(head["title"]?.text ?? ""))</p></preface>\n<debateBody>\n"
        if let because = meeting["quorum"]?["because"]?.text, !because.isEmpty {
            // As it stood at the close, else when it was opened.
            let entry = [head["closed_entry"], head["opened_entry"]].compactMap { $0?.text }.first
            out += section("rollCall", "quorum", "", "<summary\(refers(to: entry))>\(escaped(because))</summary>\n")
        }
        for part in reading.parts { out += item(part) }
        for (place, correction) in (meeting["corrections"]?.items ?? []).enumerated() {
            let words =
                "#\(correction["entry"]?.text ?? "") \(correction["old"]?.text ?? "") → \(correction["new"]?.text ?? "")"
            let refers = refers(to: correction["corrected_by"]?.text)
            out += section(
                "debateSection", "correction-\(place + 1)", "", "<narrative\(refers)>\(escaped(words))</narrative>\n")
        }
        return out + "</debateBody>\n</debate>\n</akomaNtoso>\n"
    }

    /// The entries that minutes point to, each once, in their order.
    private var entries: [String] {
        let head = reading.head
        var found = [head["closed_entry"], head["opened_entry"]].compactMap { $0?.text }.prefix(1).map { $0 }
        found += (meeting["polls"]?.items ?? []).compactMap { $0["entry"]?.text }
        found += (meeting["corrections"]?.items ?? []).compactMap { $0["corrected_by"]?.text }
        var seen = Set<String>()
        return found.filter { seen.insert($0).inserted }
    }

    /// The entry that something rests on, by its reference in the head.
    private func refers(to entry: String?) -> String {
        entry.map { entries.contains($0) ? " refersTo=\"#ref-\($0)\"" : "" } ?? ""
    }

    private func section(_ name: String, _ id: String, _ heading: String, _ body: String) -> String {
        let kind = name == "debateSection" ? " name=\"\(id.split(separator: "-").first ?? "")\"" : ""
        let title = heading.isEmpty ? "" : "<heading>\(escaped(heading))</heading>\n"
        return "<\(name) eId=\"\(id)\"\(kind)>\n\(title)\(body)</\(name)>\n"
    }

    private func item(_ item: JSON) -> String {
        let number = item["number"]?.text ?? "0"
        var body = ""
        for remark in reading.remarks(item) {
            let speaker = remark["speaker"]?.text ?? ""
            let by = ids[speaker].map { "#\($0)" } ?? "#community"
            body += "<speech eId=\"entry-\(remark["entry"]?.text ?? "")\" by=\"\(by)\"><from>\(escaped(speaker))</from>"
            body += "<p>\(escaped(remark["text"]?.text ?? ""))</p></speech>\n"
        }
        for poll in reading.polls(item) {
            let about = poll["amendment"]?.text ?? poll["proposal"]?.text ?? ""
            let refers = refers(to: poll["entry"]?.text)
            body += "<summary\(refers)>\(escaped("\(about) \(poll["because"]?.text ?? "")"))</summary>\n"
        }
        for resolution in item["resolutions"]?.items ?? [] {
            body += "<summary>\(escaped(resolution.text ?? ""))</summary>\n"
        }
        if body.isEmpty, item["number"] == nil { return "" }
        if body.isEmpty { body = "<narrative>\(escaped(item["outcome"]?.text ?? ""))</narrative>\n" }
        return section("debateSection", "item-\(number)", item["title"]?.text ?? "", body)
    }

    private func escaped(_ text: String) -> String { Escaping.html(text) }
}

extension String {
    fileprivate var json: JSON { .string(self) }
}
