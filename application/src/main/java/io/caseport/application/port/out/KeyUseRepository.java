package io.caseport.application.port.out;

import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKeyId;
import java.util.Optional;

/** When keys were last used. What is known of a key MUST go with the key. */
public interface KeyUseRepository {

  /** Keeps the use unless a later one is known, or the key is gone. */
  void put(AccessKeyUse use);

  Optional<AccessKeyUse> find(AccessKeyId key);
}
