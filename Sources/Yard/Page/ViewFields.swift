import Kernel

/// The names under which a view gives its values to templates. An enum a view: every value has a name, every name a value, and
/// none is kept in a list beside it.
///
///     JSON(RemarkFields.self) { field in
///         switch field {
///         case .clock: .string(remark.stamp.at.clock)
///         case .speaker: .string(remark.speaker)
///         }
///     }
protocol ViewFields: CaseIterable, RawRepresentable<String>, Sendable {}

extension ViewFields {
    static var names: [String] { allCases.map(\.rawValue) }
}

extension JSON {
    /// An object with a value for each field.
    init<Fields: ViewFields>(_ fields: Fields.Type, _ value: (Fields) -> JSON) {
        self = .object(Fields.allCases.map { Member($0.rawValue, value($0)) })
    }
}
