package io.caseport.rest.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.text.Sha256;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the audit trail tells of calls of IAM and STS, by the names that AWS's models have: those
 * mean the same in every operation. What is not named here is left out, such as passwords, codes,
 * descriptions, tags and external ids.
 */
final class LoggedParameters {
  private static final int LONGEST = 256;

  private static final Set<String> NAMES =
      Set.of(
          "AccessKeyId",
          "AccountAlias",
          "AllowUsersToChangePassword",
          "Arn",
          "CallerArn",
          "DurationSeconds",
          "EntityFilter",
          "GroupName",
          "HardExpiry",
          "MaxItems",
          "MaxPasswordAge",
          "MaxSessionDuration",
          "MinimumPasswordLength",
          "Name",
          "NewGroupName",
          "NewPath",
          "NewUserName",
          "OnlyAttached",
          "PasswordResetRequired",
          "PasswordReusePrevention",
          "Path",
          "PathPrefix",
          "PermissionsBoundary",
          "PolicyArn",
          "PolicyName",
          "PolicySourceArn",
          "PolicyUsageFilter",
          "RequireLowercaseCharacters",
          "RequireNumbers",
          "RequireSymbols",
          "RequireUppercaseCharacters",
          "RoleArn",
          "RoleName",
          "RoleSessionName",
          "Scope",
          "SerialNumber",
          "SetAsDefault",
          "SourceIdentity",
          "Status",
          "UserName",
          "VersionId",
          "VirtualMFADeviceName");

  /** Told by their length and digest, so that it can be proved later which one it was. */
  private static final Set<String> DOCUMENTS =
      Set.of("AssumeRolePolicyDocument", "Policy", "PolicyDocument");

  private static final Set<String> RESULTS =
      Set.of(
          "AccessKeyId",
          "Arn",
          "AssumedRoleId",
          "FederatedUserId",
          "GroupId",
          "PolicyId",
          "RoleId",
          "SerialNumber",
          "UserId",
          "VersionId");

  private LoggedParameters() {}

  static Map<String, Object> of(Operation operation, FormParameters parameters) {
    var told = new LinkedHashMap<String, Object>();
    var names = new TreeSet<String>();
    Stream.concat(operation.required().stream(), operation.optional().stream())
        .forEach(parameter -> names.add(parameter.name()));
    for (var name : names) {
      parameters.find(name).ifPresent(value -> tell(name, value, told));
    }
    return told;
  }

  private static void tell(String name, String value, Map<String, Object> told) {
    if (NAMES.contains(name)) {
      told.put(lowerCamel(name), value.substring(0, Math.min(LONGEST, value.length())));
    } else if (DOCUMENTS.contains(name)) {
      var bytes = value.getBytes(UTF_8);
      var described = new LinkedHashMap<String, Object>();
      described.put("bytes", bytes.length);
      described.put("sha256", HexFormat.of().formatHex(Sha256.digest().digest(bytes)));
      told.put(lowerCamel(name), described);
    }
  }

  /** Whether an element of an answer is the id of what was made. */
  static boolean isResult(String element) {
    return RESULTS.contains(element);
  }

  static String lowerCamel(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
