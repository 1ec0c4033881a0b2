import Ledger

// What an audit found, in English.
extension EnglishScreen {
    public func sentence(_ finding: Finding) -> String { finding.description }

    public func sentence(_ error: CarryError) -> String {
        if case .illegible(let path, let entry, let sign) = error {
            return
                "\(path), entry \(entry): \(wording.illegible(sign)); no program of ours wrote it, and it was not imported"
        }
        return error.description
    }

    public func sentence(_ verification: Verification) -> String {
        var parts = ["sound: \(verification.entries) entries, head \(verification.head)"]
        if verification.isRedecided { parts.append("every line decided again") }
        if verification.withheld > 0 {
            parts.append("\(verification.withheld) withheld, their place in the chain checked")
        }
        if let signed = verification.signed {
            parts.append(
                signed == verification.entries
                    ? "the hash is the last entry's" : "the hash is entry \(signed)'s, and the book went on from there")
        }
        return parts.joined(separator: "; ")
    }
}
