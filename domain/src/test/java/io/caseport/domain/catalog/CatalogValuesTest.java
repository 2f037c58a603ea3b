package io.caseport.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.CaseLanguage.Availability;
import io.caseport.domain.catalog.CaseLanguage.Offer;
import io.caseport.domain.plan.IssueType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogValuesTest {
  private static final LanguageCode JAPANESE = new LanguageCode("ja");
  private static final LanguageCode CHINESE = new LanguageCode("zh");

  @Test
  void a_text_that_a_language_lacks_is_english() {
    var text = new LocalizedText(Map.of(LanguageCode.ENGLISH, "High", JAPANESE, "高"));
    assertThat(text.in(LanguageCode.ENGLISH)).isEqualTo("High");
    assertThat(text.in(JAPANESE)).isEqualTo("高");
    assertThat(text.in(CHINESE)).isEqualTo("High");
  }

  @Test
  void a_text_without_english_is_a_mistake_of_the_catalogue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalizedText(Map.of(JAPANESE, "高")))
        .withMessageContaining("高");
  }

  @Test
  void a_language_offers_nothing_for_a_kind_of_case_that_it_does_not_name() {
    var offer = new Offer(Availability.BEST_EFFORT, List.of());
    var chinese =
        new CaseLanguage(CHINESE, "CHINESE", "中文", Map.of(IssueType.CUSTOMER_SERVICE, offer));
    assertThat(chinese.offerFor(IssueType.CUSTOMER_SERVICE)).isEqualTo(offer);
    assertThat(chinese.offerFor(IssueType.TECHNICAL).availability())
        .isEqualTo(Availability.UNAVAILABLE);
    assertThat(chinese.offerFor(IssueType.TECHNICAL).channels()).isEmpty();
  }

  @Test
  void a_category_is_found_by_its_exact_code() {
    var security =
        new Category("security", new LocalizedText(Map.of(LanguageCode.ENGLISH, "Security")));
    var service =
        new Service(
            "account", security.name(), Set.of(IssueType.CUSTOMER_SERVICE), List.of(security));
    assertThat(service.category("security")).contains(security);
    assertThat(service.category("Security")).isEmpty();
  }
}
