package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.Written;
import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.WrittenStatement.Clause;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What several checks ask of the words of a statement. */
final class Words {
  private static final int SHOWN = 5;

  private Words() {}

  static Stream<Written> thatMayHoldVariables(WrittenStatement statement) {
    return Stream.concat(
        statement.resources().stream().flatMap(clause -> clause.entries().stream()),
        statement.conditions().stream().flatMap(condition -> condition.values().stream()));
  }

  /**
   * The service prefix of an action or a condition key, in lower case; all of it if there is none.
   */
  static String prefix(String word) {
    int colon = word.indexOf(':');
    return (colon < 0 ? word : word.substring(0, colon)).toLowerCase(Locale.ROOT);
  }

  static boolean hasWildcard(String word) {
    return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
  }

  /** The actions of the catalogue that one entry of Action or NotAction names. */
  static List<CatalogueAction> named(ActionCatalogue catalogue, String entry) {
    return catalogue.actions().stream()
        .filter(action -> Cover.anyCase(entry, action.text()))
        .toList();
  }

  /** The actions of the catalogue that the statement is about. */
  static List<CatalogueAction> actions(ActionCatalogue catalogue, WrittenStatement statement) {
    Clause clause = statement.actions();
    return catalogue.actions().stream()
        .filter(
            action ->
                clause.negated()
                    != clause.entries().stream()
                        .anyMatch(entry -> Cover.anyCase(entry.word(), action.text())))
        .toList();
  }

  /** Whether the statement is about actions of which the catalogue knows nothing. */
  static boolean reachesOtherServices(ActionCatalogue catalogue, WrittenStatement statement) {
    return statement.actions().negated()
        || statement.actions().entries().stream()
            .anyMatch(entry -> !catalogue.services().contains(prefix(entry.word())));
  }

  /** A list for a sentence; of a long one its beginning. */
  static Object listed(Collection<String> words) {
    var shown = words.stream().limit(SHOWN).toList();
    return words.size() > SHOWN ? Part.AND_MORE.of(shown, words.size() - SHOWN) : shown;
  }
}
