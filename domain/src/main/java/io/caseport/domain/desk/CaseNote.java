package io.caseport.domain.desk;

import io.caseport.domain.cases.CaseKey;
import java.time.Instant;

/**
 * What engineers tell each other on a case, and no customer.
 *
 * @param number counts the notes on the case from 1
 */
public record CaseNote(CaseKey key, int number, Engineer author, String body, Instant createdAt) {}
