package io.caseport.rest.catalog;

import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.SupportCatalog;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Rehearsable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the languages in which a case would be handled. */
final class DescribeSupportedLanguages {
  private DescribeSupportedLanguages() {}

  static JsonOperation<?> on(SupportCatalog catalog) {
    return JsonOperation.reading(
        "DescribeSupportedLanguages",
        Request.class,
        (caller, request) ->
            Answer.from(
                catalog.describeSupportedLanguages(
                    caller, request.issueType(), request.serviceCode(), request.categoryCode())));
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(min = 9, max = 22) @Logged String issueType,
      @NotNull(message = NOT_NULL) @CodePoints(max = 100) @Logged String serviceCode,
      @NotNull(message = NOT_NULL) @CodePoints(max = 100) @Logged String categoryCode,
      @Nullable Boolean dryRun)
      implements Rehearsable {}

  record Answer(List<Language> supportedLanguages) {
    static Answer from(List<CaseLanguage> languages) {
      return new Answer(languages.stream().map(Language::from).toList());
    }
  }

  record Language(String code, String language, String display) {
    static Language from(CaseLanguage language) {
      return new Language(language.code().value(), language.name(), language.display());
    }
  }
}
