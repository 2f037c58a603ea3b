package io.caseport.domain.advisor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.text.Sha256;
import java.util.Base64;

/**
 * The name of a resource in the results of one check of one account: 43 characters that tell
 * nothing of it, and the same ones each time the check finds it.
 */
public record ResourceId(String value) implements Comparable<ResourceId> {

  /**
   * @param key what tells the resource from all others that the check can find in the account
   */
  public static ResourceId of(AccountId account, CheckId check, String key) {
    var named = account.value() + '|' + check.value() + '|' + key;
    var digest = Sha256.digest().digest(named.getBytes(UTF_8));
    return new ResourceId(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
  }

  @Override
  public int compareTo(ResourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
