package io.caseport.domain.automation;

import io.caseport.domain.cases.CaseEvent;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a rule is for. An empty pattern or set lets all through.
 *
 * @param subject found anywhere in the subject of the case
 */
public record Trigger(
    Occasion occasion,
    Optional<Pattern> subject,
    Set<LanguageCode> languages,
    Set<Severity> severities,
    Set<String> serviceCodes) {

  /** What a customer does. */
  public enum Occasion {
    CASE_CREATED,
    CUSTOMER_REPLIED
  }

  public Trigger {
    languages = Set.copyOf(languages);
    severities = Set.copyOf(severities);
    serviceCodes = Set.copyOf(serviceCodes);
  }

  public boolean isFor(CaseEvent event) {
    return switch (occasion) {
      case CASE_CREATED -> event.kind() == CaseEventKind.CASE_CREATED;
      case CUSTOMER_REPLIED ->
          event.kind() == CaseEventKind.COMMUNICATION_ADDED && event.by() == Side.CUSTOMER;
    };
  }

  public boolean isFor(SupportCase of) {
    return subject.map(pattern -> pattern.matcher(of.subject()).find()).orElse(true)
        && isIn(languages, of.language())
        && isIn(severities, of.severity())
        && isIn(serviceCodes, of.topic().serviceCode());
  }

  private static <T> boolean isIn(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }
}
