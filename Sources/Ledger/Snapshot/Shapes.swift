/// The lists of keys under which values were encoded, each list kept once.
///
/// A list is a path in a tree: its last key, and the list without that key. 100,000 remarks thus name their fields once, and
/// a value that was absent is known by its key missing in the list.
struct Shapes {
    struct Shape {
        let parent: Int
        let key: String
        /// The child found last: values of one type come in runs.
        var lastKey = ""
        var lastChild = 0
    }

    private struct Step: Hashable {
        let shape: Int
        let key: String
    }

    /// Shape 0 is the list of no keys.
    private(set) var all = [Shape(parent: 0, key: "")]
    private var children: [Step: Int] = [:]

    /// The list `shape` with one key more.
    mutating func extend(_ shape: Int, with key: String) -> Int {
        if all[shape].lastChild > 0, all[shape].lastKey == key { return all[shape].lastChild }
        let step = Step(shape: shape, key: key)
        let child = children[step] ?? all.count
        if child == all.count {
            all.append(Shape(parent: shape, key: key))
            children[step] = child
        }
        all[shape].lastKey = key
        all[shape].lastChild = child
        return child
    }
}
