import Kernel

/// A recount held against a published result.
///
///     let check = try Verification.check(result: bytes, resultName: "result.json", election: election, digests: digests)
///     check.isSound          // or check.differences names every part that differs, the first of the result first
///
/// Every part of a result is held against the recount: figures, names, words, digests, and that no part is missing and none
/// added. What came from outside the ballots cannot be: the rule, its options, the seats, who was registered, for whom seats
/// are kept, how ties were to be settled. The recount goes by what the result says of them, and ``claims`` says what that is.
public struct Verification: Sendable {
    public var differences: [Difference] = []
    /// Whether the ballots are the file the result names, its canonical form, or neither.
    public var ballots: Form
    /// Says so when the file holds not all ballots, so that it cannot be recounted whole.
    public var remark: Phrase?
    /// Says so when the result was written in an older form, which lacks parts.
    public var age: Phrase?
    /// What the recount took from the result, since the ballots don't say it.
    public var claims: [Phrase] = []
    /// nil where what the result claims cannot be counted at all; the differences then say what is wrong with it.
    public var recount: Count?

    public enum Form: String, Hashable, Sendable {
        case file, canonical, neither
        /// The result names no ballots: its digests are withheld.
        case unnamed
    }

    public var isSound: Bool { differences.isEmpty && ballots != .neither && remark == nil }

    public enum Failure: Error, Sendable {
        case result(BallotError)
        case count(CountError)
    }

    /// Recounts with the rule, options, seats, groups and seed a result names, and compares every part.
    ///
    /// - Parameters:
    ///   - result: the bytes of a result as ``CountJSON`` writes it.
    ///   - election: the ballots, as read from their file.
    ///   - digests: those of that file.
    ///   - language: the reader's, for words of the recount where the result neither says its own nor shows it.
    /// - Throws: ``Failure/result(_:)`` for what is no JSON object, or names a key twice; ``Failure/count(_:)`` for ballots
    ///   that cannot be counted by any rule.
    public static func check(
        result: [UInt8], resultName: String, election: Election, digests: CountJSON.Digests,
        language: Language = .chinese
    ) throws(Failure) -> Verification {
        let published: JSON
        do throws(BallotError) {
            published = try JSON.read(result, name: resultName)
        } catch {
            throw .result(error)
        }
        guard case .object = published else {
            throw .result(
                BallotError(
                    file: resultName, line: 1, column: 1, read: published.encoded,
                    expected: Phrase { $0.verification.resultAsJSON }))
        }
        // Seats may be kept by the ballots' own file, or only by a part that somebody added.
        let asSaid = try check(published, election, digests, language, keepsReserves: true)
        guard published["reserved"] != nil, !asSaid.differences.isEmpty else { return asSaid }
        let without = try check(published, election, digests, language, keepsReserves: false)
        guard without.differences.count <= asSaid.differences.count else { return asSaid }
        // That seats were kept and something else is wrong may be the truth all the same: both readings are named.
        var both = without
        both.differences += asSaid.differences.filter { !without.differences.contains($0) }
        return both
    }

    private static func check(
        _ published: JSON, _ election: Election, _ digests: CountJSON.Digests, _ language: Language,
        keepsReserves: Bool
    ) throws(Failure) -> Verification {
        let claims = Claims(published, election, keepsReserves: keepsReserves)
        let digests = claims.digests(published, digests, unlike: election)
        var check = Verification(ballots: form(published, digests), claims: claims.told)
        if let withheld = election.withheld {
            check.remark = Phrase { $0.verification.withheld(shortened: withheld.shortened, dropped: withheld.dropped) }
        }
        check.differences = claims.wrong
        guard let rule = claims.rule else { return check }
        var count: Count
        do throws(CountError) {
            count = try rule.count(claims.election, options: claims.options, ties: claims.ties)
            if published["version"] == .int(Int64(CountJSON.versionWithMargin)) || published["margin"] != nil {
                count.margin = try rule.margin(of: count, in: claims.election, options: claims.options)
            }
        } catch {
            guard let place = Claims.place(of: error, rule) else { throw .count(error) }
            let said = published[place].map { Difference.brief($0) }
            check.differences.append(
                Difference(place: place, published: said, recounted: nil, because: error.phrase))
            return check
        }
        check.recount = count
        let isOld = published["version"] == .int(1) && published["language"] == nil
        if isOld {
            check.age = Phrase { $0.verification.writtenByFirstVersion }
        }
        let accepted = check.accepted(published, digests)
        let later = isOld ? (try? rule.unread(claims.election)) ?? [] : []
        check.differences += check.differences(
            from: published, count, accepted, isOld: isOld, later: later, reader: language)
        return check
    }

    /// Against the recount in the result's own language; where it doesn't say, in the one that fits; where both fit alike, in
    /// the reader's.
    private func differences(
        from published: JSON, _ count: Count, _ digests: CountJSON.Digests, isOld: Bool, later: [Phrase],
        reader: Language
    ) -> [Difference] {
        let languages =
            published["language"]?.text.flatMap(Language.init(rawValue:)).map { [$0] } ?? [reader]
            + Language.allCases.filter { $0 != reader }
        let known = Set(differences.map(\.place))
        return languages.map { language in
            var json = CountJSON(count, digests: digests, language: language)
            json.form = isOld ? 1 : CountJSON.version
            json.showsWitness = published["margin"]?["witness"]?.items.isEmpty == false
            let value = isOld ? json.value.inFirstForm(without: later.map { $0(language) }) : json.value
            return Difference.between(published, value).filter { !known.contains($0.place) }
        }.min { $0.count < $1.count } ?? []
    }

    // MARK: Digests

    private static func form(_ published: JSON, _ digests: CountJSON.Digests) -> Form {
        let (file, canonical) = (published["sha256"]?["file"]?.text, published["sha256"]?["canonical"]?.text)
        if file == "", canonical == "" { return .unnamed }
        if file == digests.file { return .file }
        return canonical == digests.canonical ? .canonical : .neither
    }

    /// The digests that the result must have: those of the ballots, but that the file may have been another one with the same
    /// ballots, whose digest nobody can know here.
    private func accepted(_ published: JSON, _ digests: CountJSON.Digests) -> CountJSON.Digests {
        let file = published["sha256"]?["file"]?.text ?? ""
        switch ballots {
        case .unnamed: return CountJSON.Digests(file: "", canonical: "")
        case .canonical where file.isEmpty || file.isDigest && !file.isNearly(digests.file):
            return CountJSON.Digests(file: file, canonical: digests.canonical)
        default: return digests
        }
    }
}

extension String {
    fileprivate var isDigest: Bool {
        utf8.count == 64 && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// Whether so many digits agree, each in its place, that one was miscopied from the other: two digests by chance have four
    /// in common.
    fileprivate func isNearly(_ other: String) -> Bool { zip(utf8, other.utf8).count { $0 == $1 } >= 20 }
}

extension JSON {
    /// Reads JSON text.
    ///
    /// - Throws: a ``BallotError`` with line and column.
    public static func read(_ bytes: [UInt8], name: String) throws(BallotError) -> JSON {
        var result: Result<JSON, BallotError> = .success(.null)
        bytes.withUnsafeBufferPointer { buffer in
            do throws(BallotError) {
                result = .success(try Scanner(buffer, file: name).json())
            } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }
}
