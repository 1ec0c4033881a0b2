/// A recount held against a published result.
///
///     let check = try Verification.check(result: bytes, resultName: "result.json", election: election, digests: digests)
///     check.isSound          // or check.differences names the first figure that differs
public struct Verification: Sendable {
    /// A figure that differs.
    public struct Difference: Hashable, Sendable {
        /// Where it stands in the result: `rounds[3].votes.潘玉珍`.
        public var place: String
        public var published: String
        public var recounted: String
    }

    public var differences: [Difference] = []
    /// Whether the ballots are the file the result names, its canonical form, or neither.
    public var ballots: Form
    /// Says so when the file holds not all ballots, so that it cannot be recounted whole.
    public var remark: Phrase?
    public var recount: Count

    public enum Form: String, Hashable, Sendable { case file, canonical, neither }

    public var isSound: Bool { differences.isEmpty && ballots != .neither && remark == nil }

    public enum Failure: Error, Sendable {
        case result(BallotError)
        case unknownRule(String)
        case count(CountError)
    }

    /// Recounts with the rule, options, seats, groups and seed a result names, and compares every figure.
    ///
    /// - Parameters:
    ///   - result: the bytes of a result as ``CountJSON`` writes it.
    ///   - election: the ballots, as read from their file.
    ///   - digests: those of that file.
    public static func check(
        result: [UInt8], resultName: String, election: Election, digests: CountJSON.Digests
    ) throws(Failure) -> Verification {
        let published: JSON
        do throws(BallotError) {
            published = try JSON.read(result, name: resultName)
        } catch {
            throw .result(error)
        }
        var election = election
        if let seats = published["seats"]?.integer.flatMap({ Int(exactly: $0) }) { election.seats = seats }
        if let registered = published["registered"]?.integer { election.registered = registered }
        for reserve in published["reserved"]?.items ?? [] { election.keep(reserve) }
        let name = published["rule"]?.text ?? ""
        guard let rule = RuleBook.rule(named: name) else { throw .unknownRule(name) }
        var options: [String: String] = [:]
        for member in published["options"]?.members ?? [] { options[member.key] = member.value.text ?? "" }
        let count: Count
        do throws(CountError) {
            count = try rule.count(election, options: options, ties: ties(published, election))
        } catch {
            throw .count(error)
        }
        var check = Verification(ballots: form(published, digests), recount: count)
        if let withheld = election.withheld {
            check.remark = Phrase(
                "为保密，此选票文件缩短了\(withheld.shortened)张、略去了\(withheld.dropped)张，不能完整复核",
                "this ballot file withholds patterns (\(withheld.shortened) ballots shortened, \(withheld.dropped) left out): it cannot be recounted whole"
            )
        }
        check.compare(published, CountJSON(count, digests: digests).value)
        return check
    }

    private static func form(_ published: JSON, _ digests: CountJSON.Digests) -> Form {
        if published["sha256"]?["file"]?.text == digests.file { return .file }
        return published["sha256"]?["canonical"]?.text == digests.canonical ? .canonical : .neither
    }

    /// Ties settled as they were: by the seed, by the order, or as those asked decided then.
    private static func ties(_ published: JSON, _ election: Election) -> TieBreak {
        var taken: [String: String] = [:]
        var steps: [TieBreak.Step] = []
        for tie in published["ties"]?.items ?? [] {
            let key = (tie["tied"]?.items.compactMap(\.text) ?? []).sorted().joined(separator: "\n")
            let place = "\(tie["round"]?.integer ?? 0) \(tie["seat"]?.integer ?? 0) \(key)"
            if tie["settled"]?.text == "asked" { taken[place] = tie["taken"]?.items.first?.text }
        }
        let labels = Count(rule: "", options: [:], election: election).labels
        let answers = taken
        for name in published["tie_break"]?.items.compactMap(\.text) ?? [] {
            if let known = TieBreak(parsing: name) {
                steps += known.steps
            } else if name == "ask" {
                steps.append(
                    .ask { tie in
                        let key = tie.tied.map { labels[$0] }.sorted().joined(separator: "\n")
                        let name = answers["\(tie.round) \(tie.seat) \(key)"]
                        return tie.tied.first { labels[$0] == name }
                    })
            }
        }
        return TieBreak(steps)
    }

    /// Keys that tell of the count rather than of the ballots or of how it is worded.
    private static let worded: Set<String> = ["note", "notes", "sha256", "version", "settled"]

    /// Without these nothing is said about who won.
    private static let essential = ["seats", "ballots", "valid", "elected", "tied"]

    private mutating func compare(_ published: JSON, _ recounted: JSON) {
        differences = Self.essential.filter { published[$0] == nil }.map {
            Difference(place: $0, published: "", recounted: Self.brief(recounted[$0] ?? .null))
        }
        differences += Self.differences(published, recounted, at: "")
    }

    private static func differences(_ published: JSON, _ recounted: JSON, at place: String) -> [Difference] {
        switch (published, recounted) {
        case (.object(let left), .object):
            var found: [Difference] = []
            for member in left where !worded.contains(member.key) {
                let here = place.isEmpty ? member.key : place + "." + member.key
                if let other = recounted[member.key] {
                    found += differences(member.value, other, at: here)
                } else {
                    found.append(Difference(place: here, published: brief(member.value), recounted: ""))
                }
            }
            return found
        case (.array(let left), .array(let right)):
            var found: [Difference] = []
            for item in 0..<max(left.count, right.count) {
                let here = "\(place)[\(item)]"
                if item < left.count, item < right.count {
                    found += differences(left[item], right[item], at: here)
                } else {
                    found.append(
                        Difference(
                            place: here, published: item < left.count ? brief(left[item]) : "",
                            recounted: item < right.count ? brief(right[item]) : ""))
                }
            }
            return found
        default:
            return published == recounted
                ? [] : [Difference(place: place, published: brief(published), recounted: brief(recounted))]
        }
    }

    private static func brief(_ value: JSON) -> String {
        let text = value.text ?? value.encoded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(text.prefix(80))
    }
}

extension JSON {
    /// Reads JSON text.
    ///
    /// - Throws: a ``BallotError`` with line and column.
    public static func read(_ bytes: [UInt8], name: String) throws(BallotError) -> JSON {
        var result: Result<JSON, BallotError> = .success(.null)
        bytes.withUnsafeBufferPointer { buffer in
            do throws(BallotError) {
                result = .success(try JSONReader.read(Scanner(buffer, file: name)))
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }
}

extension Election {
    /// Keeps seats as a published result says they were kept, for those it says were of the group.
    fileprivate mutating func keep(_ published: JSON) {
        let group = published["group"]?.text ?? ""
        let members = Set(published["members"]?.items.compactMap(\.text) ?? [])
        let labels = Count(rule: "", options: [:], election: self).labels
        for candidate in candidates.indices where members.contains(labels[candidate]) {
            candidates[candidate].groups.insert(group)
        }
        let reserve = Reserve(group, seats: Int(clamping: published["seats"]?.integer ?? 0))
        if !reserved.contains(reserve) { reserved.append(reserve) }
    }
}
