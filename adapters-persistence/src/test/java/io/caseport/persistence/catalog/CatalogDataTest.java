package io.caseport.persistence.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue files keep the promises that clients of the API and the console rely on. */
final class CatalogDataTest {
  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
  private static final Set<String> ISSUE_TYPES = Set.of("technical", "customer-service");
  private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private final List<Service> services = List.of(read("services.json", Service[].class));
  private final List<Named> severities = List.of(read("severities.json", Named[].class));
  private final List<Language> languages = List.of(read("languages.json", Language[].class));
  private final JsonNode policies = read("aws-managed-policies.json", JsonNode.class);

  @Test
  void there_are_at_least_ninety_services_with_unique_codes() {
    assertThat(services).hasSizeGreaterThanOrEqualTo(90);
    assertThat(services).extracting(Service::code).doesNotHaveDuplicates();
    assertThat(services).allSatisfy(service -> assertThat(service.code()).matches(CODE));
    assertThat(services).extracting(s -> s.name().get("en")).doesNotHaveDuplicates();
    assertThat(services).extracting(s -> s.name().get("ja")).doesNotHaveDuplicates();
  }

  @Test
  void every_service_has_categories_with_codes_and_names_unique_within_it() {
    assertThat(services)
        .allSatisfy(
            service -> {
              List<Named> categories = service.categories();
              assertThat(categories).hasSizeBetween(3, 20);
              assertThat(categories).extracting(Named::code).doesNotHaveDuplicates();
              assertThat(categories).allSatisfy(c -> assertThat(c.code()).matches(CODE));
              assertThat(categories).extracting(c -> c.name().get("en")).doesNotHaveDuplicates();
              assertThat(categories).extracting(c -> c.name().get("ja")).doesNotHaveDuplicates();
            });
  }

  @Test
  void every_service_and_category_is_named_in_english_and_japanese() {
    List<Map<String, String>> names = new ArrayList<>();
    for (Service service : services) {
      names.add(service.name());
      service.categories().forEach(category -> names.add(category.name()));
    }
    assertThat(names)
        .allSatisfy(
            name -> {
              assertThat(name).containsOnlyKeys("en", "ja");
              assertThat(name.values()).allSatisfy(CatalogDataTest::assertTrimmedText);
              assertThat(name.get("en")).doesNotContainPattern(JAPANESE);
            });
  }

  @Test
  void only_the_name_of_a_technical_product_may_stay_untranslated() {
    for (Service service : services) {
      boolean productName =
          service.issueTypes().contains("technical")
              && Objects.equals(service.name().get("ja"), service.name().get("en"));
      if (!productName) {
        assertThat(service.name().get("ja")).as(service.code()).containsPattern(JAPANESE);
      }
      assertThat(service.categories())
          .as(service.code())
          .allSatisfy(c -> assertThat(c.name().get("ja")).containsPattern(JAPANESE));
    }
  }

  @Test
  void every_technical_service_offers_general_guidance_and_other() {
    assertThat(services)
        .filteredOn(service -> service.issueTypes().equals(List.of("technical")))
        .hasSizeGreaterThanOrEqualTo(60)
        .allSatisfy(
            service ->
                assertThat(service.categories())
                    .extracting(Named::code)
                    .contains("general-guidance", "other"));
  }

  @Test
  void account_is_among_the_first_ten_services_and_security_among_its_first_ten_categories() {
    Service account =
        services.stream()
            .limit(10)
            .filter(service -> "Account".equals(service.name().get("en")))
            .findFirst()
            .orElseThrow();
    assertThat(account.code()).isEqualTo("customer-account");
    assertThat(account.categories().stream().limit(10).map(c -> c.name().get("en")))
        .contains("Security");
  }

  @Test
  void account_billing_and_general_info_come_first_and_the_rest_is_in_order_of_codes() {
    assertThat(services)
        .extracting(Service::code)
        .startsWith("customer-account", "billing", "general-info");
    assertThat(services.stream().skip(3)).isSortedAccordingTo(Comparator.comparing(Service::code));
  }

  @Test
  void account_and_billing_are_for_customer_service_and_general_info_is_for_both() {
    assertThat(services)
        .allSatisfy(
            service ->
                assertThat(service.issueTypes())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isSubsetOf(ISSUE_TYPES));
    assertThat(service("customer-account").issueTypes()).containsExactly("customer-service");
    assertThat(service("billing").issueTypes()).containsExactly("customer-service");
    assertThat(service("general-info").issueTypes()).hasSameElementsAs(ISSUE_TYPES);
    assertThat(service("aws-lambda").issueTypes()).containsExactly("technical");
  }

  @Test
  void general_info_has_the_categories_of_the_published_example() {
    assertThat(service("general-info").name().get("en"))
        .isEqualTo("General Info and Getting Started");
    assertThat(service("general-info").categories())
        .extracting(Named::code)
        .containsExactly(
            "charges",
            "gdpr-queries",
            "reserved-instances",
            "resource",
            "using-aws",
            "free-tier",
            "security-and-compliance",
            "account-structure");
  }

  @Test
  void service_and_category_codes_that_clients_send_exist() {
    assertThat(services)
        .extracting(Service::code)
        .contains(
            "amazon-elastic-compute-cloud-linux",
            "amazon-elastic-compute-cloud-windows",
            "amazon-elastic-block-store",
            "auto-scaling",
            "elastic-load-balancing",
            "amazon-relational-database-service-aurora",
            "amazon-virtual-private-cloud",
            "service-ec2-image-builder-linux",
            "support-api");
    assertThat(service("amazon-elastic-compute-cloud-linux").categories())
        .extracting(Named::code)
        .contains("instance-issue", "ssh-issue", "general-guidance", "other");
  }

  @Test
  void severities_rise_from_low_to_critical_and_are_named_in_four_languages() {
    assertThat(severities)
        .extracting(Named::code)
        .containsExactly("low", "normal", "high", "urgent", "critical");
    assertThat(severities)
        .extracting(severity -> severity.name().get("en"))
        .containsExactly("Low", "Normal", "High", "Urgent", "Critical");
    assertThat(severities)
        .allSatisfy(
            severity -> {
              assertThat(severity.name()).containsOnlyKeys("en", "ja", "zh", "ko");
              assertThat(severity.name().values()).allSatisfy(CatalogDataTest::assertTrimmedText);
            });
    assertThat(List.of("ja", "zh", "ko"))
        .allSatisfy(
            language ->
                assertThat(severities)
                    .extracting(severity -> severity.name().get(language))
                    .doesNotHaveDuplicates());
  }

  @Test
  void every_case_language_says_how_each_kind_of_case_can_be_discussed() {
    assertThat(languages)
        .extracting(Language::code)
        .containsExactly("zh", "en", "ja", "es", "pt", "fr", "ko", "tr");
    assertThat(languages).extracting(Language::language).doesNotHaveDuplicates();
    assertThat(languages)
        .allSatisfy(
            language -> {
              assertThat(language.language()).matches("[A-Z]+");
              assertTrimmedText(language.display());
              assertThat(language.issueTypes()).containsOnlyKeys(ISSUE_TYPES);
              assertThat(language.issueTypes().values())
                  .allSatisfy(CatalogDataTest::assertCanBeAnswered);
            });
  }

  @Test
  void english_is_answered_at_any_time_and_japanese_billing_in_the_office_hours_of_tokyo() {
    Hours anyTime = new Hours("00:00:00.000", "23:59:59.999");
    assertThat(language("en").issueTypes().values())
        .allSatisfy(options -> assertThat(hours(options)).containsOnly(anyTime));
    assertThat(hours(requireNonNull(language("ja").issueTypes().get("technical"))))
        .containsOnly(anyTime);
    assertThat(hours(requireNonNull(language("ja").issueTypes().get("customer-service"))))
        .containsOnly(new Hours("00:00:00.000", "09:00:00.000"));
  }

  @Test
  void the_managed_policies_for_support_and_identities_are_there() {
    assertThat(policies.valueStream().map(policy -> policy.path("name").asString()))
        .doesNotHaveDuplicates()
        .contains(
            "AWSSupportAccess",
            "SupportUser",
            "AWSSupportPlansFullAccess",
            "AWSSupportPlansReadOnlyAccess",
            "AWSSupportAppFullAccess",
            "AWSSupportAppReadOnlyAccess",
            "AWSTrustedAdvisorPriorityFullAccess",
            "AWSTrustedAdvisorPriorityReadOnlyAccess",
            "IAMFullAccess",
            "IAMReadOnlyAccess",
            "AWSDenyAll",
            "AdministratorAccess");
  }

  @Test
  void every_managed_policy_can_be_attached_and_has_a_whole_identity() {
    assertThat(policies.values())
        .allSatisfy(
            policy -> {
              String path = policy.path("path").asString();
              assertThat(path).matches("/([a-z-]+/)*").doesNotStartWith("/aws-service-role/");
              assertThat(policy.path("arn").asString())
                  .isEqualTo("arn:aws:iam::aws:policy" + path + policy.path("name").asString());
              assertThat(policy.path("version").asString()).matches("v[1-9][0-9]*");
              assertTrimmedText(policy.path("description").asString());
              Instant created = Instant.parse(policy.path("createDate").asString());
              Optional.ofNullable(policy.get("updateDate"))
                  .map(date -> Instant.parse(date.asString()))
                  .ifPresent(updated -> assertThat(updated).isAfter(created));
            });
  }

  @Test
  void every_managed_policy_document_has_whole_statements() {
    assertThat(policies.values())
        .allSatisfy(
            policy -> {
              JsonNode document = policy.path("document");
              assertThat(document.path("Version").asString()).isEqualTo("2012-10-17");
              assertThat(document.path("Statement").isArray()).isTrue();
              assertThat(document.path("Statement").values())
                  .isNotEmpty()
                  .allSatisfy(
                      statement -> {
                        assertThat(statement.path("Effect").asString()).isIn("Allow", "Deny");
                        assertThat(statement.has("Action") ^ statement.has("NotAction")).isTrue();
                        assertThat(statement.has("Resource") ^ statement.has("NotResource"))
                            .isTrue();
                      });
            });
  }

  @Test
  void support_access_and_administrator_access_allow_what_they_say() {
    assertThat(statements("AWSSupportAccess"))
        .hasToString(
            "[{\"Effect\":\"Allow\",\"Action\":[\"support:*\",\"support-console:*\"],"
                + "\"Resource\":\"*\"}]");
    assertThat(statements("AdministratorAccess"))
        .hasToString("[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]");
  }

  private static void assertTrimmedText(String text) {
    assertThat(text).isNotBlank().isEqualTo(text.strip());
  }

  private static void assertCanBeAnswered(Options options) {
    assertThat(options.availability()).isIn("available", "best_effort", "unavailable");
    assertThat(options.communicationTypes()).isNotEmpty();
    assertThat(options.communicationTypes())
        .extracting(Communication::type)
        .doesNotHaveDuplicates()
        .contains("web")
        .isSubsetOf("web", "call", "chat");
    assertThat(hours(options))
        .isNotEmpty()
        .allSatisfy(
            range ->
                assertThat(LocalTime.parse(range.startTime(), TIME_OF_DAY))
                    .isBefore(LocalTime.parse(range.endTime(), TIME_OF_DAY)));
    assertThat(options.communicationTypes())
        .flatExtracting(Communication::datesWithoutSupport)
        .allSatisfy(
            dates ->
                assertThat(OffsetDateTime.parse(dates.startDateTime()))
                    .isBefore(OffsetDateTime.parse(dates.endDateTime())));
  }

  private static List<Hours> hours(Options options) {
    return options.communicationTypes().stream()
        .flatMap(communication -> communication.supportedHours().stream())
        .toList();
  }

  private Service service(String code) {
    return services.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }

  private Language language(String code) {
    return languages.stream().filter(l -> l.code().equals(code)).findFirst().orElseThrow();
  }

  private JsonNode statements(String policyName) {
    return policies
        .valueStream()
        .filter(policy -> policy.path("name").asString().equals(policyName))
        .findFirst()
        .orElseThrow()
        .path("document")
        .path("Statement");
  }

  private static <T> T read(String file, Class<T> type) {
    try (InputStream in = CatalogDataTest.class.getResourceAsStream(file)) {
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  record Named(String code, Map<String, String> name) {}

  record Service(
      String code, Map<String, String> name, List<String> issueTypes, List<Named> categories) {}

  record Language(String code, String language, String display, Map<String, Options> issueTypes) {}

  record Options(String availability, List<Communication> communicationTypes) {}

  record Communication(String type, List<Hours> supportedHours, List<Dates> datesWithoutSupport) {}

  record Hours(String startTime, String endTime) {}

  record Dates(String startDateTime, String endDateTime) {}
}
