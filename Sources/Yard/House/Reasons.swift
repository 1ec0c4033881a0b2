/// A reason that may not have been given, as the words that stay private.
func list(_ reason: String?) -> [String] { reason.map { [$0] } ?? [] }
