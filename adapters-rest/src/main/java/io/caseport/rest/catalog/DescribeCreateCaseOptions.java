package io.caseport.rest.catalog;

import static io.caseport.rest.json.Constraints.LONGEST_ID;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.SupportCatalog;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.Rehearsable;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells how, when and in which language a case would be handled. */
final class DescribeCreateCaseOptions {
  private DescribeCreateCaseOptions() {}

  static JsonOperation<?> on(SupportCatalog catalog) {
    return JsonOperation.reading(
        "DescribeCreateCaseOptions",
        Request.class,
        (caller, request) ->
            Answer.from(
                catalog.describeCreateCaseOptions(
                    caller,
                    request.issueType(),
                    request.serviceCode(),
                    request.categoryCode(),
                    request.language())));
  }

  record Request(
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String issueType,
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String serviceCode,
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String language,
      @NotNull(message = NOT_NULL) @CodePoints(max = LONGEST_ID) @Logged String categoryCode,
      @Nullable Boolean dryRun)
      implements Rehearsable {}

  record Answer(String languageAvailability, List<CommunicationType> communicationTypes) {
    static Answer from(CaseLanguage.Offer offer) {
      return new Answer(
          offer.availability().name().toLowerCase(Locale.ROOT),
          offer.channels().stream().map(CommunicationType::from).toList());
    }
  }

  record CommunicationType(
      String type, List<SupportedHour> supportedHours, List<DateInterval> datesWithoutSupport) {
    static CommunicationType from(CaseLanguage.ContactChannel channel) {
      return new CommunicationType(
          channel.type(),
          channel.supportedHours().stream().map(SupportedHour::from).toList(),
          channel.datesWithoutSupport().stream().map(DateInterval::from).toList());
    }
  }

  record SupportedHour(String startTime, String endTime) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    static SupportedHour from(CaseLanguage.Hours hours) {
      return new SupportedHour(FORM.format(hours.start()), FORM.format(hours.end()));
    }
  }

  record DateInterval(String startDateTime, String endDateTime) {
    private static final DateTimeFormatter FORM =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    static DateInterval from(CaseLanguage.Dates dates) {
      return new DateInterval(format(dates.start()), format(dates.end()));
    }

    private static String format(OffsetDateTime time) {
      return FORM.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    }
  }
}
