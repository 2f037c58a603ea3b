package io.caseport.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.domain.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @Test
  void words_are_what_stands_between_spaces_each_once() {
    assertThat(words(" Printer\u3000burns\t\n o'clock printer \u00a0ＰＲＩＮＴＥＲ "))
        .containsExactly("printer", "burns", "o'clock");
  }

  @Test
  void a_text_needs_a_word_and_has_at_most_200_characters() {
    for (var text : List.of("", "  ", "\u0001", "x".repeat(201))) {
      assertThatThrownBy(() -> SearchWords.of(text)).isInstanceOf(Refusal.InvalidArgument.class);
    }
    assertThat(words("\ud83d\udd25".repeat(200))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "printer, The PRINTERS burn, true",
    "rinte, The printer burns, true",
    "printer burns, printer, false",
    "s3, my S3 bucket, true",
    "s3, s3, true",
    "s3, x-s3x, true",
    "s3, aws3 and s3, true",
    "s3, aws3, false",
    "3, s3, false",
    "s3-, aws3-x, true",
    "d, 印刷dx, true",
    "刷, 印刷機, true",
    "ﾌﾟ, コップ, true",
    "ａ-, xa-, true",
    "ς, ΟΔΟΣ, false",
    "δος, ΟΔΟΣ, true",
    "é, cafe\u0301, false",
    "fé, cafe\u0301, false",
    "afé, cafe\u0301, true",
    "İs, istanbul, true",
  })
  void a_word_is_found_by_its_characters(String search, String text, boolean found) {
    var missing = SearchWords.of(search).missingIn(SearchText.of(text));
    assertThat(missing.isEmpty()).isEqualTo(found);
  }

  private static List<String> words(String text) {
    return SearchWords.of(text).words().stream().map(SearchWord::folded).toList();
  }
}
