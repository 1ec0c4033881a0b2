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
            throw Failure(words(error)(language))
        }
        let claims = Phrase(
            "照结果所说：" + check.claims.map(\.chinese).joined(separator: "，"),
            "counted by what the result says: " + check.claims.map(\.english).joined(separator: ", "))
        let age = check.age.map { Phrase("；" + $0.chinese, "; " + $0.english) } ?? Phrase("", "")
        if let remark = check.remark {
            throw Failure("\(ballots.names): \(remark(language))", status: Failure.notSound)
        }
        let isOtherBallots =
            check.ballots == .neither && check.differences.allSatisfy { $0.place.hasPrefix("sha256.") }
        guard !isOtherBallots else {
            throw Failure(
                Phrase(
                    "数字都对，但选票不是结果所说的那一份（指纹 sha256.file、sha256.canonical 不同）",
                    "every figure agrees, but these are not the ballots the result names (digests sha256.file and sha256.canonical differ)"
                )(language), status: Failure.notSound)
        }
        if let first = check.differences.first {
            throw Failure(
                first.phrase(language) + others(check.differences)(language) + Phrase("；", "; ")(language)
                    + claims(language) + age(language), status: Failure.notSound)
        }
        let form =
            switch check.ballots {
            case .file: Phrase("选票是原文件", "the ballots are the file itself")
            case .unnamed:
                Phrase("结果没有写明是哪一份选票（指纹未公布）", "the result names no ballots (its digests are withheld)")
            default:
                Phrase(
                    "选票是整理后的同一批选票（不是 sha256.file 那一份文件）",
                    "the ballots are the same ballots in canonical form (not the file of sha256.file)")
            }
        return Phrase(
            "无误：重数与公布的一致；\(form.chinese)；\(claims.chinese)\(age.chinese)",
            "sound: the recount agrees; \(form.english); \(claims.english)\(age.english)")(language)
    }

    private static func others(_ differences: [Verification.Difference]) -> Phrase {
        let more = differences.dropFirst()
        guard !more.isEmpty else { return Phrase("", "") }
        let places = more.prefix(mostPlaces).map(\.place)
        let rest = more.count > mostPlaces
        return Phrase(
            "（另有\(more.count)处：\(places.joined(separator: "、"))\(rest ? "……" : "")）",
            " (and \(more.count) more: \(places.joined(separator: ", "))\(rest ? " …" : ""))")
    }

    private static func words(_ failure: Verification.Failure) -> Phrase {
        switch failure {
        case .result(let error): Phrase(error.message(.chinese), error.message(.english))
        case .count(let error): error.phrase
        }
    }
}
