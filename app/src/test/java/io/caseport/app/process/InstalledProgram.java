package io.caseport.app.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * The program as the launcher starts it: from jars, with the classes that it loads recorded, so
 * that a start takes half the time. All tests of a process share one, which lives as long as they.
 */
final class InstalledProgram {
  private static final InstalledProgram SHARED = install();

  private final Path folder;
  private final String classPath;

  private InstalledProgram(Path folder, String classPath) {
    this.folder = folder;
    this.classPath = classPath;
  }

  /** The command line up to the arguments of the program. */
  static List<String> command() {
    var records = "-XX:SharedArchiveFile=" + SHARED.records();
    return SHARED.command(records, "-Xlog:cds=off", "-Xlog:aot=off");
  }

  private static InstalledProgram install() {
    try {
      var folder = Files.createTempDirectory("caseport-installed");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      var installed = new InstalledProgram(folder, classPath(folder));
      installed.train();
      return installed;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** That of the tests without the tests, whose settings for the log are not the program's. */
  private static String classPath(Path folder) throws IOException {
    var entries = new ArrayList<String>();
    for (var entry :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator))) {
      var path = Path.of(entry);
      if (entry.endsWith(".jar")) {
        entries.add(entry);
      } else if (!entry.endsWith("test-classes") && Files.isDirectory(path)) {
        entries.add(jar(path, folder.resolve(entries.size() + ".jar")).toString());
      }
    }
    return entries.stream().collect(Collectors.joining(File.pathSeparator));
  }

  /** Classes are recorded from jars only. */
  private static Path jar(Path classes, Path jar) throws IOException {
    try (var packed = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(classes)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        packed.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        Files.copy(file, packed);
      }
    }
    return jar;
  }

  private Path records() {
    return folder.resolve("classes.jsa");
  }

  private void train() throws IOException, InterruptedException {
    var command =
        new ArrayList<>(command("-XX:ArchiveClassesAtExit=" + records(), "-Xlog:cds=off"));
    command.add("train");
    var trained =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .waitFor();
    if (trained != 0) {
      throw new IllegalStateException("the training run ended with " + trained);
    }
  }

  /** The launcher's JVM, but for a compiler that suits short lives. */
  private List<String> command(String... flags) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(flags));
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx192m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            "io.caseport.app.Main"));
    return command;
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
