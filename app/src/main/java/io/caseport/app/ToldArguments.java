package io.caseport.app;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.PolicyArn;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the audit trail tells of the arguments of a method: those whose type makes them a name. */
final class ToldArguments {
  private static final String PACKAGE = "io.caseport.";

  private ToldArguments() {}

  static Map<String, Object> of(Object[] arguments) {
    var told = new LinkedHashMap<String, Object>();
    Arrays.stream(arguments).forEach(argument -> tell(argument, told));
    return told;
  }

  /** Whom a policy or a tag is for, as the names of IAM's operations have it; may be empty. */
  static String kind(Object[] arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument.getClass().getSimpleName())
        .filter(name -> name.matches("Of(User|Group|Role|Policy|MfaDevice)"))
        .map(name -> name.substring(2).replace("Mfa", "MFA"))
        .findFirst()
        .orElse("");
  }

  private static void tell(Object argument, Map<String, Object> told) {
    switch (argument) {
      case AccountId id -> told.put(told.containsKey("accountId") ? "memberId" : "accountId", id);
      case UserName name -> told.putIfAbsent("userName", name);
      case GroupName name -> told.putIfAbsent("groupName", name);
      case RoleName name -> told.putIfAbsent("roleName", name);
      case PolicyName name -> told.putIfAbsent("policyName", name);
      case PolicyArn arn -> told.putIfAbsent("policyArn", arn.value());
      case IamPath path -> told.putIfAbsent("path", path);
      case AccessKeyId id -> told.putIfAbsent("accessKeyId", id.value());
      case MfaSerial serial -> told.putIfAbsent("serialNumber", serial.value());
      case MfaDeviceName name -> told.putIfAbsent("virtualMFADeviceName", name.value());
      case CaseId id -> told.putIfAbsent("caseId", id.value());
      case CheckId id -> told.putIfAbsent("checkId", id.value());
      case SupportPlan plan -> told.putIfAbsent("plan", plan.code());
      case Caller _, PageRequest _ -> {}
      case Optional<?> optional -> optional.ifPresent(inside -> tell(inside, told));
      case Record record when record.getClass().getName().startsWith(PACKAGE) ->
          components(record).forEach(component -> tell(component, told));
      default -> {}
    }
  }

  /** Of a record that only its own port knows, such as a request for a new role. */
  private static Stream<Object> components(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> value(component, record));
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }
}
