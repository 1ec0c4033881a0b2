extension Paper {
    /// Every paper, in the order of the rooms.
    public static let all: [Paper] = Room.all.flatMap(\.papers)

    /// By its own name, or by the one it has in a language.
    public init?(named name: String) {
        let names: [any Wording] = [.chinese, .english]
        guard
            let paper = Paper.all.first(where: { paper in
                paper.name == name || names.contains { paper.title($0) == name }
            })
        else { return nil }
        self = paper
    }
}
