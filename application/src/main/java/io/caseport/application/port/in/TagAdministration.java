package io.caseport.application.port.in;

import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.refusal.Refusal;
import java.util.List;

/**
 * Tags of users, roles, policies and virtual devices for one-time codes; refuses as {@link
 * IdentityAdministration} does.
 */
public interface TagAdministration {

  /**
   * Adds the tags; one whose key is there takes the place of the other, whatever the case.
   *
   * @throws Refusal.QuotaExceeded beyond 50
   */
  void tag(Caller caller, Tagged tagged, Tags tags);

  /** Removes the tags of those keys, whatever their case; keys that are not there do not matter. */
  void untag(Caller caller, Tagged tagged, List<String> keys);

  /** By key. */
  Page<Tag> listTags(Caller caller, Tagged tagged, PageRequest page);

  /** What has tags. */
  sealed interface Tagged {
    record OfUser(UserName name) implements Tagged {}

    record OfRole(RoleName name) implements Tagged {}

    record OfPolicy(PolicyArn arn) implements Tagged {}

    record OfMfaDevice(MfaSerial serial) implements Tagged {}
  }
}
