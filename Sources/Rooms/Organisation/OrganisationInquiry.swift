import Kernel
import Prompt

/// What is asked of organisations: all of them, one, or the fields.
struct OrganisationInquiry: Inquiring {
    enum About: Hashable, Sendable {
        case all, fields
        case one(String)
    }

    let about: About

    init(_ about: About) { self.about = about }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let (words, language) = (screen.organisations, screen.language)
        switch about {
        case .fields: return [words.fieldsKnown(language.fields(book.fields))]
        case .one(let word):
            let organisation = try book.organisation(named: word)
            return [words.entered(organisation.name, language.told(organisation.details))]
        case .all:
            var table = Table(words.name, words.kindHead, words.fieldsHead, words.headHead)
            for organisation in book.everyOrganisation {
                let details = organisation.details
                table.add(
                    organisation.name, details.kind?.choice(language) ?? "",
                    screen.wording.list(language.fields(details.fields ?? [])), details.head ?? "")
            }
            return table.rows.isEmpty
                ? [screen.prompt.nothingYet] : table.lines(view.width, columns: view.columns - 2)
        }
    }
}
