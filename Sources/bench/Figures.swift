import Foundation

/// Runs the parts one by one, and prints what came out.
enum Figures {
    static func print() throws {
        Swift.print("run: bench PART BOOK")
    }
}
