package io.caseport.rest.desk;

import io.caseport.domain.desk.Engineer;

/** Whoever of the desk did something. */
record WireEngineer(String userId, String userName) {
  static WireEngineer from(Engineer engineer) {
    return new WireEngineer(engineer.id().value(), engineer.name().value());
  }
}
