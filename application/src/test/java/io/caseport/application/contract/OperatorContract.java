package io.caseport.application.contract;

/** What the contracts of ports that only the machine itself reaches ask of their test. */
public interface OperatorContract extends DrivingContract {

  @Override
  Installation tenants();
}
