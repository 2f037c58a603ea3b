package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GlobTest {
  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void patterns_that_go_back_often_match_what_they_should() {
    int matching = 0;
    for (int round = 0; round < 2_000; round++) {
      String text = drawn(300, "aaaaaaaaaaaaaab");
      String pattern = '*' + drawn(150, "aaaaaaaaaaaaaaaaaaaaaaaaaa??*b");
      boolean expected = covers(pattern, text);
      assertThat(Glob.exactCase(pattern).matches(text))
          .as(pattern + "\n" + text)
          .isEqualTo(expected);
      matching += expected ? 1 : 0;
    }
    assertThat(matching).isBetween(200, 1_800);
  }

  @Test
  void a_long_part_is_found_at_its_place_in_either_case() {
    String part = "a".repeat(200) + "B";
    String text = "a".repeat(4_000) + "b" + "A".repeat(70) + "c";
    for (String pattern : new String[] {"*" + part + "*c", "*" + part + "?".repeat(70) + "c"}) {
      assertThat(Glob.anyCase(pattern).matches(text)).isTrue();
      assertThat(Glob.exactCase(pattern).matches(text)).isFalse();
      assertThat(Glob.anyCase(pattern).matches("x" + text + "c")).isEqualTo(pattern.contains("*c"));
    }
  }

  private String drawn(int length, String characters) {
    StringBuilder drawn = new StringBuilder();
    for (int i = random.nextInt(length); i >= 0; i--) {
      drawn.append(characters.charAt(random.nextInt(characters.length())));
    }
    return drawn.toString();
  }

  /** Which beginnings of the text each beginning of the pattern covers. */
  private static boolean covers(String pattern, String text) {
    boolean[] covered = new boolean[text.length() + 1];
    covered[0] = true;
    for (int p = 0; p < pattern.length(); p++) {
      char wanted = pattern.charAt(p);
      boolean[] longer = new boolean[text.length() + 1];
      longer[0] = wanted == '*' && covered[0];
      for (int t = 1; t <= text.length(); t++) {
        boolean fits = wanted == '?' || wanted == text.charAt(t - 1);
        longer[t] = wanted == '*' ? covered[t] || longer[t - 1] : fits && covered[t - 1];
      }
      covered = longer;
    }
    return covered[text.length()];
  }
}
