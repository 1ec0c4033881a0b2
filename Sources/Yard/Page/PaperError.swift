import Kernel
import Tally

/// Why a paper could not be made. ``PaperErrorWords`` has the sentences.
public enum PaperError: Error, Hashable, Sendable {
    case noMeeting
    case unknownMeeting(Int, last: Int)
    case unknownProposal(QuestionID)
    /// No election was held in the meeting asked for, or none at all.
    case noElection(meeting: Int?)
    /// The meeting elected, but not to the committee whose change of office the paper is about.
    case noNewCommittee(meeting: Int)
    /// The day of the election is set, and none was held yet.
    case notHeldYet(Day)
    /// No residents chose projects, in that meeting or in any.
    case noChoosing(meeting: Int?)
    /// No election day was set, from which the days of the notices are reckoned.
    case noElectionDay
    /// What was given for a day is none.
    case noSuchDay(String)
    /// What was given for a proposal's id is none.
    case noSuchID(String)
    /// `own` are those that the community wrote itself.
    case unknownPaper(String, own: [String] = [])
    /// `known` are those that would do.
    case unknownFormat(String, known: [PaperFormat] = PaperFormat.allCases)
    /// No program is there that makes a page.
    case noEngine
    /// The program that makes pages failed; what it said last.
    case engineFailed(program: String, String)
    /// The folder for what is being printed could not be made or written.
    case noRoom(String)
    /// A file of that name is there already.
    case taken(String)
    /// The file could not be put together: no memory.
    case noMemory
    /// That paper is about one proposal, and none was named.
    case needsProposal(Paper)
    /// The book holds nothing of what that paper shows.
    case nothingFor(Paper)
    /// The vote that the paper is for takes no proxies, by this clause.
    case noProxies(Citation)
    /// No organisation is on its way to be filed.
    case nobodyFiles
    /// The paper is of a way that the proposal does not go.
    case otherWay(QuestionID, way: String)
    case unknownActivity(ActivityID)
    /// No meeting was called ahead by that number.
    case unknownCall(CallID)
    /// What was given for the number of an activity, or of a meeting called ahead, is none.
    case noSuchActivityID(String)
    case noSuchCallID(String)
    /// The paper is of no single activity, or of no meeting called ahead.
    case notOfOne(Paper, option: String)
    /// What was given for a period is none.
    case noSuchPeriod(String)
    /// The folder named by an option is not there.
    case noFolder(String)
    case noTemplate(String, folders: [String])
    case unreadable(file: String)
    case template(file: String, line: Int, TemplateProblem)
    /// What is wrong with a Word file: in which of its parts (`nil` for its text) and paragraph; 0 for the whole.
    case word(file: String, part: String?, paragraph: Int, TemplateProblem)
    /// A list was asked for, and the paper has no table.
    case noTable(Paper)
    /// A table whose columns are a loop has no place in a Word file.
    case noWordTemplate(Paper)
    /// A ballot file that cannot be read; where and what.
    case ballots(BallotError)
    /// The ending of the file's name is that of no format.
    case unknownEnding(String)
}

/// What is wrong with a template.
public enum TemplateProblem: Hashable, Sendable {
    case notUTF8
    case unfinishedTag
    /// Braces as a Chinese keyboard writes them, which are no tag: ｛｛地点｝｝.
    case wideBraces(String)
    case neverClosed(section: String)
    case closesNothing(section: String)
    case closes(section: String, open: String)
    /// No value of that name is known to any paper; the nearest, where one is near.
    case unknownName(String, nearest: String?)
    case noPart(String)
    case partOfItself(String)
    /// A change of the tags' delimiters.
    case delimiters
    /// Sections, or parts in parts, stand deeper in one another than that.
    case tooDeep(most: Int)
    /// The paper would have more bytes than that.
    case tooLong(most: Int)
    /// A character that nobody sees or that a terminal obeys.
    case illegible(Illegible)
    /// It is no Word file of today, or damaged.
    case notWord
    /// It unpacks to more than any paper has.
    case tooLarge
    /// A loop of a Word file that does not end where it began: in one paragraph, cell or table.
    case brokenLoop(section: String, isOpen: Bool)
    /// A line that begins with `@` and a word that is none of those there are.
    case unknownLine(String)
    /// A tag that the engine does not take, in a way that is not told apart here.
    case badTag
}
