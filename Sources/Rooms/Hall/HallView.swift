import Kernel

/// What everybody in the hall may see of a book just now, in the words of one language: for the wall, for phones, for other programs.
///
/// It is made from the book without reasons, as papers for everybody are (``Privacy/open``), and of that holds only what is listed here: no
/// remark, no name of anybody present, no vote before its close, no single paper, nothing of the ledger of people served.
///
///     let view = HallView(of: book, at: now, in: .chinese)
///     view.question?.pieces     // the motion word by word, with what an amendment takes out and puts in
public struct HallView: Hashable, Sendable {
    public let language: Language
    public let community: String
    /// The meeting that is open, else the last one; `nil` where there was none.
    public let sitting: Sitting?
    public let agenda: [AgendaLine]
    /// The item being dealt with.
    public let item: CurrentItem?
    public let quorum: Gauge?
    public let question: Question?
    /// What is going on besides: a recess, a vote by a way, papers that are out.
    public let notices: [String]
    public let floor: Floor
    /// The boxes being read, or the last that were.
    public let counts: [Count]
    /// The latest first.
    public let decisions: [Decision]
    /// What was undertaken in this meeting.
    public let tasks: [Task]

    public struct Sitting: Hashable, Sendable {
        public enum State: String, Sendable { case open, recess, closed }
        public let number: Int
        public let kind: String
        public let title: String
        public let place: String?
        public let chair: String?
        public let date: String
        /// The festivals of that day, by the year's calendar or as the community set them.
        public let festivals: [String]
        public let state: State
        /// How that is said.
        public let stateTold: String
    }

    public struct AgendaLine: Hashable, Sendable {
        public enum Mark: String, Sendable { case done, now, ahead, tabled }
        public let number: Int
        public let title: String
        public let mark: Mark
        /// What came of it; empty where nothing did yet.
        public let outcome: String
    }

    public struct CurrentItem: Hashable, Sendable {
        public let number: Int
        public let title: String
        public let timer: Timer
        /// The time box, in minutes.
        public let limit: Int?
    }

    /// Time that was spent, and whether it goes on. Two that began alike are equal whenever they are looked at.
    public struct Timer: Hashable, Sendable {
        public let seconds: Int
        public let isRunning: Bool
        /// When it began, recesses left out; of one that stands still what was spent.
        private let origin: Int

        init(seconds: Int, isRunning: Bool, at now: Moment) {
            (self.seconds, self.isRunning) = (seconds, isRunning)
            origin = isRunning ? now.seconds &- seconds : seconds
        }

        /// Tells it from others whenever it is looked at.
        public var key: String { "\(origin)\(isRunning ? "r" : "s")" }

        public static func == (one: Timer, other: Timer) -> Bool {
            (one.origin, one.isRunning) == (other.origin, other.isRunning)
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(origin)
            hasher.combine(isRunning)
        }
    }

    /// How many are there, of how many that have to be.
    public struct Gauge: Hashable, Sendable {
        /// `nil`, as all figures here, where votes are counted and not heads: who is there says nothing then.
        public let present: Int?
        /// 0 where no rule asks, or nobody said how many are entitled.
        public let required: Int?
        public let entitled: Int?
        public let isMet: Bool?
        public let told: String
    }

    /// The motion before the meeting.
    public struct Question: Hashable, Sendable {
        public enum Change: String, Sendable { case kept, removed, added }
        public struct Piece: Hashable, Sendable {
            public let text: String
            public let change: Change
        }
        public struct Amendment: Hashable, Sendable {
            public let id: String
            public let text: String
            public let mover: String?
            public let isDecidedNow: Bool
        }

        public let id: String
        public let pieces: [Piece]
        public let mover: String?
        public let seconder: String?
        public let amount: String?
        public let amendments: [Amendment]
    }

    public struct Floor: Hashable, Sendable {
        public struct Speaker: Hashable, Sendable {
            public let name: String
            /// 赞成, 反对; `nil` where nobody said.
            public let side: Side?
            public let sideTold: String?
        }

        public let speaker: Speaker?
        public let timer: Timer?
        public let waiting: [Speaker]
    }

    /// Papers of one post, or of one budget, as they are read.
    public struct Count: Hashable, Sendable {
        public struct Row: Hashable, Sendable {
            public let number: Int?
            public let name: String
            /// What a project costs.
            public let cost: String?
            public let strokes: String
            public let votes: Int
            public let against: Int
            public let isCertain: Bool
            public let isElected: Bool
        }

        /// The money of a budget, and how much of it is chosen.
        public struct Budget: Hashable, Sendable {
            public let total: Money
            public let chosen: Money
            public let told: String
        }

        public let title: String
        public let isBeingRead: Bool
        /// 第21张 收回22 有效20 废1
        public let head: String
        /// Votes needed, where a rule asks for so many and it is known of how many papers.
        public let needed: Int?
        public let neededTold: String?
        /// The most that a row could come to, for bars.
        public let scale: Int
        public let rows: [Row]
        public let budget: Budget?
    }

    public struct Decision: Hashable, Sendable {
        public enum Tone: String, Sendable { case passed, failed, tied, settled }
        public let tone: Tone
        /// P1 通过
        public let head: String
        /// What it is about, in words.
        public let text: String
        /// With figures and clause.
        public let because: String
        /// The entry that made it.
        let entry: Int
    }

    public struct Task: Hashable, Sendable {
        public let id: String
        public let owner: String?
        public let due: String?
        public let text: String
        public let state: String?
    }
}
