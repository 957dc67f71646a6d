import Testing

@testable import TerminalKit

@Suite("Roles")
struct RoleTests {
  @Test("each has a code of its own, one ASCII character")
  func codes() {
    #expect(Set(Role.allCases.map(\.code)).count == Role.allCases.count)
    for role in Role.allCases { #expect((0x21...0x7E).contains(role.code.value)) }
  }
}
