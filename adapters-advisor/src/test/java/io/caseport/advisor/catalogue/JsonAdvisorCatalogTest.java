package io.caseport.advisor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.AdvisorCatalogSourceContract;
import io.caseport.application.port.out.AdvisorCatalogSource;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckDefinition.Alert;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonAdvisorCatalogTest implements AdvisorCatalogSourceContract {
  private static final AdvisorCatalogSource CATALOG = new JsonAdvisorCatalog();
  private static final LanguageCode JAPANESE = new LanguageCode("ja");
  private static final Pattern KANA_OR_KANJI =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  @Override
  public AdvisorCatalogSource advisorCatalog() {
    return CATALOG;
  }

  @Test
  void there_are_130_checks_of_aws_and_8_of_caseport() {
    assertThat(CATALOG.checks()).filteredOn(check -> !isOwn(check)).hasSize(130);
    assertThat(CATALOG.checks())
        .filteredOn(JsonAdvisorCatalogTest::isOwn)
        .extracting(check -> check.id().value())
        .containsExactlyInAnyOrder(
            "caseport-root-access-key",
            "caseport-unused-credentials",
            "caseport-unused-users",
            "caseport-full-access-policies",
            "caseport-many-administrators",
            "caseport-cases-pending-customer",
            "caseport-response-target",
            "caseport-access-keys-per-user");
  }

  @Test
  void each_category_has_the_checks_that_aws_has_in_it() {
    var numbers =
        CATALOG.checks().stream()
            .filter(check -> !isOwn(check))
            .collect(Collectors.groupingBy(CheckDefinition::category, Collectors.counting()));
    assertThat(numbers)
        .isEqualTo(
            Map.of(
                CheckCategory.COST_OPTIMIZING, 22L,
                CheckCategory.PERFORMANCE, 13L,
                CheckCategory.SECURITY, 21L,
                CheckCategory.FAULT_TOLERANCE, 23L,
                CheckCategory.SERVICE_LIMITS, 51L));
  }

  @Test
  void checks_that_aws_has_removed_are_not_there() {
    assertThat(CATALOG.checks())
        .extracting(check -> check.id().value())
        .doesNotContain(
            "V77iOLlBqz", "TyfdMXG69d", "yHAGQJV9K5", "Wnwm9Il5bG", "fH7LL0l7J9", "eW7HH0l7J9");
  }

  @Test
  void every_text_is_there_in_japanese_too() {
    for (CheckDefinition check : CATALOG.checks()) {
      assertThat(proseOf(check))
          .as(check.id().value())
          .allSatisfy(
              text -> {
                assertThat(text.texts().get(JAPANESE)).containsPattern(KANA_OR_KANJI);
                assertThat(text.texts().get(JAPANESE)).endsWith("。");
                assertThat(text.in(LanguageCode.ENGLISH)).doesNotContainPattern(KANA_OR_KANJI);
                assertThat(text.in(LanguageCode.ENGLISH)).endsWith(".");
              });
      assertThat(check.name().texts().get(JAPANESE)).isNotBlank();
      assertThat(check.columns())
          .allSatisfy(column -> assertThat(column.texts().get(JAPANESE)).isNotBlank());
    }
  }

  @Test
  void a_check_says_what_aws_says_of_it() {
    var rotation = check("DqdJqYeRm5");
    assertThat(rotation.category()).isEqualTo(CheckCategory.SECURITY);
    assertThat(rotation.services()).containsExactly("IAM");
    assertThat(rotation.core()).isFalse();
    assertThat(rotation.automatic()).isTrue();
    assertThat(rotation.hasGreen()).isTrue();
    assertThat(english(rotation.name())).isEqualTo("IAM Access Key Rotation");
    assertThat(columnsOf(rotation))
        .containsExactly("Status", "IAM User", "Access Key", "Key Last Rotated", "Reason");
    assertThat(rotation.alerts())
        .extracting(Alert::status)
        .containsExactly(ResourceStatus.OK, ResourceStatus.WARNING, ResourceStatus.ERROR);
  }

  @Test
  void service_limits_share_their_texts_and_name_themselves_in_them() {
    var users = check("qS7VV0l7J9");
    assertThat(english(users.purpose())).contains("IAM Users");
    assertThat(users.purpose().in(JAPANESE)).contains("IAM ユーザー");
    assertThat(users.core()).isTrue();
    assertThat(columnsOf(users))
        .containsExactly(
            "Region", "Service", "Limit Name", "Limit Amount", "Current Usage", "Status");
    assertThat(columnsOf(check("caseport-access-keys-per-user")))
        .startsWith("IAM User")
        .endsWith("Status");
  }

  @Test
  void basic_plans_see_all_limits_and_the_core_of_security() {
    assertThat(CATALOG.checks())
        .filteredOn(check -> check.category() == CheckCategory.SERVICE_LIMITS)
        .allMatch(CheckDefinition::core);
    assertThat(CATALOG.checks())
        .filteredOn(check -> check.category() != CheckCategory.SERVICE_LIMITS)
        .filteredOn(CheckDefinition::core)
        .extracting(check -> check.id().value())
        .containsExactlyInAnyOrder(
            "ePs02jT06w",
            "rSs93HQwa1",
            "Pfx0RwqBli",
            "7DAFEmoDos",
            "HCP4007jGY",
            "caseport-root-access-key");
  }

  @Test
  void green_is_told_by_checks_with_a_status_column_and_by_two_about_the_account() {
    for (CheckDefinition check : CATALOG.checks()) {
      var aboutTheAccount = List.of("7DAFEmoDos", "zXCkfM1nI3").contains(check.id().value());
      assertThat(check.hasGreen())
          .as(check.id().value())
          .isEqualTo(aboutTheAccount || columnsOf(check).contains("Status"));
    }
    assertThat(columnsOf(check("7DAFEmoDos"))).isEmpty();
  }

  private static boolean isOwn(CheckDefinition check) {
    return check.id().value().startsWith("caseport-");
  }

  private static CheckDefinition check(String id) {
    return CATALOG.checks().stream()
        .filter(check -> check.id().equals(new CheckId(id)))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<LocalizedText> proseOf(CheckDefinition check) {
    return Stream.concat(
        Stream.of(check.purpose(), check.action()), check.alerts().stream().map(Alert::meaning));
  }

  private static List<String> columnsOf(CheckDefinition check) {
    return check.columns().stream().map(JsonAdvisorCatalogTest::english).toList();
  }

  private static String english(LocalizedText text) {
    return text.in(LanguageCode.ENGLISH);
  }
}
