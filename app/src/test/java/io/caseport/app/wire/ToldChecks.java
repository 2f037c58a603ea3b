package io.caseport.app.wire;

import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.LocalizedText;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the wire tells of checks and resources, as the domain has it. */
final class ToldChecks {
  private ToldChecks() {}

  /** Of which an answer has the id alone. */
  static CheckDefinition definition(String id) {
    return definition(id, CheckCategory.SECURITY.code(), List.of(), "", LanguageCode.ENGLISH);
  }

  static CheckDefinition definition(
      String id, String category, List<String> services, String name, LanguageCode language) {
    return new CheckDefinition(
        new CheckId(id),
        CheckCategory.ofCode(category).orElseThrow(),
        services,
        false,
        false,
        true,
        text(name, language),
        text("", language),
        List.of(),
        text("", language),
        List.of());
  }

  /** The text in the language that it came in, and as English where there is no other. */
  private static LocalizedText text(String text, LanguageCode language) {
    var texts = new HashMap<LanguageCode, String>();
    texts.put(LanguageCode.ENGLISH, text);
    texts.put(language, text);
    return new LocalizedText(texts);
  }

  static AdvisedResource resource(
      String id,
      String awsResourceId,
      String regionCode,
      String status,
      Map<String, String> metadata,
      Instant updatedAt,
      boolean excluded) {
    return new AdvisedResource(
        new ResourceId(id),
        ResourceStatus.ofCode(status).orElseThrow(),
        Optional.of(regionCode).filter(region -> !region.equals("global")),
        Optional.of(awsResourceId).filter(arn -> !arn.equals(id)),
        IntStream.range(0, metadata.size())
            .mapToObj(number -> metadata.getOrDefault(Integer.toString(number), ""))
            .map(value -> Optional.of(value).filter(text -> !text.isEmpty()))
            .toList(),
        Savings.NONE,
        updatedAt,
        excluded);
  }
}
