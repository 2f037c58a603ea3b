package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.application.port.in.SupportCatalog.Described;
import io.caseport.application.port.in.SupportCatalog.ServiceDescription;
import io.caseport.domain.catalog.CaseLanguage.Availability;
import io.caseport.domain.catalog.CaseLanguage.ContactChannel;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The promises of {@link SupportCatalog}, on any catalogue that keeps its own contract. */
public interface SupportCatalogContract extends DrivingContract {

  private SupportCatalog catalog() {
    return tenants().catalog();
  }

  private List<ServiceDescription> services(String... codes) {
    return catalog().describeServices(root(), List.of(codes), Optional.empty());
  }

  @Test
  default void all_services_are_described_if_none_is_named() {
    var codes = services().stream().map(ServiceDescription::code).toList();
    assertThat(codes).contains("general-info", "customer-account").doesNotHaveDuplicates();
    assertThat(services()).allSatisfy(service -> assertThat(service.categories()).isNotEmpty());
  }

  @Test
  default void named_services_come_in_the_order_of_the_catalogue_and_unknown_ones_do_not() {
    var all = services();
    var first = all.getFirst();
    var last = all.getLast();
    assertThat(services(last.code(), "no-such-service", first.code(), last.code()))
        .containsExactly(first, last);
    assertThat(services("no-such-service")).isEmpty();
  }

  @Test
  default void services_and_categories_are_named_in_the_language_or_in_english() {
    var english = catalog().describeServices(root(), List.of("general-info"), Optional.of("en"));
    assertThat(english).isEqualTo(services("general-info"));
    var japanese = catalog().describeServices(root(), List.of("general-info"), Optional.of("ja"));
    assertThat(japanese).isNotEqualTo(english);
    assertThat(japanese.getFirst().categories())
        .extracting(Described::code)
        .containsExactlyElementsOf(
            english.getFirst().categories().stream().map(Described::code).toList());
    var chinese = catalog().describeServices(root(), List.of("general-info"), Optional.of("zh"));
    assertThat(chinese).isEqualTo(english);
  }

  @Test
  default void the_severities_are_those_of_the_plan_mildest_first() {
    assertThat(catalog().describeSeverityLevels(root(), Optional.empty()))
        .containsExactly(
            new Described("low", "Low"),
            new Described("normal", "Normal"),
            new Described("high", "High"),
            new Described("urgent", "Urgent"));
    assertThat(catalog().describeSeverityLevels(root(), Optional.of("ja")))
        .extracting(Described::code)
        .containsExactly("low", "normal", "high", "urgent");
    assertThat(catalog().describeSeverityLevels(root(), Optional.of("ja")))
        .isNotEqualTo(catalog().describeSeverityLevels(root(), Optional.of("en")));
  }

  @Test
  default void english_cases_are_taken_on_the_web() {
    var offer =
        catalog().describeCreateCaseOptions(root(), "technical", "general-info", "using-aws", "en");
    assertThat(offer.availability()).isEqualTo(Availability.AVAILABLE);
    assertThat(offer.channels()).extracting(ContactChannel::type).contains("web");
    assertThat(offer.channels())
        .allSatisfy(channel -> assertThat(channel.supportedHours()).isNotEmpty());
  }

  @Test
  default void the_languages_of_a_topic_are_described() {
    var languages =
        catalog()
            .describeSupportedLanguages(root(), "customer-service", "general-info", "using-aws");
    assertThat(languages)
        .extracting(language -> language.code().value())
        .contains("en", "ja")
        .doesNotHaveDuplicates();
    assertThat(languages).allSatisfy(language -> assertThat(language.name()).isNotBlank());
    assertThat(languages).allSatisfy(language -> assertThat(language.display()).isNotBlank());
  }

  @Test
  default void a_language_that_is_not_served_is_refused() {
    var xx = Optional.of("xx");
    assertRefused(
        Refusal.InvalidArgument.class, () -> catalog().describeServices(root(), List.of(), xx));
    assertRefused(
        Refusal.InvalidArgument.class, () -> catalog().describeSeverityLevels(root(), xx));
    assertRefused(
        Refusal.InvalidArgument.class,
        () ->
            catalog()
                .describeCreateCaseOptions(root(), "technical", "general-info", "using-aws", "xx"));
  }

  @Test
  default void a_topic_that_the_catalogue_does_not_have_is_refused() {
    var topics =
        List.of(
            List.of("no-such-type", "general-info", "using-aws"),
            List.of("technical", "no-such-service", "using-aws"),
            List.of("technical", "general-info", "no-such-category"));
    for (List<String> topic : topics) {
      assertRefused(
          Refusal.InvalidArgument.class,
          () ->
              catalog()
                  .describeCreateCaseOptions(
                      root(), topic.get(0), topic.get(1), topic.get(2), "en"));
      assertRefused(
          Refusal.InvalidArgument.class,
          () ->
              catalog()
                  .describeSupportedLanguages(root(), topic.get(0), topic.get(1), topic.get(2)));
    }
  }

  @Test
  default void all_codes_that_mean_nothing_are_told_at_once_of_options_too() {
    assertThat(
            assertRefused(
                Refusal.InvalidArguments.class,
                () ->
                    catalog()
                        .describeCreateCaseOptions(
                            root(), "no-such-type", "general-info", "no-such-category", "xx")))
        .hasMessageContainingAll("issueType", "categoryCode", "language");
  }

  private Map<String, Consumer<Caller>> operationsIn(String language, String service) {
    var texts = Optional.of(language);
    return Map.of(
        "DescribeServices", caller -> catalog().describeServices(caller, List.of(), texts),
        "DescribeSeverityLevels", caller -> catalog().describeSeverityLevels(caller, texts),
        "DescribeCreateCaseOptions",
            caller ->
                catalog()
                    .describeCreateCaseOptions(caller, "technical", service, "using-aws", language),
        "DescribeSupportedLanguages",
            caller ->
                catalog().describeSupportedLanguages(caller, "technical", service, "using-aws"));
  }

  @Test
  default void the_catalogue_is_refused_for_permission_first_then_plan_then_meaning() {
    var meaningless = new HashMap<>(operationsIn("xx", "no-such-service"));
    assertDeniedEach("support", tenants().basicUserWithoutPolicy(), meaningless);
    assertDeniedEach("support", tenants().userWithoutPolicy(), meaningless);
    assertRefusedEach(Refusal.PlanNotEntitled.class, tenants().basicRoot(), meaningless);
    meaningless.remove("DescribeCreateCaseOptions");
    assertRefusedEach(Refusal.InvalidArgument.class, root(), meaningless);
  }

  @Test
  default void a_rehearsal_with_the_catalogue_says_that_it_would_succeed() {
    var operations = operationsIn("en", "general-info");
    assertRefusedEach(Refusal.DryRunSucceeded.class, root().rehearsing(), operations);
    assertRefusedEach(
        Refusal.DryRunSucceeded.class, tenants().supporter().rehearsing(), operations);
  }
}
