package io.caseport.app;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.audit.AuditedOperation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The driving ports for somebody at the machine itself, whose changes are recorded like those that
 * come over a network: by the names of the methods, and by what of their arguments names something.
 */
final class AuditedPorts {
  /** What commands call themselves. */
  static final String COMMANDS = "caseport-cli";

  /** What engineers by rule call themselves. */
  static final String AUTOMATION = "caseport-automation";

  /** Methods that have another name than the operation or, over the network, none. */
  private static final Map<String, String> NAMES =
      Map.of(
          "eraseSome", AuditedOperation.ERASE_ACCOUNT,
          "importReport", "BatchImportFindings",
          "refresh", "RefreshTrustedAdvisorCheck",
          "addCommunication", "AddCommunicationToCase",
          "reply", "ReplyToCase",
          "retry", "RetryMails");

  private final AuditedCalls calls;
  private final Actor operator;
  private final String userAgent;
  private final Set<AccountId> erasing = new HashSet<>();

  /**
   * @param operator who calls, where a call does not say
   * @param userAgent by what means
   */
  AuditedPorts(AuditedCalls calls, String operator, String userAgent) {
    this.calls = calls;
    this.operator = new Actor.Operator(operator);
    this.userAgent = userAgent;
  }

  /**
   * @param source the service that the port's operations are of
   */
  <T> T of(Class<T> port, T target, String source) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, given) ->
                call(target, method, given == null ? new Object[0] : given, source)));
  }

  private Object call(Object target, Method method, Object[] given, String source) {
    Supplier<Object> action = () -> invoke(target, method, given);
    return isGoingOn(method, given)
        ? action.get()
        : calls.direct(actor(given), userAgent, call(method, given, source), action);
  }

  /** An erasure takes many calls and is one thing to tell of. */
  private boolean isGoingOn(Method method, Object[] given) {
    return method.getName().equals("eraseSome")
        && given[0] instanceof AccountId account
        && !erasing.add(account);
  }

  private Actor actor(Object[] given) {
    return Arrays.stream(given)
        .filter(Caller.class::isInstance)
        .map(Caller.class::cast)
        .findFirst()
        .<Actor>map(caller -> new Actor.Proved(caller.principal(), Optional.empty()))
        .orElse(operator);
  }

  private static AuditedCall call(Method method, Object[] given, String source) {
    var operation = new AuditedOperation(source, name(method, given), false);
    return new AuditedCall(operation, Optional.empty(), ToldArguments.of(given));
  }

  private static String name(Method method, Object[] given) {
    var name = NAMES.getOrDefault(method.getName(), method.getName());
    var kind = ToldArguments.kind(given);
    return capital(name)
        .replace("InlinePolicy", kind + "Policy")
        .replaceFirst("^(Attach|Detach)Policy$", "$1" + kind + "Policy")
        .replaceFirst("^(Tag|Untag)$", "$1" + kind);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Object invoke(Object target, Method method, Object[] given) {
    try {
      return method.invoke(target, given);
    } catch (InvocationTargetException thrown) {
      throw unchecked(thrown.getTargetException());
    } catch (IllegalAccessException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  /** Ports throw nothing else. */
  private static RuntimeException unchecked(Throwable thrown) {
    return switch (thrown) {
      case RuntimeException failure -> failure;
      case Error error -> throw error;
      default -> new IllegalStateException(thrown);
    };
  }
}
