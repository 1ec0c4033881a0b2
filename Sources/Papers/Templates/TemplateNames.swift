/// Every name that a template of papers may use; what each holds is told at the head of the templates.
enum TemplateNames {
    static let all: Set<String> = [
        "absent", "actions", "adopted", "amendment", "amendments", "amount", "annulled", "annulled_because",
        "approved_on", "attended", "because", "budget", "carried", "chair", "clock", "comments", "community",
        "corrections", "date", "due", "electorate", "entitled", "entries", "entry", "excused", "final_text",
        "handovers", "hands", "hash", "heading", "hidden", "history", "household", "id", "in_person", "is_amended",
        "is_amendment", "is_decided", "is_discussed", "is_draft", "is_now", "is_open", "is_public", "is_tabled",
        "issue", "items", "kind", "lacks_quorum", "lapses", "late", "left", "limit", "mark", "mark_length", "matter", "method", "motion",
        "motions", "mover", "name", "new", "note", "number", "observers", "old", "ordinal", "outcome", "overseers",
        "own_reading", "owner", "paper", "paper_title", "passed", "place", "phrase", "plain", "pledges", "poll", "polls",
        "preamble", "present", "proxies", "proxy_count", "publications", "question", "quorum", "quorum_met", "rate",
        "reached", "recesses", "recorder", "recusal", "recusals", "remark", "replaced", "resolution", "resolutions",
        "result", "roll", "row", "rules", "seconder", "sha256", "sheet", "signatures", "sittings", "speaker",
        "speakers", "stage", "stages", "state", "status", "steps", "stopped", "struck", "style", "subject",
        "taken_up", "task", "tasks", "temperature", "text", "through", "time", "title", "type", "unanimous", "votes",
        "words",
    ]
}
