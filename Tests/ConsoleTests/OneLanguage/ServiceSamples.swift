import Kernel

@testable import Yard

extension ServiceRefusal: Sampled {
    static func sample(after last: ServiceRefusal?, _ with: Filling) -> ServiceRefusal? {
        let (id, file, day) = (ClientID(1), CaseID(1), Day(number: 20_777))
        return switch last {
        case nil: .shut(sealed: 3)
        case .shut: .unknownClient(id)
        case .unknownClient: .unknownCase(file)
        case .unknownCase: .unknownActivity(ActivityID(1))
        case .unknownActivity: .unknownCategory(nearest: [with.name])
        case .unknownCategory: .sameCategory(with.name)
        case .sameCategory: .unknownHelper(nearest: [with.name])
        case .unknownHelper: .unknownServiceKind(nearest: [], known: ["助餐"])
        case .unknownServiceKind: .noConsent
        case .noConsent: .needsGuardian
        case .needsGuardian: .needsBirth("困境儿童")
        case .needsBirth: .wantsWithdrawal(id)
        case .wantsWithdrawal: .noHandOverConsent(id)
        case .noHandOverConsent: .alreadyRegistered(id)
        case .alreadyRegistered: .nothingChanged(id)
        case .nothingChanged: .ended(id, .struck)
        case .ended: .sameVisit(id, day)
        case .sameVisit: .alreadyPaired(id)
        case .alreadyPaired: .caseIsOpen(id, CaseID(1))
        case .caseIsOpen: .nobody
        case .nobody: .dayBefore(day, since: day)
        case .dayBefore: .dayAhead(day)
        case .dayAhead: .bornLater
        case .bornLater: .caseClosed(file)
        case .caseClosed: .casesOpen(id, [file])
        case .casesOpen: .cannotUndo(3)
        case .cannotUndo: .othersRest(3, [4, 5])
        case .othersRest: .noTerminal
        case .noTerminal: .wrongPassphrase
        case .wrongPassphrase: .badPassphrase
        case .badPassphrase: .noLedger
        case .noLedger: .alreadyOpen
        case .alreadyOpen: .badWords(line: 2)
        case .badWords: .noVault
        case .noVault: .endsBeforeItBegins(from: day, to: day)
        case .endsBeforeItBegins: .unreadable(3)
        case .unreadable: .noOneText(3)
        case .noOneText: .noWordsLeft(3)
        case .noWordsLeft: .noKeeping
        case .noKeeping: .stillKept(id, until: day, with.citation)
        case .stillKept: nil
        }
    }

    static func more(_ with: Filling) -> [ServiceRefusal] {
        [
            .ended(ClientID(1), .served), .ended(ClientID(1), .handedOver), .ended(ClientID(1), .withdrawn),
        ]
    }
}
