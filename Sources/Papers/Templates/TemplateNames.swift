/// Every name that a template of papers may use; what each holds is told at the head of the templates.
enum TemplateNames {
    static let all: Set<String> = [
        "absent", "actions", "adopted", "against", "amendment", "amendments", "amount", "annulled", "annulled_because",
        "approved_on", "attended", "ballots", "because", "blank", "blanks", "born", "budget", "candidates", "carried", "chair", "citation",
        "clock",
        "collected", "columns", "comments", "community", "corrections", "date", "due", "elected", "election", "elections",
        "election_day", "electorate", "entitled", "entries", "entry", "excused", "final_text", "gender", "handed_over",
        "handover_limit", "handovers", "hands", "hash", "heading", "hidden", "history", "household", "how", "id", "in_person",
        "is_amended", "is_amendment", "is_decided", "is_declared", "is_discussed", "is_draft", "is_elected", "is_now",
        "is_open", "is_public", "is_tabled", "issue", "issued", "issuer", "items", "kind", "lacks_quorum", "lapses", "late",
        "left", "limit", "lines", "mark", "mark_length", "matter", "method", "mode", "motion", "motions", "mover",
        "name",
        "names", "new", "new_terms", "note", "notices", "number", "objections_until", "observers", "officers", "old", "ordinal",
        "outcome", "overseers",
        "own_reading", "owner", "paper", "paper_title", "passed", "phrase", "place", "plain", "pledges", "poll",
        "polls", "post", "preamble", "present", "proxies", "proxy_count", "publications", "published", "question",
        "quorum",
        "quorum_met", "rate", "reached", "reasons", "recesses", "recorder", "recusal", "recusals", "registered",
        "remark", "replaced", "reserved", "resolution", "resolutions", "result", "role", "roll", "round", "row",
        "rows", "rule", "rules", "seats", "seconder", "sha256", "sheet", "signatures", "sittings", "speaker",
        "speakers", "stage", "stages", "state", "status", "steps", "stopped", "strokes", "struck", "style", "subject",
        "taken_up", "task", "tasks", "temperature", "terms", "text", "through", "tied", "time", "title", "type",
        "unanimous", "unsealed", "valid", "void", "voter_count", "voters", "votes", "width", "words", "writes_in",
    ]
}
