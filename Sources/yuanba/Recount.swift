import Foundation
import Tally

/// A published result held against the ballots: `yuanba verify RESULT.json BALLOTS`.
enum Recount {
    /// One sentence where it agrees; a `Failure` of status 4 where a figure differs, naming the first.
    static func verify(result: String, ballots: BallotSource, language: Language) throws -> String {
        let published = try BallotSource.bytes(of: result, language)
        let election = try ballots.read()
        let check: Verification
        do throws(Verification.Failure) {
            check = try Verification.check(
                result: [UInt8](published), resultName: result, election: election,
                digests: ballots.digests(of: election))
        } catch {
            throw Failure(words(error)(language))
        }
        if let remark = check.remark {
            throw Failure("\(ballots.names): \(remark(language))", status: Failure.notSound)
        }
        if let first = check.differences.first {
            throw Failure(
                Phrase(
                    "\(first.place): 公布的是 \(first.published)，重数得 \(first.recounted)（共\(check.differences.count)处不同）",
                    "\(first.place): published \(first.published), recounted \(first.recounted) (\(check.differences.count) figures differ)"
                )(language), status: Failure.notSound)
        }
        guard check.ballots != .neither else {
            throw Failure(
                Phrase(
                    "数字都对，但选票不是结果所说的那一份（指纹不同）",
                    "every figure agrees, but these are not the ballots the result names (digests differ)")(
                        language), status: Failure.notSound)
        }
        let form =
            check.ballots == .file
            ? Phrase("原文件", "the file itself") : Phrase("整理后的同一批选票", "the same ballots in canonical form")
        return Phrase("无误：重数与公布的一致；选票是\(form.chinese)", "sound: the recount agrees; the ballots are \(form.english)")(
            language)
    }

    private static func words(_ failure: Verification.Failure) -> Phrase {
        switch failure {
        case .result(let error): Phrase(error.message(.chinese), error.message(.english))
        case .unknownRule(let name): Phrase("结果里的规则“\(name)”不认识", "the result names an unknown rule, \"\(name)\"")
        case .count(let error): error.phrase
        }
    }
}
