package io.caseport.cli;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.Locale;

/** Tells the person at the terminal of an action that is asked about and does not exist. */
final class UnknownActions {
  private UnknownActions() {}

  static void note(CommandContext context, Action action) {
    var catalogue = ActionCatalogue.standard();
    if (catalogue.services().contains(action.service().toLowerCase(Locale.ROOT))
        && catalogue.find(action.service(), action.name()).isEmpty()) {
      var names = catalogue.actions().stream().map(CatalogueAction::text).toList();
      context
          .err()
          .println(
              "note: there is no action %s%s"
                  .formatted(
                      action.text(),
                      Nearest.to(action.text(), names)
                          .map(near -> "; did you mean " + near + "?")
                          .orElse("")));
    }
  }
}
