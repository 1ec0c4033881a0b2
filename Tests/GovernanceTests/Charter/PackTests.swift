import Foundation
import Testing

@testable import Governance

@Suite struct PackTests {
    @Test(arguments: Templates.all) func everyPackIsReadUnderItsOwnName(kind: SourceText.Kind, name: String) throws {
        #expect(try Templates.charter(kind, name).name == name)
    }
}
