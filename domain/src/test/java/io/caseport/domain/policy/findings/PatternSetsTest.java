package io.caseport.domain.policy.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSetsTest {

  @ParameterizedTest
  @CsvSource({
    "*, anything, true",
    "a*, ab*, true",
    "ab*, a*, false",
    "a?, a*, false",
    "a?, a?, true",
    "a*c, abc, true",
    "a*c, ab*, false",
    "*b*, abc, true",
    "abc, abc, true",
    "abc, ab, false"
  })
  void one_pattern_covers_another_if_it_matches_all_that_the_other_does(
      String wide, String narrow, boolean covers) {
    assertThat(Cover.exactCase(wide, narrow)).isEqualTo(covers);
  }

  @ParameterizedTest
  @CsvSource({
    "a*, *b, true",
    "a*, b*, false",
    "a?c, abc, true",
    "a?, abc, false",
    "*, x, true",
    "user/*, role/*, false",
    "arn:*:user/a, arn:aws:*:user/*, true"
  })
  void two_patterns_overlap_if_a_text_matches_both(String one, String other, boolean overlap) {
    assertThat(Overlap.exists(one, other)).isEqualTo(overlap);
    assertThat(Overlap.exists(other, one)).isEqualTo(overlap);
  }
}
