package io.caseport.app.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case as its writer knows it: what was answered, and what is in doubt. */
final class WrittenCase {
  /** Whether the case is resolved. */
  enum Resolved {
    NO,
    YES,
    PERHAPS
  }

  final String subject;
  final Optional<String> file;
  final List<String> bodies = new ArrayList<>();
  final Set<String> perhapsBodies = new HashSet<>();
  Optional<String> id = Optional.empty();
  Resolved resolved = Resolved.NO;

  WrittenCase(String subject, Optional<String> file) {
    this.subject = subject;
    this.file = file;
    this.bodies.add("first " + subject);
  }

  boolean isCertain() {
    return id.isPresent();
  }
}
