// What `yuanba compare` says of two books: what is said when.
extension Comparison {
    public enum End: Hashable, Sendable {
        case nothingRead
        case agree(String)
        case differ(Int)
    }
}

extension Screen {
    public func comparison(_ end: Comparison.End) -> String {
        switch end {
        case .nothingRead: board.nothingToCompare
        case .agree(let hash): board.agree(hash)
        case .differ(let number): board.differ(number)
        }
    }

    public func sentence(_ difference: Comparison.Difference) -> String {
        let words = board
        return switch difference {
        case .paper(let number, let one, let other): words.paper(number, one ?? words.notRead, other ?? words.notRead)
        case .posts(let one, let other): words.posts(one, other)
        case .candidates(let post, let one, let other): words.candidates(post, numbered(one), numbered(other))
        case .total(let post, let word, let one, let other): words.total(post, words.word(word), one, other)
        case .votes(let post, let name, let one, let other): words.votes(post, name, one ?? "0", other ?? "0")
        }
    }
}
