package io.caseport.app.wire;

import static io.caseport.app.wire.SupportRefusals.refusing;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.catalog.CaseLanguage.ContactChannel;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.support.model.CommunicationTypeOptions;

/** {@link SupportCatalog} over the wire. */
record WireSupportCatalog(SupportClient client, Keyring keys) implements SupportCatalog {

  @Override
  public List<ServiceDescription> describeServices(
      Caller caller, List<String> serviceCodes, Optional<String> language) {
    var answer =
        refusing(
            () ->
                client.describeServices(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .serviceCodeList(serviceCodes)
                            .language(language.orElse(null))));
    return answer.services().stream()
        .map(
            service ->
                new ServiceDescription(
                    service.code(),
                    service.name(),
                    service.categories().stream()
                        .map(category -> new Described(category.code(), category.name()))
                        .toList()))
        .toList();
  }

  @Override
  public List<Described> describeSeverityLevels(Caller caller, Optional<String> language) {
    var answer =
        refusing(
            () ->
                client.describeSeverityLevels(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .language(language.orElse(null))));
    return answer.severityLevels().stream()
        .map(level -> new Described(level.code(), level.name()))
        .toList();
  }

  @Override
  public CaseLanguage.Offer describeCreateCaseOptions(
      Caller caller, String issueType, String serviceCode, String categoryCode, String language) {
    var answer =
        refusing(
            () ->
                client.describeCreateCaseOptions(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .issueType(issueType)
                            .serviceCode(serviceCode)
                            .categoryCode(categoryCode)
                            .language(language)));
    return new CaseLanguage.Offer(
        CaseLanguage.Availability.valueOf(answer.languageAvailability().toUpperCase(Locale.ROOT)),
        answer.communicationTypes().stream().map(WireSupportCatalog::channel).toList());
  }

  private static ContactChannel channel(CommunicationTypeOptions wire) {
    return new ContactChannel(
        wire.type(),
        wire.supportedHours().stream()
            .map(
                hours ->
                    new CaseLanguage.Hours(
                        LocalTime.parse(hours.startTime()), LocalTime.parse(hours.endTime())))
            .toList(),
        wire.datesWithoutSupport().stream()
            .map(
                dates ->
                    new CaseLanguage.Dates(
                        OffsetDateTime.parse(dates.startDateTime()),
                        OffsetDateTime.parse(dates.endDateTime())))
            .toList());
  }

  @Override
  public List<CaseLanguage> describeSupportedLanguages(
      Caller caller, String issueType, String serviceCode, String categoryCode) {
    var answer =
        refusing(
            () ->
                client.describeSupportedLanguages(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .issueType(issueType)
                            .serviceCode(serviceCode)
                            .categoryCode(categoryCode)));
    return answer.supportedLanguages().stream()
        .map(
            language ->
                new CaseLanguage(
                    new LanguageCode(language.code()),
                    language.language(),
                    language.display(),
                    Map.of()))
        .toList();
  }
}
