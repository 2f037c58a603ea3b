package io.caseport.application.port.in;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.EngineerProfile;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The engineers of this installation, for whoever operates it. As with {@link
 * AccountAdministration}, there is no caller; over the network an administrator among the engineers
 * uses {@link IdentityAdministration}.
 *
 * <p>An engineer is a user of {@link io.caseport.domain.account.AccountId#DESK}. What it may do is
 * what the policies say that are attached to it and to its groups, of which {@link Role} names
 * those that the account begins with.
 */
public interface EngineerAdministration {

  /**
   * Makes an engineer with a password, which the first sign-in must change, and an access key. With
   * the first one comes the desk's own account, with policies and groups for each {@link Role}; its
   * root user has no key, and a password that nobody knows.
   *
   * @throws Refusal.EntityAlreadyExists if another user of the account has the name, or another
   *     engineer the address
   * @throws Refusal.NoSuchEntity if the account has no such group
   * @throws Refusal.QuotaExceeded if the account has 5,000 users
   */
  NewEngineer createEngineer(WantedEngineer wanted);

  /**
   * @throws Refusal.NoSuchEntity if the desk has no such engineer
   */
  EngineerDescription getEngineer(UserName name);

  /** All users of the desk's account by name, whoever made them. */
  Page<EngineerDescription> listEngineers(PageRequest page);

  /**
   * Keeps the engineer from doing anything, from the next request on: with keys, with a password,
   * in sessions that are open, and on the command line. All else stays as it is, such as the cases
   * that the engineer has claimed.
   *
   * @throws Refusal.NoSuchEntity if the desk has no such engineer
   */
  EngineerDescription disableEngineer(UserName name);

  /**
   * Undoes {@link #disableEngineer}. A key that was inactive before stays so.
   *
   * @throws Refusal.NoSuchEntity if the desk has no such engineer
   */
  EngineerDescription enableEngineer(UserName name);

  /**
   * Removes the engineer with keys, password, policies and memberships. What was written to
   * customers stays.
   *
   * @throws Refusal.NoSuchEntity if the desk has no such engineer
   */
  void deleteEngineer(UserName name);

  /**
   * What groups of the desk's account there are at first, each with a policy that can be changed.
   */
  enum Role {
    READERS("readers"),
    ENGINEERS("engineers"),
    ADMINISTRATORS("administrators");

    private final GroupName group;

    Role(String group) {
      this.group = new GroupName(group);
    }

    public GroupName group() {
      return group;
    }
  }

  /** What to make. */
  record WantedEngineer(
      UserName name,
      EmailAddress email,
      GroupName group,
      List<LanguageCode> languages,
      ZoneId timeZone) {
    public WantedEngineer {
      languages = List.copyOf(languages);
    }
  }

  /**
   * A user of the desk's account.
   *
   * @param profile empty for a user that was made through {@link IdentityAdministration}
   * @param enabled whether it can do what its policies allow
   * @param groups those that give it policies, by name
   */
  record EngineerDescription(
      User user, Optional<EngineerProfile> profile, boolean enabled, List<GroupName> groups) {
    public EngineerDescription {
      groups = List.copyOf(groups);
    }
  }

  /** The only time that password and secret are told. */
  record NewEngineer(
      EngineerDescription engineer,
      String password,
      AccessKeyId accessKeyId,
      SecretAccessKey secretAccessKey) {

    @Override
    public String toString() {
      return "NewEngineer[" + engineer.user().name() + "]";
    }
  }
}
