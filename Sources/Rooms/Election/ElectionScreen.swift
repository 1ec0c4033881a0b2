/// What the prompt says of elections, in one language.
public protocol ElectionScreen: Sendable {
    func sentence(_ event: ElectionEvent, _ scene: Scene) -> String?
    func sentence(_ difference: Comparison.Difference) -> String
    func comparison(_ end: Comparison.End) -> String
    func word(_ word: BoardWord) -> String
    func word(_ ground: VotingGround) -> String
    func sentence(_ register: VoterRegister, in book: Book) -> String
    func sentence(_ objection: Objection, in book: Book) -> String
    func sentence(_ removable: Removable) -> String
    /// 第21张, paper 21.
    func paper(_ number: Int) -> String
}

extension Comparison {
    public enum End: Hashable, Sendable {
        case nothingRead
        case agree(String)
        case differ(Int)
    }
}

/// Candidates as they stand on the paper: 1杨通海 2潘玉珍.
func numbered(_ candidates: [String]) -> String {
    candidates.enumerated().map { "\($0 + 1)\($1)" }.joined(separator: " ")
}
