extension ConformanceCase {
  static let rejectedArrays: [ConformanceCase] =
    [
      ("n_array_1_true_without_comma", "[1 true]", "1:4"),
      ("n_array_a_invalid_utf8", #"[a\xE5]"#, "1:2"),
      ("n_array_colon_instead_of_comma", #"["": 1]"#, "1:4"),
      ("n_array_comma_after_close", #"[""],"#, "1:5"),
      ("n_array_comma_and_number", "[,1]", "1:2"),
      ("n_array_double_comma", "[1,,2]", "1:4"),
      ("n_array_double_extra_comma", #"["x",,]"#, "1:6"),
      ("n_array_extra_close", #"["x"]]"#, "1:6"),
      ("n_array_extra_comma", #"["",]"#, "1:4"),
      ("n_array_incomplete", #"["x""#, "1:5"),
      ("n_array_incomplete_invalid_value", "[x", "1:2"),
      ("n_array_inner_array_no_comma", "[3[4]]", "1:3"),
      ("n_array_invalid_utf8", #"[\xFF]"#, "1:2"),
      ("n_array_items_separated_by_semicolon", "[1:2]", "1:3"),
      ("n_array_just_comma", "[,]", "1:2"),
      ("n_array_just_minus", "[-]", "1:2"),
      ("n_array_missing_value", #"[   , ""]"#, "1:5"),
      ("n_array_newlines_unclosed", #"["a",\x0A4\x0A,1,"#, "3:4"),
      ("n_array_number_and_comma", "[1,]", "1:3"),
      ("n_array_number_and_several_commas", "[1,,]", "1:4"),
      ("n_array_spaces_vertical_tab_formfeed", #"["\x0Ba"\x0C]"#, "1:3"),
      ("n_array_star_inside", "[*]", "1:2"),
      ("n_array_unclosed", #"[""#, "1:3"),
      ("n_array_unclosed_trailing_comma", "[1,", "1:4"),
      ("n_array_unclosed_with_new_lines", #"[1,\x0A1\x0A,1"#, "3:3"),
      ("n_array_unclosed_with_object_inside", "[{}", "1:4"),
      ("n_incomplete_false", "[fals]", "1:2"),
      ("n_incomplete_null", "[nul]", "1:2"),
      ("n_incomplete_true", "[tru]", "1:2"),
      // Not in the suite:
      ("n_array_comma_before_bracket_on_third_line", #"[\x0A  "実施",\x0A  "→" ,\x0A]"#, "3:7"),
      ("n_array_missing_comma_after_kanji", #"["職員" "研修"]"#, "1:7"),
    ].map { ConformanceCase($0.0, $0.1, refusedAt: $0.2) }

  static let rejectedObjects: [ConformanceCase] =
    [
      ("n_object_bad_value", #"["x", truth]"#, "1:7"),
      ("n_object_bracket_key", #"{[: "x"}\x0A"#, "1:2"),
      ("n_object_comma_instead_of_colon", #"{"x", null}"#, "1:5"),
      ("n_object_double_colon", #"{"x"::"b"}"#, "1:6"),
      ("n_object_emoji", "{🇨🇭}", "1:2"),
      ("n_object_garbage_at_end", #"{"a":"a" 123}"#, "1:10"),
      ("n_object_key_with_single_quotes", "{key: 'value'}", "1:2"),
      ("n_object_lone_continuation_byte_in_key_and_trailing_comma", #"{"\xB9":"0",}"#, "1:3"),
      ("n_object_missing_colon", #"{"a" b}"#, "1:6"),
      ("n_object_missing_key", #"{:"b"}"#, "1:2"),
      ("n_object_missing_semicolon", #"{"a" "b"}"#, "1:6"),
      ("n_object_missing_value", #"{"a":"#, "1:6"),
      ("n_object_no-colon", #"{"a""#, "1:5"),
      ("n_object_non_string_key", "{1:1}", "1:2"),
      ("n_object_non_string_key_but_huge_number_instead", "{9999E9999:1}", "1:2"),
      ("n_object_repeated_null_null", "{null:null,null:null}", "1:2"),
      ("n_object_several_trailing_commas", #"{"id":0,,,,,}"#, "1:9"),
      ("n_object_single_quote", "{'a':0}", "1:2"),
      ("n_object_trailing_comma", #"{"id":0,}"#, "1:8"),
      ("n_object_trailing_comment", #"{"a":"b"}/**/"#, "1:10"),
      ("n_object_trailing_comment_open", #"{"a":"b"}/**//"#, "1:10"),
      ("n_object_trailing_comment_slash_open", #"{"a":"b"}//"#, "1:10"),
      ("n_object_trailing_comment_slash_open_incomplete", #"{"a":"b"}/"#, "1:10"),
      ("n_object_two_commas_in_a_row", #"{"a":"b",,"c":"d"}"#, "1:10"),
      ("n_object_unquoted_key", #"{a: "b"}"#, "1:2"),
      ("n_object_unterminated-value", #"{"a":"a"#, "1:8"),
      ("n_object_with_single_string", #"{ "foo" : "bar", "a" }"#, "1:22"),
      ("n_object_with_trailing_garbage", #"{"a":"b"}#"#, "1:10"),
      // Not in the suite:
      ("n_object_comma_before_brace_after_line_break", #"{\x0D\x0A  "年度": 2026,\x0D\x0A}"#, "2:13"),
    ].map { ConformanceCase($0.0, $0.1, refusedAt: $0.2) }

  /// Texts the suite accepts and we do not: with a key twice a reader has to drop one of the values, and which one was
  /// meant nobody can know. RFC 8259 section 4 leaves it open, RFC 7493 (I-JSON) forbids it.
  static let rejectedDuplicateKeys: [ConformanceCase] =
    [
      ("y_object_duplicated_key", #"{"a":"b","a":"c"}"#, "1:10"),
      ("y_object_duplicated_key_and_value", #"{"a":"b","a":"b"}"#, "1:10"),
    ].map { ConformanceCase($0.0, $0.1, refusedAt: $0.2) }
}
