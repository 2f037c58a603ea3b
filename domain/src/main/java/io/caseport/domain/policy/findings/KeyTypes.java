package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What kind of value the condition keys hold; those that are not here hold text. */
final class KeyTypes {
  private static final Map<String, Set<ValueType>> TYPES = new HashMap<>();
  private static final Set<String> WITH_MANY_VALUES =
      Set.of(
          "aws:calledvia",
          "aws:principalorgpaths",
          "aws:principalservicenameslist",
          "aws:resourceorgpaths",
          "aws:sourceorgpaths",
          "aws:tagkeys",
          "aws:vpceorgpaths",
          "iam:accountpropertynamespaces",
          "sts:requestcontextproviders",
          "sts:transitivetagkeys");

  static {
    of(List.of("aws:SourceIp", "aws:VpcSourceIp"), ValueType.IP_ADDRESS);
    of(List.of("aws:Ec2InstanceSourcePrivateIPv4"), ValueType.IP_ADDRESS, ValueType.STRING);
    of(List.of("aws:CurrentTime", "aws:TokenIssueTime"), ValueType.DATE);
    of(List.of("aws:EpochTime"), ValueType.DATE, ValueType.NUMERIC);
    of(
        List.of("aws:MultiFactorAuthAge", "sts:DurationSeconds", "iam:DelegationDuration"),
        ValueType.NUMERIC);
    of(List.of("iam:ServiceSpecificCredentialAgeDays"), ValueType.NUMERIC);
    of(
        List.of(
            "aws:MultiFactorAuthPresent",
            "aws:SecureTransport",
            "aws:ViaAWSService",
            "aws:ViaAWSMCPService",
            "aws:PrincipalIsAWSService",
            "aws:IsMcpServiceAction",
            "sts:RoleAuthorizedByIdp"),
        ValueType.BOOL);
    of(
        List.of(
            "aws:PrincipalArn",
            "aws:SourceArn",
            "aws:SourceVpcArn",
            "aws:ChatbotSourceArn",
            "iam:PolicyARN",
            "iam:PermissionsBoundary",
            "iam:AssociatedResourceArn",
            "iam:RoleTemplateARN",
            "iam:TemplateArn",
            "sts:TaskPolicyArn"),
        ValueType.ARN,
        ValueType.STRING);
  }

  private KeyTypes() {}

  private static void of(List<String> keys, ValueType... types) {
    keys.forEach(key -> TYPES.put(key.toLowerCase(Locale.ROOT), Set.of(types)));
  }

  /** The kinds of operator that suit a key of AWS; none for a key whose values nobody published. */
  static Optional<Set<ValueType>> of(String key) {
    var folded = key.toLowerCase(Locale.ROOT);
    var known = Optional.ofNullable(TYPES.get(folded));
    return known.isPresent() || !folded.startsWith("aws:")
        ? known
        : Optional.of(Set.of(ValueType.STRING, ValueType.ARN));
  }

  static boolean hasManyValues(String key) {
    return WITH_MANY_VALUES.contains(key.toLowerCase(Locale.ROOT));
  }
}
