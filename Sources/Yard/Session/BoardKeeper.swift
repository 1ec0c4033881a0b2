/// Runs the board beside the prompt, in a process of its own: whatever becomes of it, the meeting goes on.
public protocol BoardKeeper: AnyObject {
    /// Opens it, or says where it is open already.
    ///
    /// - Returns: where it is to be seen, or why it could not be opened, in the words of that language.
    func open(address: String?, port: UInt16?) -> String
    /// Closes it; `false` where it was not open.
    func close() -> Bool
}

extension Session {
    func lines(for act: BoardAct) throws -> [String] {
        guard let boardKeeper else { return [screen.prompt.noBoardHere] }
        switch act {
        case .open(let address, let port): return [boardKeeper.open(address: address, port: port)]
        case .close: return [boardKeeper.close() ? screen.prompt.boardClosed : screen.prompt.noBoardOpen]
        }
    }
}
