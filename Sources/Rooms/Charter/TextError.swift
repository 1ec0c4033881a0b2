/// An error in a charter, law pack or method: the file, the line (from 1), the clause where one was begun, and what is wrong.
public struct TextError: Error, Hashable, Sendable {
    public let file: String
    public let line: Int
    public let clause: Int?
    public let reason: TextProblem

    public init(file: String, line: Int, clause: Int?, _ reason: TextProblem) {
        self.file = file
        self.line = line
        self.clause = clause
        self.reason = reason
    }
}
