struct PabulibEnglish: PabulibWords {
    func headings(of section: String) -> String { "the headings of \(section)" }
    var sectionLine: String { "a line META, PROJECTS or VOTES" }
    func oneOf(_ known: String) -> String { "one of \(known)" }
    var borda: String { "Borda; no other way to score places is known" }
    func minimumScore(_ score: String) -> String {
        "the file says that no project below a score of \(score) is funded, which no counting rule looks at"
    }
    func notLookedAt(_ key: String) -> String { "the file's \(key) is looked at by no counting rule" }
    var integer: String { "a whole number" }
    var projectColumns: String { "columns project_id and cost" }
    var cost: String { "a cost" }
    var voteColumn: String { "a column vote" }
    func votesDiffer(file: String, project: String, declared: String, found: String) -> String {
        "\(file): project \(project) is said to have \(declared) votes; the ballots give \(found)"
    }
    func pointsDiffer(file: String, project: String, declared: String, found: String) -> String {
        "\(file): project \(project) is said to have \(declared) points; the ballots give \(found)"
    }
    var pointsColumn: String { "a column points" }
    var pointsForEach: String { "as many points as projects" }
    var wholePoints: String { "whole points" }
}
