package io.caseport.cli;

import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "password",
    synopsisSubcommandLabel = "COMMAND",
    description = "Give users the password that they sign in with, and take it away.",
    footer = {
      "",
      "Examples:",
      "  caseport user password set eve",
      "  caseport user password delete eve"
    })
final class UserPasswordCommand {
  private final CommandContext context;

  UserPasswordCommand(CommandContext context) {
    this.context = context;
  }

  @Command(
      name = "set",
      description = {
        "Set the password of a user, in place of the one there may be.",
        "",
        "A generated password is shown this once; it cannot be read again. A password of your own"
            + " comes",
        "from the standard input, never from the command line, which others can see."
      },
      footer = {
        "",
        "Examples:",
        "  caseport user password set eve --reset-required",
        "  caseport user password set eve --stdin < password.txt"
      })
  void set(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "USER", description = "Name of the user.") UserName name,
      @Option(
              names = "--stdin",
              description = "Read the password from the standard input, to the end of the line.")
          boolean fromInput,
      @Option(
              names = "--reset-required",
              description = "The user must choose another one when signing in.")
          boolean resetRequired) {
    var password = fromInput ? firstLine() : GeneratedPassword.next();
    access.answer(
        context,
        desk -> {
          set(desk, name, new Password(password), resetRequired);
          var profile = new LinkedHashMap<String, Object>();
          profile.put("UserName", name.value());
          profile.put("PasswordResetRequired", resetRequired);
          if (!fromInput) {
            profile.put("Password", password);
          }
          return new Answer.One(Map.of("LoginProfile", profile));
        });
    if (!fromInput) {
      context.tell("Keep the password: it is not shown again.");
    }
  }

  @Command(
      name = "delete",
      description = "Take the password of a user away; access keys go on working.",
      footer = {"", "Example:", "  caseport user password delete eve"})
  void delete(
      @Mixin AccountAccess access,
      @Parameters(paramLabel = "USER", description = "Name of the user.") UserName name) {
    access.change(
        context,
        "Deleted the password of the user " + name + ".",
        desk -> desk.credentials().deleteLoginProfile(desk.root(), Optional.of(name)));
  }

  private String firstLine() {
    var text = new InputFiles(context.in()).read(InputFiles.STANDARD_INPUT);
    return text.lines().findFirst().orElse("");
  }

  private static void set(
      AccountDesk desk, UserName name, Password password, boolean resetRequired) {
    var credentials = desk.credentials();
    try {
      credentials.updateLoginProfile(
          desk.root(), name, Optional.of(password), Optional.of(resetRequired));
    } catch (Refusal.NoSuchEntity none) {
      if (none.entity != Entity.LOGIN_PROFILE) {
        throw none;
      }
      credentials.createLoginProfile(desk.root(), Optional.of(name), password, resetRequired);
    }
  }
}
