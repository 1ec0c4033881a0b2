extension Book {
    /// What the rules of the meeting that decided ask of a publication, where it hangs for fewer days.
    func askedOf(_ publication: Publication) -> Cited<PublicationTerms>? {
        let decided = publication.proposal.flatMap { proposal($0) }?.appearances.last.flatMap { meeting($0.meeting) }
        guard let meeting = decided ?? meeting, let rule = charter(of: meeting)?.publication else { return nil }
        return publication.days < rule.terms.days ? rule : nil
    }
}
