import Foundation
import Ledger

extension Journal {
    /// Hands over the whole book as JSON, an entry a line, piece by piece so that no book is too large.
    ///
    ///     try journal.export { FileHandle.standardOutput.write($0) }
    ///
    /// - Parameter isPublic: entries with personal data give the hash of their payload instead of it.
    public func export(isPublic: Bool = false, to write: (Data) throws -> Void) throws {
        let personal = isPublic ? try personalData(replay().timeline) : nil
        try export(withholding: { personal?.withholds($0) == true }, hasVault: personal == nil, to: write)
    }

    /// The entries that everybody may not read.
    func personalData(_ timeline: Timeline) throws -> PersonalData {
        try PersonalData(of: { try forEach(after: 0, $0) }, timeline: timeline)
    }
}
