package io.caseport.domain.policy.analysis;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ActionPattern;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.analysis.TextPattern.Letter;
import io.caseport.domain.policy.analysis.TextPattern.One;
import io.caseport.domain.policy.analysis.TextPattern.Run;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The actions that the catalogue lacks, one of each class that statements tell apart: those that
 * are written in full; for each service that is named, one for each way in which its patterns
 * overlap; and those of a service that stands for all that are not named. Of a service that the
 * catalogue has, a pattern that covers some of its actions means no others.
 */
final class OtherActions {
  private static final String ANY_SERVICE = "any-other-service";
  private static final String ANY_NAME = "AnyOtherAction";
  private static final TextPattern NAME =
      new TextPattern(List.of(new Letter(false), new Letter(true)));

  private final Set<ActionPattern> patterns;

  private OtherActions(Set<ActionPattern> patterns) {
    this.patterns = patterns;
  }

  /** Nothing if the patterns overlap in too many ways to look through. */
  static Optional<List<Action>> of(List<Statement> statements) {
    return new OtherActions(
            statements.stream()
                .flatMap(statement -> statement.actions().patterns().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)))
        .find();
  }

  private Optional<List<Action>> find() {
    List<Action> found = new ArrayList<>();
    for (String service : services()) {
      Map<String, Action> inFull = inFull(service);
      Optional<List<String>> names = names(service, inFull.keySet());
      if (names.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(inFull.values());
      names.get().forEach(name -> found.add(new Action(service, name)));
    }
    return Optional.of(found);
  }

  private Set<String> services() {
    Set<String> services = new LinkedHashSet<>();
    for (ActionPattern pattern : patterns) {
      String service = folded(pattern.text().split(":", 2)[0]);
      // No action has a dot in its service, though a pattern may.
      if (!service.equals("*") && !service.contains(".")) {
        services.add(service);
      }
    }
    services.add(ANY_SERVICE);
    return services;
  }

  /** Those without wildcards, by their names in lower case. */
  private Map<String, Action> inFull(String service) {
    Map<String, Action> actions = new LinkedHashMap<>();
    for (ActionPattern pattern : of(service)) {
      String name = name(pattern);
      if (!isGlob(name)
          && NAME.matches(name)
          && ActionCatalogue.standard().find(service, name).isEmpty()) {
        actions.putIfAbsent(folded(name), new Action(service, name));
      }
    }
    return actions;
  }

  /** A name in lower case for each way in which patterns overlap, other than those in full. */
  private Optional<List<String>> names(String service, Set<String> inFull) {
    Set<TextPattern> globs = new LinkedHashSet<>();
    of(service).stream()
        .map(OtherActions::name)
        .filter(OtherActions::isGlob)
        .forEach(name -> globs.add(glob(name)));
    Set<String> apart = new LinkedHashSet<>();
    while (true) {
      Set<TextPattern> all = new LinkedHashSet<>(globs);
      apart.forEach(name -> all.add(TextPattern.literal(name)));
      Optional<List<String>> names = TextClasses.of(NAME, all);
      Predicate<String> isNew = name -> inFull.contains(name) && !apart.contains(name);
      if (names.isEmpty() || names.get().stream().noneMatch(isNew)) {
        return names.map(some -> unknown(service, globs, apart, some));
      }
      names.get().stream().filter(isNew).toList().forEach(apart::add);
    }
  }

  private static List<String> unknown(
      String service, Set<TextPattern> globs, Set<String> apart, List<String> names) {
    Set<List<Boolean>> known =
        ActionCatalogue.standard().actionsOf(service).stream()
            .map(action -> matching(globs, folded(action.name())))
            .collect(Collectors.toSet());
    List<Boolean> any = matching(globs, folded(ANY_NAME));
    boolean anyIsFree = !apart.contains(folded(ANY_NAME));
    return names.stream()
        .filter(name -> !apart.contains(name) && !known.contains(matching(globs, name)))
        .map(name -> anyIsFree && matching(globs, name).equals(any) ? ANY_NAME : name)
        .toList();
  }

  private static List<Boolean> matching(Set<TextPattern> globs, String name) {
    return globs.stream().map(glob -> glob.matches(name)).toList();
  }

  private List<ActionPattern> of(String service) {
    return patterns.stream().filter(pattern -> pattern.concerns(service)).toList();
  }

  private static String name(ActionPattern pattern) {
    return pattern.text().substring(pattern.text().indexOf(':') + 1);
  }

  private static boolean isGlob(String name) {
    return name.contains("*") || name.contains("?");
  }

  private static TextPattern glob(String name) {
    List<TextPattern.Token> tokens = new ArrayList<>();
    for (char c : folded(name).toCharArray()) {
      tokens.add(
          switch (c) {
            case '*' -> new Run(true);
            case '?' -> new One(true);
            default -> new TextPattern.Exactly(c, false);
          });
    }
    return new TextPattern(tokens);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
