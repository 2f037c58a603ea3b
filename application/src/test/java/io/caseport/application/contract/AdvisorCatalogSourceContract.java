package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.out.AdvisorCatalogSource;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckDefinition.Alert;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.LocalizedText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the core relies on in an {@link AdvisorCatalogSource}. */
public interface AdvisorCatalogSourceContract {

  AdvisorCatalogSource advisorCatalog();

  @Test
  default void ids_of_checks_are_unique_and_fit_into_an_arn() {
    assertThat(advisorCatalog().checks())
        .extracting(CheckDefinition::id)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(id -> id.value().matches("[A-Za-z0-9_-]{1,50}"));
  }

  @Test
  default void checks_come_in_the_same_order_every_time() {
    assertThat(advisorCatalog().checks()).isEqualTo(advisorCatalog().checks());
  }

  @Test
  default void every_text_is_there_in_english() {
    for (CheckDefinition check : advisorCatalog().checks()) {
      assertThat(textsOf(check))
          .as("texts of %s", check.id())
          .allSatisfy(text -> assertThat(text.in(LanguageCode.ENGLISH)).isNotBlank());
    }
  }

  @Test
  default void no_text_has_a_place_left_to_fill() {
    for (CheckDefinition check : advisorCatalog().checks()) {
      assertThat(textsOf(check).flatMap(text -> text.texts().values().stream()))
          .as("texts of %s", check.id())
          .noneMatch(text -> text.contains("{") || text.contains("}"));
    }
  }

  @Test
  default void columns_of_a_check_are_told_apart_by_their_names() {
    for (CheckDefinition check : advisorCatalog().checks()) {
      assertThat(check.columns())
          .extracting(column -> column.in(LanguageCode.ENGLISH))
          .as("columns of %s", check.id())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  default void every_check_says_when_it_flags_something_and_only_then_what_is_green() {
    for (CheckDefinition check : advisorCatalog().checks()) {
      var statuses = check.alerts().stream().map(Alert::status).toList();
      assertThat(statuses).as("alerts of %s", check.id()).anyMatch(status -> status.isFlagged());
      assertThat(check.hasGreen() || statuses.stream().allMatch(status -> status.isFlagged()))
          .as("a green alert of %s, which has no green", check.id())
          .isTrue();
    }
  }

  @Test
  default void services_have_names_that_the_api_takes() {
    for (CheckDefinition check : advisorCatalog().checks()) {
      assertThat(check.services())
          .as("services of %s", check.id())
          .isNotEmpty()
          .doesNotHaveDuplicates()
          .allMatch(service -> service.matches("[A-Z0-9]{2,30}"));
    }
  }

  private static Stream<LocalizedText> textsOf(CheckDefinition check) {
    return Stream.of(
            Stream.of(check.name(), check.purpose(), check.action()),
            check.alerts().stream().map(Alert::meaning),
            check.columns().stream())
        .flatMap(texts -> texts);
  }
}
