package io.caseport.persistence.catalog;

import static io.caseport.persistence.catalog.CatalogFile.localized;
import static io.caseport.persistence.catalog.CatalogFile.text;

import io.caseport.application.port.out.CatalogSource;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.catalog.Category;
import io.caseport.domain.catalog.LocalizedText;
import io.caseport.domain.catalog.Service;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The catalogue of support, read once from the files that come with the program. */
public final class JsonCatalog implements CatalogSource {
  private final List<Service> services;
  private final Map<Severity, LocalizedText> severityNames;
  private final List<CaseLanguage> languages;
  private final UsualTopic usualTopic;

  public JsonCatalog() {
    services = CatalogFile.items("services.json").map(JsonCatalog::service).toList();
    severityNames =
        CatalogFile.items("severities.json")
            .collect(
                Collectors.toUnmodifiableMap(
                    node -> Severity.ofCode(text(node, "code")).orElseThrow(),
                    node -> localized(node, "name")));
    languages = CatalogFile.items("languages.json").map(LanguageFile::language).toList();
    var usual = CatalogFile.content("usual-topic.json");
    usualTopic =
        new UsualTopic(
            text(usual, "service"),
            usual.required("categories").valueStream().map(JsonNode::stringValue).toList());
  }

  @Override
  public List<Service> services() {
    return services;
  }

  @Override
  public Map<Severity, LocalizedText> severityNames() {
    return severityNames;
  }

  @Override
  public List<CaseLanguage> languages() {
    return languages;
  }

  @Override
  public UsualTopic usualTopic() {
    return usualTopic;
  }

  private static Service service(JsonNode node) {
    return new Service(
        text(node, "code"),
        localized(node, "name"),
        node.required("issueTypes")
            .valueStream()
            .map(code -> IssueType.ofCode(code.stringValue()).orElseThrow())
            .collect(Collectors.toSet()),
        node.required("categories").valueStream().map(JsonCatalog::category).toList());
  }

  private static Category category(JsonNode node) {
    return new Category(text(node, "code"), localized(node, "name"));
  }
}
