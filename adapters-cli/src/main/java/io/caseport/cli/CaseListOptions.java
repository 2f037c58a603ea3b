package io.caseport.cli;

import static java.util.stream.Collectors.toSet;

import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.LanguageCode;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which cases of a list are wanted, and how many of them. */
final class CaseListOptions {
  private static final int MOST = 10_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--unresolved", description = "Only those that are not resolved.")
  private boolean unresolved;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Only those in one language, such as en or ja.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most, from 1 to 10000 (default: 50).")
  private int limit = 50;

  CaseTraits traits() {
    var spoken =
        CaseTraits.ANY.inLanguages(language.map(LanguageCode::new).stream().collect(toSet()));
    return unresolved ? spoken.unresolved() : spoken;
  }

  boolean includeResolved() {
    return !unresolved;
  }

  Optional<String> language() {
    return language;
  }

  int limit() {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(
          command.commandLine(), "--limit must be from 1 to " + MOST + ", not " + limit);
    }
    return limit;
  }
}
