package io.caseport.domain.cases;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import io.caseport.domain.plan.Severity;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What cases are chosen by: of each set a case must have one, and an empty set lets all through.
 * Traits that are equal read the same.
 *
 * @param serviceCodes in the codes of the service catalogue
 * @param submitters as the cases show them
 */
public record CaseTraits(
    Set<CaseStatus> statuses,
    Set<Severity> severities,
    Set<String> serviceCodes,
    Set<LanguageCode> languages,
    Set<String> submitters) {
  public static final CaseTraits ANY =
      new CaseTraits(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public CaseTraits {
    statuses = ordered(statuses);
    severities = ordered(severities);
    serviceCodes = ordered(serviceCodes);
    languages = ordered(languages);
    submitters = ordered(submitters);
  }

  private static <T> Set<T> ordered(Set<T> values) {
    var sorted = new LinkedHashSet<T>();
    values.stream().sorted(comparing(Object::toString)).forEach(sorted::add);
    return Collections.unmodifiableSet(sorted);
  }

  /** The same for cases that are not resolved. */
  public CaseTraits unresolved() {
    var open =
        Stream.of(CaseStatus.values())
            .filter(status -> status != CaseStatus.RESOLVED)
            .filter(status -> allows(statuses, status))
            .collect(toCollection(LinkedHashSet::new));
    return new CaseTraits(open, severities, serviceCodes, languages, submitters);
  }

  public CaseTraits inLanguages(Set<LanguageCode> spoken) {
    return new CaseTraits(statuses, severities, serviceCodes, spoken, submitters);
  }

  public boolean leaveOutResolved() {
    return !allows(statuses, CaseStatus.RESOLVED);
  }

  public boolean areOf(SupportCase found) {
    return allows(statuses, found.status())
        && allows(severities, found.severity())
        && allows(serviceCodes, found.topic().serviceCode())
        && allows(languages, found.language())
        && allows(submitters, found.submittedBy());
  }

  private static <T> boolean allows(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }
}
