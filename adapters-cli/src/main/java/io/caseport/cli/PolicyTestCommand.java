package io.caseport.cli;

import io.caseport.cli.placed.Unreadable;
import io.caseport.cli.policytest.PolicyTestFile;
import io.caseport.cli.policytest.TestFileReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "test",
    description = {
      "Run tests that live beside policies, and tell which statements they reach.",
      "",
      "A file of tests, in JSON or YAML:",
      "",
      "  policies: [support.json]                 # named from the folder of this file",
      "  boundary: limit.json                     # if there is one",
      "  context: {'aws:username': eve}           # what all requests carry",
      "  tests:",
      "    - name: agents open cases from the office",
      "      action: support:CreateCase           # or a list",
      "      resource: '*'                        # unless it is something else",
      "      context: {'aws:SourceIp': 203.0.113.7}",
      "      expect: allowed                      # denied, implicitDeny, explicitDeny",
      "",
      "The exit code is 1 if a test fails, or fewer statements are reached than --min-coverage."
    },
    footer = {
      "",
      "Examples:",
      "  caseport policy test policies/*.test.yaml",
      "  caseport policy test support.test.json --min-coverage 100 --output json"
    })
final class PolicyTestCommand implements Callable<Integer> {
  private static final int WHOLE = 100;

  private final CommandContext context;

  @Mixin private PolicyAccess access = new PolicyAccess();

  @Option(
      names = "--min-coverage",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "Least part of the statements that tests must reach (default: 0).")
  private int minCoverage;

  @Parameters(paramLabel = "FILE|-", arity = "1..*", description = "The files of tests.")
  private List<String> files = List.of();

  PolicyTestCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    var run = new PolicyTestRun();
    files.forEach(file -> add(file, run));
    var coverage = run.coverage();
    boolean covered = coverage.covered() * WHOLE >= coverage.statements() * minCoverage;
    return access.answer(context, run.failed() == 0 && covered, PolicyTestAnswers.of(run));
  }

  private void add(String file, PolicyTestRun run) {
    var text = new InputFiles(context.in()).read(file);
    var tests = parse(file, text);
    var folder = file.equals(InputFiles.STANDARD_INPUT) ? Path.of("") : folder(file);
    var policies =
        tests.policies().stream().map(name -> access.read(context, beside(folder, name))).toList();
    var boundary = tests.boundary().map(name -> access.read(context, beside(folder, name)));
    run.add(file, tests, policies, boundary);
  }

  private static PolicyTestFile parse(String file, String text) {
    boolean json = file.endsWith(".json") || text.stripLeading().startsWith("{");
    try {
      return TestFileReader.read(text, !json);
    } catch (Unreadable e) {
      throw new InputProblem(
          "the tests " + file + " cannot be read",
          "line %d, column %d: %s".formatted(e.line(), e.column(), e.getMessage()),
          "`caseport policy test --help` shows the form of a file");
    }
  }

  private static Path folder(String file) {
    var parent = Path.of(file).getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static String beside(Path folder, String name) {
    return name.startsWith("arn:") ? name : folder.resolve(name).toString();
  }
}
