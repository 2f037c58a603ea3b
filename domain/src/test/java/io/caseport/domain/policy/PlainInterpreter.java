package io.caseport.domain.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules once more, in the plainest way and without the code under test. Of every open rule it
 * knows the first reading only.
 */
final class PlainInterpreter {
  private final Plain.Request request;

  private PlainInterpreter(Plain.Request request) {
    this.request = request;
  }

  static String decide(
      List<Plain.Document> identity,
      Optional<Plain.Document> boundary,
      Optional<List<Plain.Document>> session,
      Plain.Request request) {
    PlainInterpreter interpreter = new PlainInterpreter(request);
    List<Plain.Document> limits = boundary.map(List::of).orElse(List.of());
    List<Plain.Document> passed = session.orElse(List.of());
    if (interpreter.any(identity, true)
        || interpreter.any(limits, true)
        || interpreter.any(passed, true)) {
      return "ExplicitDeny";
    }
    boolean allowed =
        interpreter.any(identity, false)
            && (boundary.isEmpty() || interpreter.any(limits, false))
            && (session.isEmpty() || interpreter.any(passed, false));
    return allowed ? "Allowed" : "ImplicitDeny";
  }

  private boolean any(List<Plain.Document> documents, boolean deny) {
    return documents.stream()
        .anyMatch(
            document ->
                document.statements().stream()
                    .anyMatch(s -> s.deny() == deny && applies(s, document.current())));
  }

  private boolean applies(Plain.Statement statement, boolean variables) {
    boolean actionListed =
        statement.actions().stream()
            .anyMatch(
                pattern ->
                    PlainText.literal(pattern.toLowerCase(Locale.ROOT))
                        .matcher(request.action().toLowerCase(Locale.ROOT))
                        .matches());
    boolean resourceListed =
        statement.resources().stream().anyMatch(pattern -> covers(pattern, variables));
    return actionListed != statement.notAction()
        && resourceListed != statement.notResource()
        && statement.conditions().stream()
            .allMatch(c -> new PlainConditions(request, variables).holds(c));
  }

  private boolean covers(String pattern, boolean variables) {
    if (pattern.equals("*")) {
      return true;
    }
    String[] wanted = pattern.split(":", 6);
    String[] given = request.resource().split(":", 6);
    boolean open = wanted.length < 6 && pattern.endsWith("*");
    if (given.length < wanted.length || (given.length > wanted.length && !open)) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      Optional<Pattern> segment =
          variables && i == 5
              ? PlainText.pattern(wanted[i], request)
              : Optional.of(PlainText.literal(wanted[i]));
      String text = given[i];
      if (segment.isEmpty() || !segment.get().matcher(text).matches()) {
        return false;
      }
    }
    return true;
  }
}
