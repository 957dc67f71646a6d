import Dashboard
import StrictJSON

extension JSONError.Problem {
  /// What is wrong with the JSON, in one clause.
  var phrase: Phrase {
    Phrase(japanese, description)
  }

  private var japanese: String {
    switch self {
    case .unexpectedEnd: "途中で終わっています"
    case .unexpectedCharacter(let scalar, let expected): "「\(scalar)」があり、\(expected.japanese)がありません"
    case .badLiteral(let word): "「\(word)」は値ではありません。文字は引用符で囲みます"
    case .badNumber(let text): "「\(text)」はJSONの数ではありません"
    case .invalidUTF8: "UTF-8ではありません"
    case .byteOrderMark: "先頭にBOMがあります"
    case .otherEncoding: "UTF-8ではなくUTF-16またはUTF-32です"
    case .controlCharacterInString: "文字列の中に制御文字があります"
    case .badEscape: "\\ に続く文字が正しくありません"
    case .loneSurrogate: "\\u の組が片方しかありません"
    case .trailingCommaInObject: "} の前に余分なコンマがあります"
    case .trailingCommaInArray: "] の前に余分なコンマがあります"
    case .duplicateKey(let key): "キー「\(key)」が重複しています"
    case .tooDeep(let limit): "入れ子が\(limit)段を超えています"
    case .trailingContent: "終わりの後に余分な記載があります"
    case .wrongType(let expected, let found): "\(expected.japanese)であるべきところが\(found.japanese)です"
    case .notAnInteger(let text): "「\(text)」は整数ではありません"
    case .integerTooLarge(let text): "「\(text)」は大きすぎます"
    case .unknownKey(let key): "知らないキー「\(key)」があります"
    case .unexpectedElement: "要素が1つ余分です"
    case .custom(let text): text
    }
  }
}

extension JSONError.Problem.Expectation {
  fileprivate var japanese: String {
    switch self {
    case .value: "値"
    case .key: "引用符で囲んだキー"
    case .keyOrClosingBrace: "引用符で囲んだキーまたは }"
    case .colon: "コロン"
    case .commaOrClosingBrace: "コンマまたは }"
    case .commaOrClosingBracket: "コンマまたは ]"
    }
  }
}

extension JSONKind {
  fileprivate var japanese: String {
    switch self {
    case .null: "null"
    case .bool: "true・false"
    case .number: "数"
    case .string: "文字列"
    case .array: "配列"
    case .object: "オブジェクト"
    }
  }
}
