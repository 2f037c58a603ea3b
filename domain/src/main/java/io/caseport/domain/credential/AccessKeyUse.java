package io.caseport.domain.credential;

import io.caseport.domain.identity.AccessKeyId;
import java.time.Instant;

/** When, for which service and in which region a key last signed a request. */
public record AccessKeyUse(AccessKeyId key, Instant at, String service, String region) {}
