package io.caseport.domain.policy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextClassesTest {
  private static final TextPattern ANYTHING = glob("*");

  @Test
  void overlapping_patterns_give_a_text_for_each_way_to_overlap() {
    assertThat(TextClasses.of(ANYTHING, List.of(glob("dev*"), glob("*bob"))))
        .hasValueSatisfying(
            texts -> assertThat(texts).containsExactlyInAnyOrder("", "dev", "bob", "devbob"));
  }

  @Test
  void an_unmatched_pattern_of_another_shape_gives_no_class() {
    TextPattern digits = new TextPattern(List.of(new TextPattern.Digit(), new TextPattern.Digit()));

    assertThat(TextClasses.of(digits, List.of(glob("1?"), glob("a*"))))
        .hasValueSatisfying(texts -> assertThat(texts).containsExactlyInAnyOrder("00", "10"));
  }

  @Test
  void case_is_told_apart_only_where_a_pattern_tells_it_apart() {
    assertThat(
            TextClasses.of(
                ANYTHING, List.of(TextPattern.literalAnyCase("ab"), TextPattern.literal("Ab"))))
        .hasValueSatisfying(texts -> assertThat(texts).hasSize(3).contains("Ab"));
  }

  @Test
  void too_many_classes_are_given_up_rather_than_cut_short() {
    List<TextPattern> words = new ArrayList<>();
    for (char c = 'a'; c < 'a' + 16; c++) {
      words.add(glob("*" + c + c + "*"));
    }

    assertThat(TextClasses.of(ANYTHING, words)).isEmpty();
  }

  @Test
  void no_text_is_in_a_class_that_was_not_found() {
    Random random = new Random(20261121);
    for (int round = 0; round < 200; round++) {
      List<TextPattern> patterns = new ArrayList<>();
      for (int i = random.nextInt(1, 5); i > 0; i--) {
        patterns.add(glob(word(random, "ab*?", 5)));
      }
      List<String> texts = TextClasses.of(ANYTHING, patterns).orElseThrow();
      Set<BitSet> classes = new HashSet<>();
      texts.forEach(text -> classes.add(matching(patterns, text)));

      assertThat(classes).hasSize(texts.size());
      for (int i = 0; i < 100; i++) {
        assertThat(classes).contains(matching(patterns, word(random, "abcd", 8)));
      }
    }
  }

  private static BitSet matching(List<TextPattern> patterns, String text) {
    BitSet matching = new BitSet();
    for (int i = 0; i < patterns.size(); i++) {
      matching.set(i, patterns.get(i).matches(text));
    }
    return matching;
  }

  private static String word(Random random, String letters, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(longest + 1); i > 0; i--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private static TextPattern glob(String pattern) {
    List<TextPattern.Token> tokens = new ArrayList<>();
    for (int i = 0; i < pattern.length(); i++) {
      tokens.add(
          switch (pattern.charAt(i)) {
            case '*' -> new TextPattern.Run(true);
            case '?' -> new TextPattern.One(true);
            default -> new TextPattern.Exactly(pattern.charAt(i), false);
          });
    }
    return new TextPattern(tokens);
  }
}
