package io.caseport.cli;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ActionPattern;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The actions that words with or without wildcards mean. */
final class AskedActions {
  private static final ActionCatalogue CATALOGUE = ActionCatalogue.standard();

  private AskedActions() {}

  /** Each once, in the order of the words; known ones as the catalogue spells them. */
  static List<Action> of(List<String> words) {
    Set<Action> actions = new LinkedHashSet<>();
    for (var word : words) {
      boolean isPattern = word.contains("*") || word.contains("?");
      actions.addAll(isPattern ? matching(word) : List.of(named(word)));
    }
    return new ArrayList<>(actions);
  }

  private static Action named(String word) {
    try {
      var action = Action.of(word);
      return CATALOGUE
          .find(action.service(), action.name())
          .map(AskedActions::action)
          .orElse(action);
    } catch (IllegalArgumentException e) {
      throw mistake(word, e);
    }
  }

  private static List<Action> matching(String word) {
    ActionPattern pattern;
    try {
      pattern = ActionPattern.of(word);
    } catch (IllegalArgumentException e) {
      throw mistake(word, e);
    }
    var found =
        CATALOGUE.actions().stream().map(AskedActions::action).filter(pattern::matches).toList();
    if (found.isEmpty()) {
      throw CommandProblem.usage(
          "no known action matches '" + word + "'",
          "patterns are for the actions of "
              + String.join(", ", CATALOGUE.services())
              + "; write those of other services in full");
    }
    return found;
  }

  private static Action action(CatalogueAction known) {
    return new Action(known.service(), known.name());
  }

  private static RuntimeException mistake(String word, IllegalArgumentException problem) {
    return CommandProblem.usage(
        "'" + word + "': " + problem.getMessage(), "an action is such as support:CreateCase");
  }
}
