package io.caseport.persistence.catalog;

import static io.caseport.persistence.catalog.CatalogFile.text;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.catalog.CaseLanguage.Availability;
import io.caseport.domain.catalog.CaseLanguage.ContactChannel;
import io.caseport.domain.catalog.CaseLanguage.Dates;
import io.caseport.domain.catalog.CaseLanguage.Hours;
import io.caseport.domain.catalog.CaseLanguage.Offer;
import io.caseport.domain.plan.IssueType;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The languages with their contact hours. */
final class LanguageFile {
  private LanguageFile() {}

  static CaseLanguage language(JsonNode node) {
    return new CaseLanguage(
        new LanguageCode(text(node, "code")),
        text(node, "language"),
        text(node, "display"),
        CatalogFile.members(
            node.required("issueTypes"),
            code -> IssueType.ofCode(code).orElseThrow(),
            LanguageFile::offer));
  }

  private static Offer offer(JsonNode node) {
    return new Offer(
        Availability.valueOf(text(node, "availability").toUpperCase(Locale.ROOT)),
        list(node, "communicationTypes", LanguageFile::channel));
  }

  private static ContactChannel channel(JsonNode node) {
    return new ContactChannel(
        text(node, "type"),
        list(node, "supportedHours", LanguageFile::hours),
        list(node, "datesWithoutSupport", LanguageFile::dates));
  }

  private static Hours hours(JsonNode node) {
    return new Hours(
        LocalTime.parse(text(node, "startTime")), LocalTime.parse(text(node, "endTime")));
  }

  private static Dates dates(JsonNode node) {
    return new Dates(
        OffsetDateTime.parse(text(node, "startDateTime")),
        OffsetDateTime.parse(text(node, "endDateTime")));
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> item) {
    return node.required(field).valueStream().map(item).toList();
  }
}
