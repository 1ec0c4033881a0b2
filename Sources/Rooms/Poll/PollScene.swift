extension Scene {
    /// The poll that an event of this line opened, closed or recounted.
    func poll(on question: QuestionID) -> Poll? { meeting?.polls.last { $0.question == question } }
}
