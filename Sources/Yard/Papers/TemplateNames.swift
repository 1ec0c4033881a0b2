/// Every name that a template of papers may use: those of the views of all rooms.
enum TemplateNames {
    static let all = Set(Room.all.flatMap(\.views).flatMap { $0.names } + ["style"])
}
