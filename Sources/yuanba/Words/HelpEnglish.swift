struct HelpEnglish: HelpWords {
    var audit: String { "Audit a result by hand, on papers drawn by a public seed." }
    var auditMethod: String { "polling: papers alone; comparison: each beside its record" }
    var auditPile: String { "how many papers were counted in the pile" }
    var auditPapers: String { "the papers as read, a line each, in the order drawn (-: standard input)" }
    var auditPlan: String { "Which papers to look at: numbers, order, how many." }
    var auditRead: String { "Read papers that were looked at: the risk after each, and whether that is enough." }
    var auditResult: String { "the result (count --format json)" }
    var auditRisk: String { "the risk limit, such as 5%" }
    var auditSeed: String { "the figures thrown in public" }
    var ballotFiles: String { "ballot files" }
    var ballots: String { "Convert ballot files, or make them fit to publish." }
    var ballotsExplain: String { "Say what the files were taken for, and write nothing." }
    var ballotsExplainFormat: String { "how --explain tells it: text, json" }
    var ballotsAlike: String { "take two boxes that hold the very same papers (else one was given twice)" }
    var ballotsMerge: String { "Merge the boxes of one election into one file, papers marked alike as one line." }
    var ballotsMergeFormat: String { "how the figures are told: text, json (the ballots go to -o)" }
    var ballotsPublic: String { "Sorted and merged; unique patterns withheld." }
    var board: String { "Show the meeting on the wall and on phones; only reads." }
    var boardLan: String {
        "this machine's address in the yard's network, for phones; without it this machine alone sees it"
    }
    var boardPort: String { "the port, 8086 unless told; 0 takes a free one" }
    var book: String { "The book." }
    var books: String { "The books of a folder: last meeting, what is late, sound or not." }
    var booksFolder: String { "The folder; those in it are looked at, too." }
    var booksLate: String { "Only those with something late." }
    var booksUnsound: String { "Only those that are not sound." }
    var booksKind: String { "Only this kind: village or residents." }
    var booksSort: String { "The order: late (most first), community, last (longest without a meeting first), path." }
    var booksFormat: String { "The format: text, json, csv." }
    var booksIndex: String { "Take what was read before of books nobody wrote in; --no-index reads each." }
    var calendar: String { "Meetings, activities and festivals for other calendars." }
    var calendarFormat: String { "The format: ics." }
    var certifyResult: String { "the result (count --format json), or a book" }
    var certifyAudit: String { "the page of an audit by hand, to be put in" }
    var certify: String { "One page that holds a result and its papers, and counts them again by itself." }
    var checkpoint: String { "A checkpoint: what the book is now, in lines that others can keep and sign." }
    var checkpointWords: String { "as eight groups to be read out or copied: five signs each, the fifth a check" }
    var checkpointEntry: String { "the proof that this entry is in the book" }
    var checkpointKey: String { "the key to sign with (yuanba key new)" }
    var checkpointSince: String { "the proof that the book only grew since this checkpoint" }
    var compare: String { "Two tellers' books of one box, paper by paper." }
    var compareFirst: String { "One teller's book." }
    var compareSecond: String { "The other's." }
    var contest: String { "The contest to read, of a file that holds several." }
    var count: String { "Count ballot files by a rule." }
    var countFiles: String { "ballot files, - is standard input" }
    var countGroups: String { "A CSV of names and groups." }
    var countMargin: String { "how many changed papers would change who is elected" }
    var countPublic: String { "To publish: no digests of the papers in JSON, which somebody could try out." }
    var countRegistered: String { "How many were registered, for an absolute majority." }
    var countReserve: String { "Seats kept for a group, as women:1." }
    var countRule: String { "The rule, see yuanba rules." }
    var countSeats: String { "Seats, instead of the file's." }
    var countSetting: String { "An option of the rule, KEY=VALUE." }
    var countTies: String { "How ties are settled, in turn: ask | lot:SEED | order | backwards | forwards." }
    var countWhy: String { "Why somebody or a project won or lost; all: each of them." }
    var doctor: String { "Save what still verifies of a damaged book into a new one." }
    var doctorBook: String { "the damaged book, which is only read" }
    var doctorNew: String { "the book to make; never overwrites" }
    var export: String { "Carry the whole book out, chain included." }
    var exportBook: String { "a book" }
    var exportFolder: String { "the folder to put it in; else standard output" }
    var exportPublic: String { "leave out personal data; it still verifies" }
    var importFile: String { "what export gave" }
    var importing: String { "Make a book from an export, with the same chain." }
    var inputFormat: String { "The files' format, else told by their content." }
    var key: String { "Keys to sign with." }
    var keyFile: String { "the file to write" }
    var keyName: String { "the name of the key (the file's where none is given)" }
    var keyNew: String { "Make a new key." }
    var language: String { "Language of the screen: zh, en." }
    var manual: String { "The manual page, for man." }
    var manualVerbs: String { "Everything that can be typed at the prompt, as a table." }
    var ledgerKey: String { "The passphrase of the register of people served is the first line of this file." }
    var meet: String { "Hold a meeting, line by line, or replay one from a file." }
    var meetEcho: String { "Show each line before its answer." }
    var meetStrict: String { "Stop at the first line that is refused." }
    var merge: String { "Lay two copies of a book that went on apart together; what contradicts is left to somebody." }
    var mergeBooks: String { "two copies of one book (with --show: one book)" }
    var mergeOutput: String { "the new book; nothing is overwritten" }
    var mergeShow: String { "list what merging left to somebody" }
    var minutes: String { "A paper from the book: record, minutes, sign-in …" }
    var minutesActivity: String { "Papers of activities: of this one alone, H1." }
    var minutesAsOf: String { "From what the book knew on that day: 2026-05-06." }
    func minutesFormat(known: [String]) -> String { "The format: \(known.joined(separator: ", "))." }
    var minutesLarge: String { "In 20 pt, for the wall and for weak eyes." }
    var minutesMeeting: String { "Which meeting, the last unless told." }
    var minutesMissing: String { "List the boxes that nothing filled, instead of the paper." }
    func minutesPaper(known: [String]) -> String { "Which paper: \(known.joined(separator: ", "))." }
    var minutesPeriod: String {
        "The period of a list or report, the last year unless told: 2026, 2026-03, 2026-1-1..2026-6-30."
    }
    var minutesPlanned: String { "Notice and programme: of this meeting called ahead alone, M1." }
    var minutesProposal: String { "The paper of one proposal: P3." }
    var minutesPublic: String { "Leave out what was marked private." }
    var new: String { "Make a book, one file for a community." }
    var newCommunity: String { "the community's name" }
    var newFile: String { "the file to make; never overwrites" }
    var newKind: String { "village, residents" }
    var newOffset: String { "the offset of its clock" }
    var output: String { "Write to this file." }
    var papers: String { "All the papers that a meeting owes, in one folder." }
    var papersFolder: String { "The folder." }
    var papersFormats: String { "The formats, with commas between; docx unless told." }
    var papersOverwrite: String { "Replace files of the same name." }
    var partial: String { "Take files that hold other than they declare; the result says so." }
    var people: String { "Enter people and units from a spreadsheet, or write them out." }
    var peopleDryRun: String { "Show what would be entered, and enter nothing." }
    var peopleFile: String { "The list, .csv (UTF-8, UTF-16, GBK) or .xlsx, its columns by their headings." }
    var peopleOut: String { "Write people and units to this CSV file." }
    var peopleReason: String { "Why what the book holds is changed." }
    var program: String { "Run a village meeting and hand out its papers." }
    var report: String { "The figures of one book or many over any days." }
    var reportBooks: String { "One book or several" }
    var reportFormat: String { "Format: text, json, md, html, docx, csv; else by the name behind -o." }
    var reportFrom: String { "The first day, else from the beginning: 2022-01-01." }
    var reportIndicators: String { "The file of indicators, else that of the pilot in templates/reports." }
    var reportPublic: String { "For everybody: withheld entries are listed by number alone." }
    var reportTo: String { "The last day, else today." }
    var reportUnfold: String { "Unfold this figure to its entries: organisations." }
    var rules: String { "Every counting rule: name, title, source, options." }
    var rulesName: String { "Only this one." }
    var show: String { "What a line that only asks would answer, also as data." }
    var showFormat: String { "The format: text, json." }
    var showQuery: String { "The line, as it is typed at the meeting: status." }
    var start: String { "Take up where one left off." }
    var templates: String { "The templates of papers: check them, copy them." }
    var templatesCheck: String { "What is wrong with templates and fonts, a line each." }
    var templatesCheckFolder: String { "The folder; the set in use unless told." }
    var templatesCopy: String { "A set of its own for a community, beside its book." }
    var templatesCopyFolder: String { "The folder in which the book lies." }
    var templatesWord: String { "A paper as a Word template beside the book, to be changed in Word." }
    var templatesWordPapers: String { "The names of the papers, one or several." }
    var templatesFolder: String { "Folder of templates." }
    var templatesOverwrite: String { "Replace those that are there." }
    var verify: String { "Doubt a book, or a book exported as JSON." }
    var verifyBallots: String { "the ballots, for the result of a count" }
    var verifyBook: String { "a book, or what export gave" }
    var verifyBy: String { "the signer's public key, or a file that holds it" }
    var verifyTyped: String { "a checkpoint that was read out or copied (checkpoint --words)" }
    var verifyCheckpoint: String { "a checkpoint that somebody saw: the first entries must be the same" }
    var verifyHead: String { "the hash on a signed paper, 12 digits or more" }
    var verifyStrict: String { "What today's rules would decide otherwise counts as wrong too." }

    var witness: String { "Bear witness: sign the checkpoint of another book." }
    var witnessNote: String { "the checkpoint" }
    var witnessSeen: String { "the checkpoint seen last: none fewer, none changed" }
    // The manual page: the environment, and how a run ends
    var environmentLanguage: String { "The language of the screen, zh or en." }
    var environmentTemplates: String { "The folder of templates." }
    var environmentWide: String { "1 where ambiguous signs take two columns." }
    var environmentColour: String { "No colour where it is not empty." }
    var exitDone: String { "Done." }
    var exitRefused: String { "meet: some line was refused." }
    var exitBad: String { "Bad input or usage." }
    var exitTie: String { "count: a tie left open." }
    var exitUnsound: String { "verify, compare: not sound, or not alike." }
}
