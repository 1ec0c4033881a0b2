/// How many votes secure a seat.
public enum Quota: Sendable {
    /// ⌊valid ÷ (seats + 1)⌋ + 1 (H. Droop, 1868); reaching it elects.
    case droop
    /// valid ÷ (seats + 1), cut to the count's last place, plus one unit of it; reaching it elects.
    case fractionPlusUnit
    /// valid ÷ (seats + 1) exactly (Hagenbach-Bischoff); to be exceeded.
    case exceeded
    /// valid ÷ (seats + 1) rounded up to the count's last place; reaching it elects.
    case roundedUp
}
