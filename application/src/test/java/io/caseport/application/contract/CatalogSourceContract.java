package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.out.CatalogSource;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.catalog.CaseLanguage.Availability;
import io.caseport.domain.catalog.Category;
import io.caseport.domain.catalog.Service;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import org.junit.jupiter.api.Test;

/** What the core relies on in a {@link CatalogSource}. */
public interface CatalogSourceContract {
  LanguageCode JAPANESE = new LanguageCode("ja");

  CatalogSource catalog();

  @Test
  default void the_usual_topic_is_in_the_catalogue() {
    assertThat(catalog().usualTopic().serviceCode()).isEqualTo("general-info");
    assertThat(catalog().usualTopic().categoryCodes()).startsWith("using-aws");
    var gettingStarted = service("general-info");
    assertThat(gettingStarted.category("using-aws")).isPresent();
    assertThat(gettingStarted.issueTypes())
        .contains(IssueType.TECHNICAL, IssueType.CUSTOMER_SERVICE);
  }

  @Test
  default void every_account_finds_a_service_for_its_account_and_security() {
    var account =
        catalog().services().stream()
            .limit(10)
            .filter(service -> service.name().in(LanguageCode.ENGLISH).equals("Account"))
            .findFirst();
    assertThat(account)
        .hasValueSatisfying(
            service ->
                assertThat(service.categories().stream().limit(10))
                    .extracting(category -> category.name().in(LanguageCode.ENGLISH))
                    .contains("Security"));
  }

  @Test
  default void codes_are_unique_and_short_and_every_service_has_a_category() {
    assertThat(catalog().services()).extracting(Service::code).doesNotHaveDuplicates();
    for (Service service : catalog().services()) {
      assertThat(service.code()).matches("[a-z0-9-]{1,100}");
      assertThat(service.issueTypes()).as(service.code()).isNotEmpty();
      assertThat(service.categories()).as(service.code()).isNotEmpty();
      assertThat(service.categories()).extracting(Category::code).doesNotHaveDuplicates();
      assertThat(service.categories()).allMatch(c -> c.code().matches("[a-z0-9-]{1,100}"));
    }
  }

  @Test
  default void every_text_is_there_in_english_and_japanese() {
    for (LanguageCode language : new LanguageCode[] {LanguageCode.ENGLISH, JAPANESE}) {
      for (Service service : catalog().services()) {
        assertThat(service.name().texts().get(language)).as(service.code()).isNotBlank();
        assertThat(service.categories())
            .allSatisfy(category -> assertThat(category.name().texts().get(language)).isNotBlank());
      }
      assertThat(catalog().severityNames().values())
          .allSatisfy(name -> assertThat(name.texts().get(language)).isNotBlank());
    }
  }

  @Test
  default void every_severity_has_a_name() {
    assertThat(catalog().severityNames()).containsOnlyKeys(Severity.values());
    assertThat(catalog().severityNames())
        .hasEntrySatisfying(
            Severity.HIGH, name -> assertThat(name.in(LanguageCode.ENGLISH)).isEqualTo("High"));
  }

  @Test
  default void english_is_available_for_every_kind_of_case_and_codes_are_unique() {
    assertThat(catalog().languages()).extracting(CaseLanguage::code).doesNotHaveDuplicates();
    var english =
        catalog().languages().stream()
            .filter(language -> language.code().equals(LanguageCode.ENGLISH))
            .findFirst()
            .orElseThrow();
    for (IssueType issueType : IssueType.values()) {
      assertThat(english.offerFor(issueType).availability()).isEqualTo(Availability.AVAILABLE);
      assertThat(english.offerFor(issueType).channels()).isNotEmpty();
    }
  }

  @Test
  default void the_catalogue_comes_in_the_same_order_every_time() {
    assertThat(catalog().services()).isEqualTo(catalog().services());
    assertThat(catalog().languages()).isEqualTo(catalog().languages());
  }

  private Service service(String code) {
    return catalog().services().stream()
        .filter(service -> service.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
