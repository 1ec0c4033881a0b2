import Kernel

extension Verification {
    /// A part of a result that the recount doesn't bear out.
    public struct Difference: Hashable, Sendable {
        /// Where it stands in the result: `rounds[3].votes.潘玉珍`.
        public var place: String
        /// nil where the result lacks this part.
        public var published: String?
        /// nil where a recount has no such part.
        public var recounted: String?
        /// Why it cannot be counted by, where it is something the recount goes by.
        public var because: Phrase?

        public init(place: String, published: String?, recounted: String?, because: Phrase? = nil) {
            self.place = place
            self.published = published
            self.recounted = recounted
            self.because = because
        }

        /// In one sentence.
        public var phrase: Phrase {
            if let because {
                return Phrase { $0.verification.cannotCountBy(place: place, because($0)) }
            }
            switch (published, recounted) {
            case (let published?, let recounted?):
                return Phrase { $0.verification.differs(place: place, published: published, recounted: recounted) }
            case (nil, let recounted):
                return Phrase { $0.verification.missing(place: place, recounted: recounted ?? "") }
            case (let published?, nil):
                return Phrase { $0.verification.added(place: place, published: published) }
            }
        }

        /// Every part that differs, in the order of the result; parts it lacks come behind those of the same object.
        static func between(_ published: JSON, _ recounted: JSON, at place: String = "") -> [Difference] {
            switch (published, recounted) {
            case (.object(let left), .object(let right)):
                var found: [Difference] = []
                var others = Dictionary(right.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
                for member in left {
                    let here = place.isEmpty ? member.key : place + "." + member.key
                    if let other = others.removeValue(forKey: member.key) {
                        found += between(member.value, other, at: here)
                    } else {
                        found.append(Difference(place: here, published: brief(member.value), recounted: nil))
                    }
                }
                for member in right where others[member.key] != nil {
                    let here = place.isEmpty ? member.key : place + "." + member.key
                    found.append(Difference(place: here, published: nil, recounted: brief(member.value)))
                }
                return found
            case (.array(let left), .array(let right)):
                return (0..<max(left.count, right.count)).flatMap { item in
                    let here = "\(place)[\(item)]"
                    if item < left.count, item < right.count { return between(left[item], right[item], at: here) }
                    return [
                        Difference(
                            place: here, published: item < left.count ? brief(left[item]) : nil,
                            recounted: item < right.count ? brief(right[item]) : nil)
                    ]
                }
            default:
                if published.isSame(as: recounted) { return [] }
                // Digits in quotes and without are told apart by showing the quotes.
                let isAlike = published.text == recounted.text
                return [
                    Difference(
                        place: place, published: isAlike ? published.line : brief(published),
                        recounted: isAlike ? recounted.line : brief(recounted))
                ]
            }
        }

        static func brief(_ value: JSON) -> String { String((value.text ?? value.line).prefix(80)).legible }
    }
}

extension JSON {
    /// On one line.
    fileprivate var line: String { encoded.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The same plain value, byte for byte: two ways to write one character are two.
    fileprivate func isSame(as other: JSON) -> Bool {
        switch (self, other) {
        case (.string(let one), .string(let two)), (.number(let one), .number(let two)):
            one.utf8.elementsEqual(two.utf8)
        default: self == other
        }
    }

    /// As version 1 wrote a result: without the parts that came later, and without notes on what a rule does not read.
    func inFirstForm(without later: [String]) -> JSON {
        .object(
            members.compactMap { member in
                switch member.key {
                case "language", "blank": nil
                case "version": .init("version", .int(1))
                case "options": .init("options", member.value.without("max"))
                case "notes":
                    .init("notes", .array(member.value.items.filter { note in !later.contains(note.text ?? "") }))
                case "rounds":
                    .init(
                        "rounds",
                        .array(
                            member.value.items.map { round in
                                .object(
                                    round.members.map { part in
                                        part.key == "inactive" ? .init("inactive", part.value.without("blank")) : part
                                    })
                            }))
                default: member
                }
            })
    }

    private func without(_ key: String) -> JSON { .object(members.filter { $0.key != key }) }
}
