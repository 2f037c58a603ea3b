package io.caseport.application.catalog;

import io.caseport.application.port.out.CatalogSource;
import io.caseport.application.port.out.CatalogSource.UsualTopic;
import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.catalog.Category;
import io.caseport.domain.catalog.LocalizedText;
import io.caseport.domain.catalog.Service;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Checks;
import io.caseport.domain.refusal.Refusal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks codes up in the catalogue, and refuses those that it does not have. */
public final class Catalog {
  private final Map<String, Service> services;
  private final Map<Severity, LocalizedText> severityNames;
  private final Map<String, CaseLanguage> languages;
  private final UsualTopic usualTopic;

  public Catalog(CatalogSource source) {
    services = inOrder(source.services(), Service::code);
    severityNames = Map.copyOf(source.severityNames());
    languages = inOrder(source.languages(), language -> language.code().value());
    usualTopic = source.usualTopic();
  }

  private static <T> Map<String, T> inOrder(List<T> items, Function<T, String> code) {
    var byCode = new LinkedHashMap<String, T>();
    for (var item : items) {
      if (byCode.put(code.apply(item), item) != null) {
        throw new IllegalArgumentException("twice in the catalogue: " + code.apply(item));
      }
    }
    return Collections.unmodifiableMap(byCode);
  }

  List<Service> services() {
    return List.copyOf(services.values());
  }

  List<CaseLanguage> languages() {
    return List.copyOf(languages.values());
  }

  String severityName(Severity severity, LanguageCode language) {
    return Objects.requireNonNull(severityNames.get(severity)).in(language);
  }

  /** The language of texts: any that is named, since texts fall back to English. */
  LanguageCode languageOfTexts(Optional<String> code) {
    return code.map(this::language).map(CaseLanguage::code).orElse(LanguageCode.ENGLISH);
  }

  /**
   * @throws Refusal.InvalidArgument if cases are not handled in that language
   */
  public CaseLanguage language(String code) {
    return found(
        languages.get(code),
        "language",
        code,
        () -> "one of " + String.join(", ", languages.keySet()));
  }

  /**
   * @throws Refusal.InvalidArgument if there is no such issue type
   */
  public IssueType issueType(String code) {
    return found(
        IssueType.ofCode(code).orElse(null),
        "issueType",
        code,
        () -> "one of " + codes(Arrays.stream(IssueType.values()).map(IssueType::code).toList()));
  }

  /**
   * @throws Refusal.InvalidArgument if there is no such severity
   */
  public Severity severity(String code) {
    return found(
        Severity.ofCode(code).orElse(null),
        "severityCode",
        code,
        () -> "one of " + codes(Arrays.stream(Severity.values()).map(Severity::code).toList()));
  }

  /**
   * @throws Refusal.InvalidArgument if there is no such service
   */
  public Service service(String code) {
    return found(
        services.get(code), "serviceCode", code, () -> "a code that DescribeServices lists");
  }

  /**
   * @throws Refusal.InvalidArgument if the service has no such category
   */
  public Category category(Service service, String code) {
    return found(
        service.category(code).orElse(null),
        "categoryCode",
        code,
        () ->
            "one of "
                + codes(service.categories().stream().map(Category::code).toList())
                + ", the categories of "
                + service.code());
  }

  /**
   * What a case is about, with the usual topic for what is not said.
   *
   * @throws Refusal.InvalidArgument for a code that the catalogue does not have, or an issue type
   *     that the service does not take
   * @throws Refusal.InvalidArguments for several
   */
  public CaseTopic topic(
      Optional<String> issueType, Optional<String> serviceCode, Optional<String> categoryCode) {
    var checks = new Checks();
    var service = checks.check(() -> service(serviceCode.orElse(usualTopic.serviceCode())));
    var type = checks.check(() -> issueType(issueType, service));
    var category = service.flatMap(known -> checks.check(() -> category(known, categoryCode)));
    checks.requireAll();
    return new CaseTopic(
        type.orElseThrow(), service.orElseThrow().code(), category.orElseThrow().code());
  }

  private IssueType issueType(Optional<String> code, Optional<Service> service) {
    var asked = code.map(this::issueType);
    return service
        .map(known -> asked.map(type -> taken(known, type)).orElseGet(() -> usualIssueType(known)))
        .or(() -> asked)
        .orElse(IssueType.TECHNICAL);
  }

  private Category category(Service service, Optional<String> code) {
    return code.map(asked -> category(service, asked)).orElseGet(() -> usualCategory(service));
  }

  private static IssueType taken(Service service, IssueType asked) {
    return found(
        service.issueTypes().contains(asked) ? asked : null,
        "issueType",
        asked.code(),
        () ->
            "one of "
                + codes(service.issueTypes().stream().map(IssueType::code).sorted().toList())
                + ", the kinds of case that "
                + service.code()
                + " takes");
  }

  /** Technical, but for services that take no such case. */
  private static IssueType usualIssueType(Service service) {
    return service.issueTypes().contains(IssueType.TECHNICAL)
        ? IssueType.TECHNICAL
        : IssueType.CUSTOMER_SERVICE;
  }

  private Category usualCategory(Service service) {
    return usualTopic.categoryCodes().stream()
        .flatMap(code -> service.category(code).stream())
        .findFirst()
        .orElseGet(() -> service.categories().getFirst());
  }

  private static <T> T found(
      @Nullable T value, String field, String code, Supplier<String> allowed) {
    if (value == null) {
      throw new Refusal.InvalidArgument(field, code, "Member must be " + allowed.get());
    }
    return value;
  }

  private static String codes(List<String> codes) {
    return String.join(", ", codes);
  }
}
