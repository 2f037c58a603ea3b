package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The condition keys that requests of the catalogue may carry. */
record KnownKeys(ActionCatalogue catalogue) {
  private static final String GLOBAL = "aws:";

  static boolean isGlobal(String key) {
    return key.toLowerCase(Locale.ROOT).startsWith(GLOBAL);
  }

  boolean hasGlobal(String key) {
    return isAmong(catalogue.globalConditionKeys(), key);
  }

  boolean isOfAny(Collection<CatalogueAction> actions, String key) {
    return actions.stream().anyMatch(action -> isAmong(action.conditionKeys(), key));
  }

  /** Every key of a service and the global ones, to guess from. */
  List<String> like(String key) {
    var prefix = Words.prefix(key) + ':';
    return Stream.concat(
            catalogue.globalConditionKeys().stream(),
            catalogue.actions().stream().flatMap(action -> action.conditionKeys().stream()))
        .filter(known -> known.toLowerCase(Locale.ROOT).startsWith(prefix))
        .distinct()
        .toList();
  }

  /**
   * Some keys end in a name of the account's own, such as a tag's: <code>aws:PrincipalTag/${TagKey}
   * </code>.
   */
  private static boolean isAmong(Collection<String> known, String key) {
    return known.stream().anyMatch(one -> names(one, key));
  }

  private static boolean names(String known, String key) {
    int variable = known.indexOf("${");
    return variable < 0
        ? known.equalsIgnoreCase(key)
        : key.length() > variable && known.regionMatches(true, 0, key, 0, variable);
  }
}
