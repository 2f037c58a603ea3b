package io.caseport.domain.webhook;

import io.caseport.domain.identity.SealedSecret;
import java.time.Instant;

/** A secret that messages are still signed with, beside the new one, until that moment. */
public record RetiredSecret(SealedSecret secret, Instant validUntil) {}
