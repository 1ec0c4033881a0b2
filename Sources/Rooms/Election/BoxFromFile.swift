import Kernel
import Tally

// 唱票 文件=: the papers of a file are taken into the box of a choosing, before those that are called.
extension Book {
    /// The box opened, and the papers of the file in it. Papers that are called afterwards lie in the same box.
    func decide(
        taking text: SourceText?, from file: String, post: String?, in meeting: Meeting
    ) throws(Refusal) -> [Event] {
        let election = try openElection(post == Self.allPosts ? nil : post, in: meeting)
        // Somebody's vote for a person is called in everybody's hearing.
        guard let choosing = election.choosing else { throw .choosing(.fileOfPeople(post: election.post)) }
        let opened = try decide(reading: election.post, in: meeting)
        guard let text else { throw .choosing(.noFile(file)) }
        guard let box = BoxFile(text.text) else { throw .choosing(.badFile(file)) }
        let numbers = try numbers(of: box, in: choosing, title: election.post)
        let reading = BoxReading(elections: [election.id.number], opened: election.called)
        var bundles: [PaperBundle] = []
        for paper in box.papers where paper.copies > 0 {
            let part = try part(of: paper, numbers, election, choosing)
            guard let whole = try checked([part], in: reading, meeting).first else { continue }
            bundles.append(PaperBundle(part: whole, copies: paper.copies))
        }
        let (papers, most) = (bundles.reduce(0) { $0.addingReportingOverflow($1.copies).partialValue }, 100_000)
        guard !bundles.isEmpty, (1...most).contains(papers) else {
            throw .choosing(.filePapers(file, papers: papers, most: most))
        }
        return opened + [.election(.papersTaken(bundles, sha256: text.sha256))]
    }

    /// The numbers on the paper of the file's projects: by the motion, else by its words, else by the number itself.
    private func numbers(
        of box: BoxFile, in choosing: Choosing, title: String
    ) throws(Refusal) -> [Int] {
        let budget = Rational(Int128(choosing.budget.fen), 100).exact
        if box.budget != "0", box.budget != budget {
            throw .choosing(.fileDiffers(title: title, project: nil, file: box.budget, here: budget))
        }
        var numbers: [Int] = []
        for project in box.projects {
            let names = [project.id, project.name].filter { !$0.isEmpty }.map { $0.folded.lowercased() }
            let place =
                choosing.projects.firstIndex { names.contains($0.name.lowercased()) }
                ?? choosing.projects.firstIndex { names.contains(text(of: $0).withoutFullStop.folded.lowercased()) }
                ?? names.lazy.compactMap { Int($0) }.first.map { $0 - 1 }
            guard let place, choosing.projects.indices.contains(place), !numbers.contains(place + 1) else {
                throw .choosing(.fileNamesOther(project.name, title: title, projects: choosing.projects.map(\.name)))
            }
            let cost = Rational(Int128(choosing.projects[place].cost.fen), 100).exact
            if project.cost != "0", project.cost != cost {
                throw .choosing(
                    .fileDiffers(
                        title: title, project: choosing.projects[place].proposal, file: project.cost, here: cost))
            }
            numbers.append(place + 1)
        }
        return numbers
    }

    private func part(
        of paper: BoxFile.Paper, _ numbers: [Int], _ election: Election, _ choosing: Choosing
    ) throws(Refusal) -> PaperPart {
        let marks = paper.ranks.flatMap { $0 }
        if paper.isOvermarked { return .void(.tooManyChoices, []) }
        if marks.isEmpty { return .blank }
        let isFit =
            switch election.rule.form {
            case .points: marks.allSatisfy { $0.points != nil }
            case .ranking: paper.ranks.allSatisfy { $0.count == 1 }
            case .approvals, .marks: marks.allSatisfy { $0.points == nil }
            }
        guard isFit else { throw .choosing(.fileOfOtherPapers(title: election.post, election.rule.form)) }
        if election.rule.form == .points {
            return .marked(marks.map { .points(numbers[$0.project - 1], $0.points ?? 0) })
        }
        let named = marks.map { numbers[$0.project - 1] }
        return .marked((election.rule.form == .ranking ? named : named.sorted()).map(BallotMark.candidate))
    }
}
