import Kernel

/// A count as JSON, the form other programs and ``Verification`` read.
///
///     CountJSON(count, digests: digests).encoded
///
/// Beside the keys every count has stand `ties`, `notes`, `version`, `language` (of the worded parts), `blank` (papers with no
/// mark at all), and where they apply `steps` (rows that don't sum to the papers: of marks, of growing tallies, of worth), `seed`, `pairwise`,
/// `margin` and `close` (decisions nearer than rounding), `committees` (every winning one), `money` (of a budget) and `orders` (every best order of a rule that finds whole orders). A rule that
/// counts in fractions shows them with nine decimals, what is cut off under `loss`, and gives them whole under `exact`.
public struct CountJSON: Sendable {
    /// Of the counting rules and of this form; it changes when a count could come out otherwise. A result that says its margin is
    /// of ``versionWithMargin``.
    public static let version = 2
    public static let versionWithMargin = 3

    public var count: Count
    public var digests: Digests?
    public var language: Language
    /// Whether it shows which papers would change the result: not what is public.
    public var showsWitness = false
    /// The form written; 1 only to hold an old result against it.
    var form = version

    public init(_ count: Count, digests: Digests? = nil, language: Language = .chinese) {
        self.count = count
        self.digests = digests
        self.language = language
    }

    /// SHA-256 of the ballots, in hexadecimal: of the file's bytes, and of the canonical form.
    public struct Digests: Hashable, Sendable {
        public var file: String
        public var canonical: String

        /// Of an election and the bytes it was read from, both at once on two cores.
        public init(of election: Election, bytes: UnsafeBufferPointer<UInt8>) {
            let patterns = Patterns(election.ballots)
            var digests = ["", ""]
            digests.withUnsafeMutableBufferPointer { digests in
                // Each job writes its own element.
                nonisolated(unsafe) let (digests, bytes) = (digests, bytes)
                Papers.perform(2) { job in
                    digests[job] = job == 0 ? SHA256.hex(of: bytes) : election.canonicalDigest(of: patterns)
                }
            }
            self.init(file: digests[0], canonical: digests[1])
        }

        public init(file: String, canonical: String) {
            self.file = file
            self.canonical = canonical
        }
    }

    public var encoded: String { value.encoded }

    public var value: JSON {
        var members: [JSON.Member] = [
            .init("rule", .string(count.rule)),
            .init(
                "options", .object(count.options.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })),
            .init("seats", .int(count.seats)),
            .init("ballots", .int(count.ballots)),
            .init("valid", .int(count.valid)),
            .init("elected", names(count.elected)),
            .init("tied", names(count.tied)),
            .init("quota", count.quota.map { .string(count.show($0)) } ?? .null),
            .init("rounds", .array(rows.map(round))),
            .init(
                "scores",
                .object(
                    count.scores.sorted { $0.key < $1.key }.map {
                        .init(count.label($0.key), .string($0.value.description))
                    })),
            .init("order", .array(count.order.map { $0.count == 1 ? .string(count.label($0[0])) : names($0) })),
            .init(
                "sha256",
                .object([
                    .init("file", .string(digests?.file ?? "")), .init("canonical", .string(digests?.canonical ?? "")),
                ])),
            .init("ties", .array(count.ties.map(tie))),
            .init("tie_break", .array(count.tieBreak.map { .string($0) })),
            .init("notes", .array(count.notes.map { .string($0(language)) })),
            .init("version", .int(count.margin == nil ? Self.version : Self.versionWithMargin)),
            .init("language", .string(language.rawValue)),
            .init("blank", .int(count.blank)),
        ]
        if let margin = count.margin, form > 1 {
            members.append(.init("margin", margin.json(showsWitness: showsWitness, name: count.label)))
            members.append(
                .init("close", .array(count.closeDecisions.map { .string(count.phrase($0)(language)) })))
        }
        if count.budget > 0, form > 1 { members.append(.init("money", money)) }
        if let registered = count.registered { members.append(.init("registered", .int(registered))) }
        if !count.reserved.isEmpty {
            members.append(
                .init(
                    "reserved",
                    .array(
                        count.reserved.map { reserve in
                            .object([
                                .init("group", .string(reserve.group)), .init("seats", .int(reserve.seats)),
                                .init("members", names(candidates(of: reserve))),
                            ])
                        })))
        }
        if !steps.isEmpty { members.append(.init("steps", .array(steps.map(round)))) }
        if !count.orders.isEmpty { members.append(.init("orders", .array(count.orders.map(names)))) }
        if !count.committees.isEmpty { members.append(.init("committees", .array(count.committees.map(names)))) }
        if !count.pairwise.isEmpty { members.append(.init("pairwise", pairwise)) }
        if let seed = count.seed { members.append(.init("seed", .string(seed))) }
        return .object(members)
    }

    /// What could be spent, what is, and what every project costs: decimals with every digit, in the file's own money.
    private var money: JSON {
        let spent = count.elected.reduce(Rational.zero) { $0 + count.candidates[$1].cost }
        return .object([
            .init("budget", .string(count.budget.exact)), .init("spent", .string(spent.exact)),
            .init("left", .string((count.budget - spent).exact)),
            .init("currency", count.currency.isEmpty ? .null : .string(count.currency)),
            .init(
                "costs",
                .object(count.standing.map { .init(count.label($0), .string(count.candidates[$0].cost.exact)) })),
        ])
    }

    /// Rows that sum to the papers; in the first form of a result all.
    private var rows: [Round] { count.rounds.filter { $0.sumsToPapers || form == 1 } }
    private var steps: [Round] { count.rounds.filter { !$0.sumsToPapers && form > 1 } }

    private func candidates(of reserve: Reserve) -> [Int] {
        count.standing.filter { count.candidates[$0].groups.contains(reserve.group) }
    }

    private func names(_ candidates: [Int]) -> JSON { .array(candidates.map { .string(count.label($0)) }) }

    private func round(_ round: Round) -> JSON {
        let standing = count.standing
        let shown = standing.map { JSON.Member(count.label($0), .string(count.show(round.votes[$0]))) }
        var members: [JSON.Member] = [
            .init("number", .int(round.number)),
            .init("votes", .object(shown)),
            .init("exhausted", .string(count.show(round.exhausted))),
            .init("loss", .string(count.show(loss(round)))),
            .init("elected", names(round.elected)),
            .init("excluded", names(round.excluded)),
            .init("transfers", .array(round.transfers.map(transfer))),
            .init("note", .string(count.note(round)(language))),
        ]
        if let quota = round.quota { members.append(.init("quota", .string(count.show(quota)))) }
        if let inactive = round.inactive {
            var kinds: [JSON.Member] = [
                .init("overvotes", .int(inactive.overvotes)), .init("skipped", .int(inactive.skipped)),
                .init("repeated", .int(inactive.repeated)), .init("exhausted", .int(inactive.exhausted)),
            ]
            if inactive.blank > 0 { kinds.append(.init("blank", .int(inactive.blank))) }
            members.append(.init("inactive", .object(kinds)))
        }
        if !round.figures.isEmpty {
            members.append(
                .init(
                    "figures",
                    .object(
                        round.figures.sorted { $0.key < $1.key }.map {
                            .init(count.label($0.key), .string($0.value.description))
                        })))
        }
        if count.isExact, standing.contains(where: { !round.votes[$0].isInteger }) {
            members.append(
                .init(
                    "exact", .object(standing.map { .init(count.label($0), .string(round.votes[$0].description)) })))
        }
        return .object(members)
    }

    /// What the rule lost by rounding, and what the decimals shown cut off, so that every row shown sums to the ballots.
    private func loss(_ round: Round) -> Rational {
        guard count.isExact else { return round.loss }
        func cut(_ value: Rational) -> Rational { value - value.cut(count.places) }
        return count.standing.reduce(round.loss + cut(round.exhausted)) { $0 + cut(round.votes[$1]) }
    }

    private func transfer(_ transfer: Transfer) -> JSON {
        var members: [JSON.Member] = [.init("from", .string(count.label(transfer.from)))]
        switch transfer.to {
        case .candidate(let candidate): members.append(.init("to", .string(count.label(candidate))))
        case .exhausted: members += [.init("to", .null), .init("lost", .string("exhausted"))]
        case .loss: members += [.init("to", .null), .init("lost", .string("rounding"))]
        }
        members.append(.init("votes", .string(count.show(transfer.votes))))
        if let papers = transfer.papers { members.append(.init("papers", .int(papers))) }
        return .object(members)
    }

    private func tie(_ tie: Tie) -> JSON {
        var members: [JSON.Member] = [
            .init("seat", .int(tie.seat)), .init("round", .int(tie.round)),
            .init("for", .string(tie.purpose.rawValue)), .init("tied", names(tie.tied)),
            .init("taken", names(tie.taken)),
        ]
        switch tie.settlement {
        case .previousStage(let round):
            members += [.init("settled", .string("previous stage")), .init("stage", .int(round))]
        case .lot(let seed): members += [.init("settled", .string("lot")), .init("seed", .string(seed))]
        case .order: members.append(.init("settled", .string("order")))
        case .asked: members.append(.init("settled", .string("asked")))
        case .immaterial: members.append(.init("settled", .string("passed over")))
        case .rule(let phrase): members.append(.init("settled", .string(phrase(language))))
        case .open: members.append(.init("settled", .null))
        }
        return .object(members)
    }

    private var pairwise: JSON {
        .object(
            count.standing.map { row in
                .init(
                    count.label(row),
                    .object(
                        count.standing.filter { $0 != row }.map {
                            .init(count.label($0), .int(count.pairwise[row][$0]))
                        }))
            })
    }
}
