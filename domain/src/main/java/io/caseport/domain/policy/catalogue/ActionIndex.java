package io.caseport.domain.policy.catalogue;

import java.util.List;

/**
 * Finds an action by its name without allocating. Nearly every name comes in the spelling of the
 * catalogue, under which it is found by hashes that its strings remember; any other is found by
 * folding its letters to one case.
 */
final class ActionIndex {
  private final CatalogueAction[] asSpelt;
  private final CatalogueAction[] folded;
  private final int mask;

  ActionIndex(List<CatalogueAction> actions) {
    int size = Integer.highestOneBit(actions.size()) * 4;
    this.asSpelt = new CatalogueAction[size];
    this.folded = new CatalogueAction[size];
    this.mask = size - 1;
    for (CatalogueAction action : actions) {
      put(asSpelt, hash(action.service(), action.name()), action);
      put(folded, foldedHash(action.service(), action.name()), action);
    }
  }

  /** The place of an action in the catalogue, or -1. */
  int find(String service, String name) {
    for (int slot = hash(service, name) & mask; asSpelt[slot] != null; slot = (slot + 1) & mask) {
      CatalogueAction action = asSpelt[slot];
      if (action.name().equals(name) && action.service().equals(service)) {
        return action.index();
      }
    }
    int slot = foldedHash(service, name) & mask;
    for (; folded[slot] != null; slot = (slot + 1) & mask) {
      CatalogueAction action = folded[slot];
      if (action.name().equalsIgnoreCase(name) && action.service().equalsIgnoreCase(service)) {
        return action.index();
      }
    }
    return -1;
  }

  private void put(CatalogueAction[] table, int hash, CatalogueAction action) {
    int slot = hash & mask;
    while (table[slot] != null) {
      slot = (slot + 1) & mask;
    }
    table[slot] = action;
  }

  private static int hash(String service, String name) {
    return spread(31 * service.hashCode() + name.hashCode());
  }

  private static int foldedHash(String service, String name) {
    return spread(31 * foldedHash(service) + foldedHash(name));
  }

  private static int foldedHash(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    return hash;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
