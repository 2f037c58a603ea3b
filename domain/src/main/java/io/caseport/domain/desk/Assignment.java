package io.caseport.domain.desk;

import java.time.Instant;

/** Who has claimed a case, and since when. */
public record Assignment(Engineer engineer, Instant since) {}
