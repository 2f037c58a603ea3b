package io.caseport.rest.query;

import io.caseport.domain.refusal.Refusal;

/** IAM's texts about things that are missing, taken or in the way. */
final class EntityTexts {
  private EntityTexts() {}

  static String none(Refusal.NoSuchEntity none) {
    String name = none.name;
    return switch (none.entity) {
      case USER -> "The user with name " + name + " cannot be found.";
      case GROUP -> "The group with name " + name + " cannot be found.";
      case ROLE -> "The role with name " + name + " cannot be found.";
      case ACCESS_KEY -> "The Access Key with id " + name + " cannot be found.";
      case POLICY, POLICY_VERSION -> "Policy " + name + " does not exist or is not attachable.";
      case USER_POLICY -> "The user policy with name " + name + " cannot be found.";
      case GROUP_POLICY -> "The group policy with name " + name + " cannot be found.";
      case ROLE_POLICY -> "The role policy with name " + name + " cannot be found.";
      case ATTACHED_POLICY -> "Policy " + name + " was not found.";
      case ACCOUNT -> "The account with id " + name + " cannot be found.";
      case LOGIN_PROFILE -> "Login Profile for User " + name + " cannot be found.";
      case PASSWORD_POLICY -> "The Password Policy with domain name " + name + " cannot be found.";
      case ACCOUNT_ALIAS -> "The account alias " + name + " cannot be found.";
      case MFA_DEVICE -> "VirtualMFADevice with serial number " + name + " doesn't exist.";
      case WEBHOOK -> "The webhook with id " + name + " cannot be found.";
      case ROOT_EMAIL -> "The root user with e-mail " + name + " cannot be found.";
      case ENGINEER, ENGINEER_EMAIL -> "The engineer " + name + " cannot be found.";
      case CANNED_REPLY -> "The canned reply " + name + " cannot be found.";
    };
  }

  static String taken(Refusal.EntityAlreadyExists taken) {
    String name = taken.name;
    return switch (taken.entity) {
      case USER -> "User with name " + name + " already exists.";
      case GROUP -> "Group with name " + name + " already exists.";
      case ROLE -> "Role with name " + name + " already exists.";
      case POLICY ->
          "A policy called " + name + " already exists. Duplicate names are not allowed.";
      case ACCESS_KEY -> "Access Key with id " + name + " already exists.";
      case POLICY_VERSION, USER_POLICY, GROUP_POLICY, ROLE_POLICY, ATTACHED_POLICY ->
          "Policy " + name + " already exists.";
      case ACCOUNT -> "Account with name " + name + " already exists.";
      case LOGIN_PROFILE -> "Login Profile for User " + name + " already exists.";
      case PASSWORD_POLICY -> "Password Policy of " + name + " already exists.";
      case ACCOUNT_ALIAS -> "The account alias " + name + " already exists.";
      case MFA_DEVICE -> "MFADevice with serial number " + name + " already exists.";
      case WEBHOOK -> "The webhook with id " + name + " already exists.";
      case ROOT_EMAIL -> "Root user with e-mail " + name + " already exists.";
      case ENGINEER, ENGINEER_EMAIL -> "Engineer " + name + " already exists.";
      case CANNED_REPLY -> "The canned reply " + name + " already exists.";
    };
  }

  static String conflict(Refusal.Dependents dependents) {
    return switch (dependents) {
      case ATTACHED_POLICIES -> "Cannot delete entity, must detach all policies first.";
      case INLINE_POLICIES -> "Cannot delete entity, must delete policies first.";
      case ACCESS_KEYS -> "Cannot delete entity, must delete access keys first.";
      case LOGIN_PROFILE -> "Cannot delete entity, must delete login profile first.";
      case MFA_DEVICES -> "Cannot delete entity, must deactivate MFA devices first.";
      case MFA_USE -> "Cannot delete MFA VirtualDevice in use. Must deactivate first.";
      case GROUP_MEMBERSHIPS -> "Cannot delete entity, must remove user from all groups first.";
      case MEMBERS -> "Cannot delete entity, must remove users from group first.";
      case ATTACHMENTS -> "Cannot delete a policy attached to entities.";
      case POLICY_VERSIONS ->
          "This policy has more than one version. Before you delete a policy, you must delete the"
              + " policy's versions. The default version is deleted with the policy.";
      case DEFAULT_VERSION -> "Cannot delete the default version of a policy.";
    };
  }

  static String exceeded(Refusal.QuotaExceeded exceeded) {
    return switch (exceeded.quota) {
      case "VersionsPerPolicy" ->
          "A managed policy can have up to %d versions. Before you create a new version, you must"
                  .formatted(exceeded.limit)
              + " delete an existing version.";
      case "TagsPerResource" ->
          "The number of tags has reached the maximum limit of %d.".formatted(exceeded.limit);
      default -> "Cannot exceed quota for %s: %d".formatted(exceeded.quota, exceeded.limit);
    };
  }
}
