package io.caseport.domain.policy.wording;

/** What is said as it stands, whatever the language. */
enum Verbatim implements Saying {
  TEXT
}
