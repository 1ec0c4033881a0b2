/// Whether a body is counted in people or in households.
public enum BodyUnit: String, Codable, Sendable { case people, households }
