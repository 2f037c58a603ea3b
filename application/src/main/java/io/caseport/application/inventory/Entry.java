package io.caseport.application.inventory;

import io.caseport.application.port.in.AccountInventory.Detail;
import io.caseport.application.port.in.AccountInventory.Kind;
import java.util.Optional;
import java.util.function.Supplier;

/** One thing of the inventory, whose details are read only if it is told. */
record Entry(Place place, Supplier<Detail> detail) {

  static Entry of(Kind kind, String key, Supplier<Detail> detail) {
    return new Entry(new Place(kind, Optional.of(key)), detail);
  }
}
