@testable import PlanStore

/// A ledger in which every known key stands, in canonical form.
enum SampleLedger {
  static let text = """
    {
      "format": "hashira-ledger",
      "version": 1,
      "organization": "清瀬市",
      "sections": [
        {
          "id": "s1",
          "name": "職員課",
          "formerNames": [
            {
              "name": "人事係",
              "until": "2026-04-01"
            }
          ],
          "inquiries": {
            "2026": {
              "askedOn": "2027-05-01",
              "due": "2027-05-28",
              "answeredOn": null,
              "reminders": ["2027-06-01", "2027-06-08"]
            }
          }
        }
      ],
      "plans": [
        {
          "id": "p",
          "label": "R8-R10",
          "title": "実施計画",
          "firstYear": 2026,
          "lastYear": 2028,
          "levels": ["柱", "方向性", "取組", "事業"],
          "status": "adopted",
          "adoptedOn": "2026-03-31",
          "lockedYears": [2026],
          "scheme": "marks",
          "chapters": [
            {
              "title": "目的",
              "text": "一行目\\n二行目",
              "textIsSummary": true
            },
            {
              "title": "計画期間",
              "text": "3か年"
            }
          ],
          "pillars": [
            {
              "id": "a",
              "title": "人材の育成",
              "directions": [
                {
                  "id": "b",
                  "title": "研修",
                  "initiatives": [
                    {
                      "id": "c",
                      "title": "外部研修",
                      "purpose": "学ばせる。",
                      "purposeIsSummary": true,
                      "owner": "s1",
                      "involved": ["s1"],
                      "outcome": "学んだ。",
                      "outcomeIsSummary": true,
                      "note": "※注",
                      "succeeds": ["old"],
                      "tags": ["重点"],
                      "years": {
                        "2026": {
                          "schedule": "6月",
                          "note": "備考",
                          "issue": "課題",
                          "direction": "継続",
                          "assessment": {
                            "scheme": "marks",
                            "mark": "○",
                            "proposed": "△",
                            "reason": "年度末に改善"
                          }
                        }
                      },
                      "programs": [
                        {
                          "id": "d",
                          "name": "派遣",
                          "owner": null,
                          "succeeds": [],
                          "tags": [],
                          "lines": [
                            {
                              "track": "planned",
                              "cells": ["実施", "→", null],
                              "readings": {
                                "2028": "none"
                              }
                            },
                            {
                              "track": "actual",
                              "cells": ["12名", "－", null],
                              "facts": {
                                "2026": {
                                  "state": "見込み",
                                  "asOf": "2027-03-10",
                                  "source": "職員課",
                                  "reason": null
                                }
                              }
                            }
                          ],
                          "years": {
                            "2026": {
                              "schedule": "5月",
                              "assessment": {
                                "scheme": "marks",
                                "mark": "◎",
                                "proposed": null,
                                "reason": null
                              }
                            }
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
          ],
          "targets": [
            {
              "id": "t",
              "pillar": "a",
              "name": "満足している職員の割合",
              "shortName": "満足度",
              "unit": "%",
              "better": "higher",
              "goal": 80,
              "most": 95,
              "basis": "final",
              "steps": {
                "2026": 70,
                "2027": 75.50
              },
              "measuredIn": [2026, 2028],
              "baseline": {
                "value": 61.2,
                "year": 2024,
                "source": "職員アンケート"
              },
              "measurements": [
                {
                  "year": 2026,
                  "value": 62.50,
                  "provisional": true,
                  "on": "2027-02-01",
                  "source": "職員アンケート",
                  "numerator": 125,
                  "denominator": 200,
                  "note": "速報"
                }
              ],
              "years": {
                "2026": {
                  "assessment": {
                    "scheme": "pace3",
                    "mark": "遅れ",
                    "proposed": "遅れ",
                    "reason": null
                  }
                }
              }
            }
          ]
        }
      ],
      "schemes": [
        {
          "id": "marks",
          "marks": ["◎", "○", "△", "×"]
        }
      ],
      "conflicts": [
        {
          "id": "k000000000001",
          "item": "d",
          "what": "field",
          "field": "footnote",
          "base": null,
          "kept": "※一方の注",
          "other": "※他方の注"
        }
      ]
    }

    """

  static var bytes: [UInt8] { Array(text.utf8) }

  /// The sample with one passage, which must stand there exactly once, replaced.
  static func replacing(_ passage: String, with other: String) -> [UInt8] {
    let parts = text.split(separator: passage, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "\(passage) stands \(parts.count - 1) times in the sample")
    return Array((parts[0] + other + parts[1]).utf8)
  }
}

/// Bytes as text, so that a failed comparison can be read.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// What refuses to be read, as `line:column: problem`; "read" where nothing does.
func refusal(_ bytes: [UInt8]) -> String {
  do {
    _ = try LedgerCodec.read(bytes)
    return "read"
  } catch { return error.description }
}
