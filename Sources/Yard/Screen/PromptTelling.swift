extension Screen {
    /// What the prompt asks where a rule reads two ways.
    public func twoReadings(counted: Judgement, excluded: Judgement) -> (question: String, yes: String, no: String) {
        let words = prompt
        func outcome(_ judgement: Judgement) -> String {
            judgement.isMet ? words.passes(required: judgement.required) : words.fails(required: judgement.required)
        }
        return (words.whetherCounted, words.counted(outcome(counted)), words.notCounted(outcome(excluded)))
    }
}
