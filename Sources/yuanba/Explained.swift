import Journal

extension Failure {
    static let notSound: Int32 = 4
}

/// Runs a command, and ends it with one line that says what went wrong and what to do.
func explained(_ body: () throws -> Void) throws {
    do {
        try body()
    } catch let error as Failure {
        throw error
    } catch let error as CustomStringConvertible {
        throw Failure(error.description)
    }
}
