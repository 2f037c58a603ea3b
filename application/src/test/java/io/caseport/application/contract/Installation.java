package io.caseport.application.contract;

import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.in.RepeatedCalls;

/** A Caseport as its operator and its own doors reach it, on the machine that holds the data. */
public interface Installation extends Tenants {

  AccountAdministration accounts();

  AccessReview accessReview();

  Authentication authentication();

  RepeatedCalls repeatedCalls();

  Housekeeping housekeeping();

  KeyUses keyUses();
}
