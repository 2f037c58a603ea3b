package io.caseport.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands of the program by their names, each made when it is needed. */
final class Subcommands {
  private static final Set<String> TELL_OF_ALL = Set.of("help", "completion");

  private final Map<String, Supplier<Object>> all = new LinkedHashMap<>();

  Subcommands(CommandContext context) {
    all.put("serve", () -> new ServeCommand(context));
    all.put("account", () -> new AccountCommand(context));
    all.put("case", () -> new CaseCommand(context));
    all.put("contact", () -> new ContactCommand(context));
    all.put("mail", () -> new MailCommand(context));
    all.put("desk", () -> DeskCommand.with(context));
    all.put("advisor", () -> new AdvisorCommand(context));
    all.put("events", () -> EventsCommand.with(context));
    all.put("organization", () -> new OrganizationCommand(context));
    all.put("user", () -> UserCommand.with(context));
    all.put("group", () -> new GroupCommand(context));
    all.put("role", () -> new RoleCommand(context));
    all.put("access-key", () -> new AccessKeyCommand(context));
    all.put("tag", () -> new TagCommand(context));
    all.put("policy", () -> PolicyCommand.with(context));
    all.put("audit", () -> new AuditCommand(context));
    all.put("backup", () -> new BackupCommand(context));
    all.put("restore", () -> new BackupCommand.Restore(context));
    all.put("export", () -> new ExportCommand(context));
    all.put("import", () -> new ImportCommand(context));
    all.put("doctor", () -> new DoctorCommand(context));
    all.put("clock", () -> new ClockCommand(context));
    all.put("completion", CompletionCommand::withShells);
    all.put("help", HelpCommand::new);
    all.put("train", () -> new TrainCommand(context));
  }

  /** The program with the command that the words call: knowing every one takes 0.2 s. */
  CommandLine of(CaseportCommand program, List<String> words) {
    var called = words.isEmpty() ? "" : words.getFirst();
    boolean everyOne = !all.containsKey(called) || TELL_OF_ALL.contains(called);
    var command = new CommandLine(program);
    all.forEach(
        (name, made) -> {
          if (everyOne || name.equals(called)) {
            command.addSubcommand(name, made.get());
          }
        });
    return command;
  }
}
