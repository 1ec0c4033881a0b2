import Tally

/// Papers and counts are written as the same JSON.
public typealias JSON = Tally.JSON
