package io.caseport.benchmark;

/** Another engine that was told the same policies, for comparison. */
interface OtherEngine {
  boolean allows(String action, String resource);
}
