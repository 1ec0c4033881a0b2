import Kernel

/// An item as forms of deliberation ask about it: what was said, what was agreed, what was not, what people say of it since.
struct ItemFormView {
    let item: AgendaItem
    let facts: MeetingFacts
    let words: RecordedWords
    let wording: any Wording

    var value: JSON {
        let motions = facts.motions(on: item.number)
        let remarks = item.remarks.filter { !facts.isHidden($0) }.map(\.remark)
        let numbers = motions.map(\.proposal.number)
        return JSON(ItemFormFields.self) { field in
            switch field {
            case .spoken: .strings(remarks.map { wording.remark($0.text.withoutFullStop, by: $0.speaker) })
            case .settled:
                .strings(
                    motions.filter(\.isAdopted).map { $0.proposal.finalText.withoutFullStop }
                        + item.resolutions.map(\.text.withoutFullStop))
            case .unsettled:
                .strings(
                    motions.filter { !$0.isAdopted }.map {
                        wording.name($0.proposal.finalText.withoutFullStop, note: words.state(of: $0))
                    })
            case .feedback:
                .strings(
                    facts.book.comments.filter { $0.value.proposal.map(numbers.contains) == true }.map {
                        wording.remark($0.value.text.withoutFullStop, by: $0.value.name)
                    })
            }
        }
    }
}

enum ItemFormFields: String, ViewFields {
    case spoken, settled, unsettled, feedback
}
