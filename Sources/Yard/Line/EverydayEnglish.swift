extension LineEnglish {
    var everyday: [String: String] {
        [
            // Motions and votes
            "motion": "propose", "move that": "propose", "ballot": "vote", "poll": "vote",
            "unanimously": "unanimous", "resolve": "resolved", "decision": "resolved",
            // What is moved
            "point of order": "order", "previous question": "close-debate",
            // The course of the meeting
            "start": "open", "begin": "open", "break": "recess", "pause": "recess", "continue": "resume",
            "end": "adjourn", "close": "adjourn", "finish": "adjourn",
            // People
            "here": "present",
            // Slips and papers
            "cancel that": "undo", "back": "undo", "delete": "undo", "print": "minutes", "export": "minutes",
            "exit": "quit", "bye": "quit", "commands": "help",
            // People served
            "home-visit": "visit", "call-on": "visit", "register-client": "client", "file": "client",
            "record": "client",
            "moved": "strike", "died": "strike", "deceased": "strike", "passphrase": "ledger", "register": "ledger",
            // Tasks and elections
            "task": "action", "todo": "action", "election": "elect",
        ]
    }
}
