import Ledger

/// One accepted line: as typed, when it happened, when it was entered, what it caused.
public typealias Entry = LedgerEntry<Event, SourceText>
