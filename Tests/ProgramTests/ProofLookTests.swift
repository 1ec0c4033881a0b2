import Foundation
import Testing

/// A proof page in a real browser; `make proof-look` looks at all kinds.
@Suite("Proof pages in a browser")
struct ProofLookTests {
    private static let browser = ["chromium", "chromium-browser", "google-chrome"].first {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }

    @Test(
        "recount themselves offline as check.py does, and see a figure that was changed",
        .enabled(if: browser != nil, "no chromium is installed"))
    func look() throws {
        let run = try script("proof-look.py", Program().binary.path, "scottish", "motions")
        #expect(run.status == 0, "\(run.output)")
    }
}
