package io.caseport.cli;

import io.caseport.domain.policy.findings.DocumentKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of the kinds of policy on a command line. */
final class DocumentKinds implements Iterable<String> {
  static List<String> all() {
    return Arrays.stream(DocumentKind.values()).map(DocumentKinds::name).toList();
  }

  static Optional<DocumentKind> ofCode(String code) {
    return Arrays.stream(DocumentKind.values()).filter(kind -> name(kind).equals(code)).findFirst();
  }

  private static String name(DocumentKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Iterator<String> iterator() {
    return all().iterator();
  }
}
