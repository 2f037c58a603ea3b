package io.caseport.domain.policy.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Pattern PLACE = Pattern.compile("%(?:(\\d)\\$)?[,]?([sd])");
  private static final Pattern JAPANESE = Pattern.compile("[\\u3040-\\u30ff\\u4e00-\\u9fff]");

  private final ResourceBundle english = bundle(Locale.ENGLISH);
  private final ResourceBundle japanese = bundle(Locale.JAPANESE);

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("io.caseport.domain.policy.wording.words", locale);
  }

  @Test
  void there_are_the_same_phrases_in_both_languages() {
    assertThat(japanese.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(200);
  }

  @Test
  void a_phrase_is_about_the_same_in_both_languages() {
    assertThat(english.keySet())
        .allSatisfy(
            key ->
                assertThat(places(japanese.getString(key)))
                    .as(key)
                    .isEqualTo(places(english.getString(key))));
  }

  @Test
  void sentences_are_translated() {
    assertThat(english.keySet())
        .filteredOn(
            key -> english.getString(key).replaceAll("%\\S+", "").matches(".*[a-z] [a-z].*"))
        .allSatisfy(key -> assertThat(japanese.getString(key)).as(key).containsPattern(JAPANESE));
  }

  @Test
  void japanese_has_spaces_beside_latin_letters_alone() {
    var words = Wording.of(Language.JA);
    assertThat(words.say("statement.allow", "support:*", "すべてのリソース"))
        .isEqualTo("すべてのリソースに対する support:* を許可します。");
    assertThat(words.say("condition.STRING_EQUALS.not.one", "aws:username", "「a b」"))
        .isEqualTo("aws:username が「a b」ではない");
    assertThat(words.say("noEffect", "すべて")).isEqualTo("効果なし: すべてはここでは何にも一致しません。");
  }

  private static List<String> places(String phrase) {
    return PLACE.matcher(phrase).results().map(WordingTest::place).sorted().toList();
  }

  private static String place(MatchResult found) {
    return (found.group(1) == null ? "1" : found.group(1)) + found.group(2);
  }
}
