/// An error in a charter, law pack or method: the file, the line (from 1), the clause where one was begun, and what is wrong.
public struct TextError: Error, Hashable, Sendable {
    public let file: String
    public let line: Int
    public let clause: Int?
    public let reason: TextProblem

    /// What is wrong, in plain English; the screen words `reason` in its own language.
    public var problem: String { reason.description }

    public init(file: String, line: Int, clause: Int?, _ reason: TextProblem) {
        self.file = file
        self.line = line
        self.clause = clause
        self.reason = reason
    }

    public init(file: String, line: Int, clause: Int?, problem: String) {
        self.init(file: file, line: line, clause: clause, .other(problem))
    }
}
