import Kernel

extension Book {
    /// What pays for an activity, by its own name. Money that was appropriated to an organisation is used by that one: where others hold the
    /// activity, it is asked about, and `K1!` says that it is meant.
    ///
    /// - Throws: `Refusal`, where there is no such appropriation, where it was taken back, and where it is another's.
    func grant(_ typed: String, for organisations: [String]?) throws(Refusal) -> String {
        let isMeant = typed.hasSuffix("!")
        guard let id = GrantID(isMeant ? String(typed.dropLast()) : typed) else {
            throw .activity(.noGrant(typed))
        }
        let grant = try knownGrant(id)
        if let entry = grant.reversed { throw .fund(.grantReversed(id, entry: entry)) }
        if !isMeant, let organisations, let payee = grant.appropriation.payee, exactOrganisation(payee) != nil,
            !organisations.contains(payee)
        {
            throw .activity(.othersGrant(id, payee: payee, organisations))
        }
        return id.description
    }
}
