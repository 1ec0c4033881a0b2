import Foundation
import Kernel
import Tally

/// A published result held against the ballots: `yuanba verify RESULT.json BALLOTS`.
enum Recount {
    /// How many places of differences are named beside the first.
    private static let mostPlaces = 12

    /// One sentence where it agrees; a `Failure` of status 4 where a part differs, naming the first and the places of others.
    static func verify(result: String, ballots: BallotSource, language: Language) throws -> String {
        let published = try BallotSource.bytes(of: result, language)
        let election = try ballots.read()
        let check: Verification
        do throws(Verification.Failure) {
            check = try Verification.check(
                result: [UInt8](published), resultName: result, election: election,
                digests: LaterDigests(of: election, file: ballots.file).value, language: language)
        } catch {
            throw Failure(told(error, language))
        }
        let words = language.counts
        let claims = words.claims(check.claims.map { $0(language) })
        let age = check.age.map { $0(language) }
        if let remark = check.remark {
            throw Failure("\(ballots.names): \(remark(language))", status: Failure.notSound)
        }
        let isOtherBallots =
            check.ballots == .neither && check.differences.allSatisfy { $0.place.hasPrefix("sha256.") }
        guard !isOtherBallots else { throw Failure(words.otherBallots, status: Failure.notSound) }
        if let first = check.differences.first {
            let told = first.phrase(language) + others(check.differences, words)
            throw Failure(words.differs(told, claims, age: age), status: Failure.notSound)
        }
        let form =
            switch check.ballots {
            case .file: words.ballotsAreTheFile
            case .unnamed: words.ballotsAreUnnamed
            default: words.ballotsAreCanonical
            }
        return words.agrees(form, claims, age: age)
    }

    private static func others(_ differences: [Verification.Difference], _ words: any CountWords) -> String {
        let more = differences.dropFirst()
        return more.isEmpty ? "" : words.others(more.count, at: more.prefix(mostPlaces).map(\.place))
    }

    private static func told(_ failure: Verification.Failure, _ language: Language) -> String {
        switch failure {
        case .result(let error): error.message(language)
        case .count(let error): error.phrase(language)
        }
    }
}
