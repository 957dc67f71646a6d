import Testing

@testable import PlanModel

struct NumberingTests {
  @Test("【1】(2)③ is made from positions")
  func official() {
    #expect(Numbering.full([0, 1, 2]) == "【1】(2)③")
    #expect(Numbering.full([3, 0, 1, 2]) == "【4】(1)②3")
    #expect(Numbering.full([]) == "")
    #expect(Numbering.address([0, 1, 2]) == "1-2-3")
    #expect(Numbering.address([3, 0, 1, 2]) == "4-1-2.3")
    #expect(Numbering.address([0]) == "1")
    #expect(Numbering.address([]) == "")
  }

  @Test("circled numbers up to 50, brackets from 51 on")
  func circled() {
    let circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿"
    #expect((0..<50).map { Numbering.initiative($0) }.joined() == circled)
    #expect(Numbering.initiative(50) == "(51)")
    #expect(Numbering.initiative(99) == "(100)")
  }
}
