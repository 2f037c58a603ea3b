package io.caseport.app;

import io.caseport.cli.HealthCheck;
import io.caseport.cli.HealthCheck.Status;
import io.caseport.cli.InstallationProblem;
import io.caseport.cli.Progress;
import io.caseport.cli.Upkeep;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.upkeep.Check;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The upkeep of a store, as the command asks for it. */
record StoreUpkeep(io.caseport.persistence.upkeep.Upkeep store) implements Upkeep {

  @Override
  public String createBackup(Path file) {
    return told(() -> store.createBackup(file));
  }

  @Override
  public Optional<String> attachmentsElsewhere() {
    return told(store::attachmentsElsewhere);
  }

  @Override
  public List<HealthCheck> verifyBackup(Path file, Progress progress) {
    return told(() -> checks(store.verifyBackup(file, progress::at)));
  }

  @Override
  public void restore(Path file, Progress progress) {
    told(
        () -> {
          store.restore(file, progress::at);
          return file;
        });
  }

  @Override
  public long exportTo(Path file, Progress progress) {
    return told(() -> store.exportTo(file, progress::at));
  }

  @Override
  public long exportTo(OutputStream out, Progress progress) {
    return told(() -> store.exportTo(out, progress::at));
  }

  @Override
  public long importFrom(InputStream in, Progress progress) {
    return told(() -> store.importFrom(in, progress::at));
  }

  @Override
  public List<HealthCheck> examine(boolean thorough, Progress progress) {
    return told(() -> checks(store.examine(thorough, progress::at)));
  }

  private static List<HealthCheck> checks(List<Check> checks) {
    return checks.stream()
        .map(
            check ->
                new HealthCheck(
                    check.subject(), status(check.status()), check.detail(), check.advice()))
        .toList();
  }

  private static Status status(Check.Status status) {
    return switch (status) {
      case OK -> Status.OK;
      case WARNING -> Status.WARNING;
      case FAILED -> Status.FAILED;
      case SKIPPED -> Status.SKIPPED;
    };
  }

  private static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreProblem problem) {
      throw new InstallationProblem(String.valueOf(problem.getMessage()), problem.hint());
    }
  }
}
