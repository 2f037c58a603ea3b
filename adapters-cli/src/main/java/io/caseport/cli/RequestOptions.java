package io.caseport.cli;

import io.caseport.application.port.in.IdentityAdministration.UserDescription;
import io.caseport.cli.StoredPolicies.StoredUser;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ResourcePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags that say which policies decide, and about what. */
final class RequestOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--policy",
      paramLabel = "FILE|ARN|-",
      arity = "1..*",
      description = "Policies that decide together; may be given several times.")
  private List<String> policies = List.of();

  @Option(
      names = "--boundary",
      paramLabel = "FILE|ARN",
      description = "Permissions boundary, which must allow as well (default: the user's).")
  private Optional<String> boundary = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Stored user whose policies, and those of its groups, decide.")
  private Optional<UserName> user = Optional.empty();

  @Option(
      names = "--resource",
      paramLabel = "ARN",
      defaultValue = ResourcePattern.ANY,
      description = "What the action works on (default: *).")
  private String resource = ResourcePattern.ANY;

  @Option(
      names = "--context",
      paramLabel = "KEY=VALUE",
      arity = "1..*",
      description = "What is known of the request; a key given twice has two values.")
  private List<String> context = List.of();

  /** The policies in question, and what a request of their user would carry. */
  record Subject(
      SimulatedPolicies policies, Map<String, List<String>> known, RequestOptions options) {

    SimulatedRequest request(Action action) {
      var keys = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
      keys.putAll(known);
      keys.putAll(options.given());
      return new SimulatedRequest(action, options.resource, keys);
    }
  }

  Subject subject(CommandContext context, PolicyAccess access) {
    if (policies.isEmpty() && user.isEmpty()) {
      throw mistake("name the policies with --policy, or a stored user with --user");
    }
    given();
    var texts = new ArrayList<PolicyText>();
    policies.forEach(source -> texts.add(access.read(context, source)));
    var stored = user.map(name -> access.stored(context, all -> all.user(name)));
    stored.ifPresent(found -> texts.addAll(found.policies()));
    return new Subject(
        SimulatedPolicies.of(
            texts,
            boundary
                .map(source -> access.read(context, source))
                .or(() -> stored.flatMap(StoredUser::boundary))),
        stored.map(StoredUser::user).map(RequestOptions::known).orElse(Map.of()),
        this);
  }

  /** The flags that name the same policies again. */
  List<String> flags() {
    var flags = new ArrayList<>(Replay.flags(policies, boundary));
    user.ifPresent(name -> flags.addAll(List.of("--user", name.value())));
    return flags;
  }

  private Map<String, List<String>> given() {
    var keys = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    for (var pair : context) {
      int sign = pair.indexOf('=');
      if (sign <= 0) {
        throw mistake(
            "'" + pair + "': --context takes KEY=VALUE, such as aws:SourceIp=203.0.113.7");
      }
      keys.computeIfAbsent(pair.substring(0, sign), _ -> new ArrayList<>())
          .add(pair.substring(sign + 1));
    }
    return keys;
  }

  private ParameterException mistake(String problem) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), problem);
  }

  private static Map<String, List<String>> known(UserDescription user) {
    var principal = user.principal();
    var keys = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    keys.put("aws:PrincipalArn", List.of(principal.arn()));
    keys.put("aws:PrincipalAccount", List.of(principal.accountId().value()));
    keys.put("aws:userid", List.of(principal.userId()));
    user.tags()
        .all()
        .forEach(tag -> keys.put("aws:PrincipalTag/" + tag.key(), List.of(tag.value())));
    if (principal instanceof Principal.IamUser iamUser) {
      keys.put("aws:PrincipalType", List.of("User"));
      keys.put("aws:username", List.of(iamUser.name().value()));
    }
    return keys;
  }
}
