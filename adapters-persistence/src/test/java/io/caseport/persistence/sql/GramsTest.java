package io.caseport.persistence.sql;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.NastyTexts;
import io.caseport.domain.cases.SearchText;
import io.caseport.domain.cases.SearchWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class GramsTest {
  private static final List<String> TEXTS =
      List.of(
          "The S3-bucket of o'brien",
          "印刷機がﾄﾏﾘました",
          "a1印b2刷 c\u0301x",
          NastyTexts.MIXED,
          NastyTexts.CONTROLS);

  @Test
  void a_text_has_the_grams_of_every_word_that_stands_in_it() {
    int found = 0;
    for (var text : TEXTS) {
      var searched = SearchText.of(text);
      var grams = Grams.of(ACME, searched);
      var points = searched.folded().codePoints().toArray();
      for (int start = 0; start < points.length; start++) {
        for (int length = 1; length <= Math.min(6, points.length - start); length++) {
          var part = new String(points, start, length);
          if (part.codePoints().noneMatch(SearchText::isSpace)) {
            var words = SearchWords.of(part);
            if (words.missingIn(searched).isEmpty()) {
              found++;
              assertThat(grams).as(part).containsAll(Grams.of(ACME, words));
            }
          }
        }
      }
    }
    assertThat(found).isGreaterThan(250);
  }

  @Test
  void every_word_has_a_gram() {
    for (var word : List.of("a", "ab", "abc", "印", "印刷", "-", "a-", "-a", "\ud83d\udd25")) {
      assertThat(Grams.of(ACME, SearchWords.of(word))).as(word).isNotEmpty();
    }
  }

  @Test
  void other_words_and_other_accounts_have_other_grams() {
    var printer = Grams.of(ACME, SearchWords.of("printer"));
    assertThat(printer).hasSize(5).isNotEqualTo(Grams.of(ACME, SearchWords.of("printed")));
    assertThat(Grams.of(GLOBEX, SearchWords.of("printer"))).doesNotContainAnyElementsOf(printer);
    assertThat(printer).allMatch(gram -> gram >= 0);
  }
}
