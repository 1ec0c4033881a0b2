import Testing

@testable import Papers
