extension Book {
    /// Whether a vote was about somebody: its subject, or named in the text of its motion.
    func poll(_ poll: Poll, isAbout name: String) -> Bool {
        if let subject = poll.subject { return subject == name }
        guard let text = proposal(poll.question.proposal)?.finalText, text.contains(name) else { return false }
        // 王秀英 is not named by 王秀英（二组）.
        return !registry.people.contains { $0.name != name && $0.name.contains(name) && text.contains($0.name) }
    }
}
