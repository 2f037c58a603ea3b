package io.caseport.cli;

import io.caseport.domain.policy.findings.FindingType;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the types of finding on a command line, the gravest first. */
final class FindingTypes implements Iterable<String> {
  static List<String> all() {
    return Arrays.stream(FindingType.values()).map(FindingTypes::name).toList();
  }

  static Optional<FindingType> ofCode(String code) {
    return Arrays.stream(FindingType.values()).filter(type -> name(type).equals(code)).findFirst();
  }

  private static String name(FindingType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Iterator<String> iterator() {
    return all().iterator();
  }
}
