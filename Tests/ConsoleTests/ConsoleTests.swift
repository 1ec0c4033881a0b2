import Testing

@testable import Yard
