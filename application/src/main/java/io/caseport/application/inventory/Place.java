package io.caseport.application.inventory;

import io.caseport.application.port.in.AccountInventory.Kind;
import java.util.Optional;

/** Where a page of the inventory ended: behind the name of that key among those of its kind. */
record Place(Kind kind, Optional<String> key) {
  static final Place START = new Place(Kind.USER, Optional.empty());

  static Place parse(String text) {
    int slash = text.indexOf('/');
    return new Place(
        Kind.valueOf(text.substring(0, slash)), Optional.of(text.substring(slash + 1)));
  }

  String text() {
    return kind + "/" + key.orElse("");
  }
}
