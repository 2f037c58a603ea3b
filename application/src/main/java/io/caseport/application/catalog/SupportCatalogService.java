package io.caseport.application.catalog;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.catalog.CaseLanguage.Availability;
import io.caseport.domain.catalog.Service;
import io.caseport.domain.policy.Action;
import io.caseport.domain.refusal.Checks;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows the catalogue to those who may see it. */
public final class SupportCatalogService implements SupportCatalog {
  static final Action DESCRIBE_SERVICES = new Action("support", "DescribeServices");
  private static final Action DESCRIBE_SEVERITIES = new Action("support", "DescribeSeverityLevels");
  private static final Action DESCRIBE_OPTIONS = new Action("support", "DescribeCreateCaseOptions");
  private static final Action DESCRIBE_LANGUAGES =
      new Action("support", "DescribeSupportedLanguages");

  private final AccessControl access;
  private final Catalog catalog;
  private final UnitOfWork work;

  public SupportCatalogService(AccessControl access, Catalog catalog, UnitOfWork work) {
    this.access = access;
    this.catalog = catalog;
    this.work = work;
  }

  @Override
  public List<ServiceDescription> describeServices(
      Caller caller, List<String> serviceCodes, Optional<String> language) {
    return work.read(
        () -> {
          access.requireSupport(caller, DESCRIBE_SERVICES);
          var texts = catalog.languageOfTexts(language);
          var wanted = Set.copyOf(serviceCodes);
          caller.endRehearsal();
          return catalog.services().stream()
              .filter(service -> wanted.isEmpty() || wanted.contains(service.code()))
              .map(service -> describe(service, texts))
              .toList();
        });
  }

  static ServiceDescription describe(Service service, LanguageCode texts) {
    var categories =
        service.categories().stream()
            .map(category -> new Described(category.code(), category.name().in(texts)))
            .toList();
    return new ServiceDescription(service.code(), service.name().in(texts), categories);
  }

  @Override
  public List<Described> describeSeverityLevels(Caller caller, Optional<String> language) {
    return work.read(
        () -> {
          var account = access.requireSupport(caller, DESCRIBE_SEVERITIES);
          var texts = catalog.languageOfTexts(language);
          caller.endRehearsal();
          return account.plan().severities().stream()
              .map(
                  severity -> new Described(severity.code(), catalog.severityName(severity, texts)))
              .toList();
        });
  }

  @Override
  public CaseLanguage.Offer describeCreateCaseOptions(
      Caller caller, String issueType, String serviceCode, String categoryCode, String language) {
    return work.read(
        () -> {
          access.requireSupport(caller, DESCRIBE_OPTIONS);
          var checks = new Checks();
          var topic =
              checks.check(
                  () ->
                      catalog.topic(
                          Optional.of(issueType),
                          Optional.of(serviceCode),
                          Optional.of(categoryCode)));
          var spoken = checks.check(() -> catalog.language(language));
          checks.requireAll();
          caller.endRehearsal();
          return spoken.orElseThrow().offerFor(topic.orElseThrow().issueType());
        });
  }

  @Override
  public List<CaseLanguage> describeSupportedLanguages(
      Caller caller, String issueType, String serviceCode, String categoryCode) {
    return work.read(
        () -> {
          access.requireSupport(caller, DESCRIBE_LANGUAGES);
          var topic =
              catalog.topic(
                  Optional.of(issueType), Optional.of(serviceCode), Optional.of(categoryCode));
          caller.endRehearsal();
          return catalog.languages().stream()
              .filter(
                  language ->
                      language.offerFor(topic.issueType()).availability()
                          != Availability.UNAVAILABLE)
              .toList();
        });
  }
}
