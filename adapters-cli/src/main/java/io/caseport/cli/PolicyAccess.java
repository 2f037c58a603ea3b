package io.caseport.cli;

import io.caseport.domain.account.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of every policy command, and the way from them to texts and stored policies. */
final class PolicyAccess {
  private static final String HINT = "name a file, the ARN of a policy, or - for standard input";
  private static final String ARN = "arn:";

  @Mixin private DataAccess data = new DataAccess();

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "Account that stored policies and users are looked up in.")
  private Optional<AccountId> account = Optional.empty();

  OutputFormat output() {
    return data.output();
  }

  /** The flags that lead another command to the same stored policies. */
  List<String> flags() {
    var flags = new ArrayList<>(data.flags());
    account.ifPresent(id -> flags.addAll(List.of("--account", id.value())));
    return flags;
  }

  int answer(CommandContext context, boolean yes, Answer answer) {
    answer.writeTo(context.out(), output());
    return yes ? ExitCode.OK : ExitCode.NO;
  }

  /** The text of a file, of the standard input, or of a stored policy by its ARN. */
  PolicyText read(CommandContext context, String source) {
    return source.startsWith(ARN)
        ? stored(context, policies -> policies.managed(source))
        : new PolicyText(source, new InputFiles(context.in(), HINT).read(source));
  }

  <T> T stored(CommandContext context, Function<StoredPolicies, T> question) {
    return data.fromExisting(
        context, session -> question.apply(new StoredPolicies(session, account)));
  }
}
