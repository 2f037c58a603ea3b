package io.caseport.persistence.sql;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.refusal.Refusal;

/**
 * Documents parsed before. The key is the text that was just read, so that an entry can be unused
 * but never out of date.
 */
final class ParsedPolicies {
  private static final long MOST_CHARACTERS = 8_000_000;

  private final LoadingCache<String, PolicyDocument> byText =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((String text, PolicyDocument _) -> text.length())
          .executor(Runnable::run)
          .build(PolicyDocument::parse);

  PolicyDocument parse(String text) {
    try {
      return byText.get(text);
    } catch (Refusal.MalformedPolicyDocument unreadable) {
      throw new StoreFailure.Damaged("a stored policy cannot be read: " + unreadable.getMessage());
    }
  }
}
