import Kernel

// The same answers as data: keys in English, values as recorded.
extension OrganisationInquiry {
    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        let (state, day) = (book.organisations, moment.day)
        switch about {
        case .fields: return ["fields": .strings(book.fields)]
        case .one(let word): return book.facts(of: try book.organisation(named: word), on: day)
        case .all:
            return [
                "as_of": .string(day.description),
                "organisations": .array(book.everyOrganisation.map { book.facts(of: $0, on: day) }),
            ]
        case .backbone:
            let people = book.backbone(on: day)
            return [
                "as_of": .string(day.description), "count": .int(people.count),
                "party_members": .int(people.count { book.isPartyMember($0.name, on: day) }),
                "people": .array(people.map { book.facts(of: $0, on: day) }),
            ]
        case .resources: return ["resources": .array(state.gifts.map(\.facts))]
        case .community:
            let community = state.community
            return [
                "subdistrict": .string(community.subdistrict), "pilot": community.isPilot.map(JSON.bool) ?? .null,
                "traits": .strings(community.traits ?? []), "models": .strings(community.models ?? []),
            ]
        case .schemes:
            return [
                "schemes": .array(
                    state.schemes.map {
                        [
                            "title": .string($0.value.title), "number": .string($0.value.number),
                            "date": .day($0.value.day), "entry": .int($0.stamp.entry),
                        ]
                    })
            ]
        case .channels:
            return [
                "channels": .array(
                    state.channels.map {
                        [
                            "kind": .string($0.value.kind), "name": .string($0.value.name),
                            "from": .day($0.value.since), "entry": .int($0.stamp.entry),
                        ]
                    })
            ]
        }
    }
}

extension JSON {
    /// A day as `2026-03-05`; null where there is none.
    static func day(_ day: Day?) -> JSON { day.map { .string($0.description) } ?? .null }
}

extension Book {
    func facts(of organisation: Organisation, on day: Day) -> JSON {
        let details = organisation.details
        let what: JSON = [
            "name": .string(organisation.name), "type": .string(details.kind?.choice(.chinese)),
            "fields": .strings(details.fields ?? []), "role": .string(details.role?.choice(.chinese)),
            "above": .string(details.above), "head": .string(details.head), "founded": .day(details.founded),
            "filing": .string(details.filing), "filed": .day(details.filed), "place": .string(details.place),
            "plate": .day(details.plate), "charter": .string(details.charter), "rules": .string(details.rules),
            "staffing": .string(details.staffing), "service_plan": .string(details.servicePlan),
            "entry": .int(organisation.entered.entry),
        ]
        let steps = organisation.steps.map { step -> JSON in
            [
                "stage": .string(step.stage.choice(.chinese)), "on": .day(step.on), "entry": .int(step.stamp.entry),
            ]
        }
        let members = memberships(of: organisation).map { member -> JSON in
            [
                "name": .string(member.name), "joined": .day(member.joined.at.day), "left": .day(member.ends),
                "entry": .int(member.joined.entry),
            ]
        }
        return what.with([
            "stage": .string(organisation.stage?.choice(.chinese)), "steps": .array(steps),
            "missing_for_filing": .strings(missingForFiling(organisation).map(\.rawValue)),
            "people": .int(people(of: organisation, on: day).count),
            "seats": .array(organisation.seats.map { $0.facts(on: day) }), "members": .array(members),
        ])
    }

    func facts(of person: Backbone, on day: Day) -> JSON {
        [
            "name": .string(person.name), "party_member": .bool(isPartyMember(person.name, on: day)),
            "seats": .array(
                person.seats.map { organisation, seat in
                    JSON.object([JSON.Member("organisation", .string(organisation))]).with(seat.facts(on: day))
                }),
        ]
    }
}

extension Seat {
    fileprivate func facts(on day: Day) -> JSON {
        [
            "name": .string(name), "post": .string(post), "backbone": .bool(isBackbone == true), "from": .day(from),
            "until": .day(until), "left": .day(left), "sits": .bool(covers(day)), "entry": .int(stamp.entry),
            "left_entry": leaving.map { .int($0.entry) } ?? .null,
        ]
    }
}

extension GivenResource {
    fileprivate var facts: JSON {
        [
            "what": .string(gift.what), "from": .string(gift.from), "to": .string(gift.to),
            "amount_fen": gift.amount.map { .int($0.fen) } ?? .null, "goods": .string(gift.goods),
            "date": .day(gift.on), "entry": .int(stamp.entry),
        ]
    }
}
