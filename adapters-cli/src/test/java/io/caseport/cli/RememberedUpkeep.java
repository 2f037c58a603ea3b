package io.caseport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Upkeep that remembers what it was asked for, and finds what it is told to find. */
final class RememberedUpkeep implements Upkeep {
  final List<String> asked = new ArrayList<>();
  List<HealthCheck> found = List.of();
  Optional<String> elsewhere = Optional.empty();

  @Override
  public String createBackup(Path file) {
    asked.add("create " + file);
    return "the/secret.key";
  }

  @Override
  public Optional<String> attachmentsElsewhere() {
    return elsewhere;
  }

  @Override
  public List<HealthCheck> verifyBackup(Path file, Progress progress) {
    asked.add("verify " + file);
    return found;
  }

  @Override
  public void restore(Path file, Progress progress) {
    asked.add("restore " + file);
  }

  @Override
  public long exportTo(Path file, Progress progress) {
    asked.add("export " + file);
    return 1_234;
  }

  @Override
  public long exportTo(OutputStream out, Progress progress) {
    try {
      out.write("{\"例\":1}\n".getBytes(UTF_8));
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long importFrom(InputStream in, Progress progress) {
    try {
      asked.add("import " + new String(in.readAllBytes(), UTF_8));
      return 2;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<HealthCheck> examine(boolean thorough, Progress progress) {
    asked.add("examine " + (thorough ? "all" : "some"));
    for (int row = 0; row < 3; row++) {
      progress.at("checked", row);
    }
    return found;
  }
}
