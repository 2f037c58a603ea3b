package io.caseport.rest.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The published test vectors, which are not part of the source tree. */
final class VectorFolder {
  private static final String PROPERTY = "caseport.sigv4.vectors";

  private VectorFolder() {}

  static Path orSkip() {
    String folder = System.getProperty(PROPERTY, "");
    assumeTrue(
        !folder.isEmpty(), "Skipped: -D" + PROPERTY + " does not name the folder of the vectors");
    return Path.of(folder);
  }

  static String read(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> folders(Path parent) {
    try (var children = Files.list(parent)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> named(Path root, String suffix) {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lenient on purpose: some vectors hold raw spaces, raw UTF-8 and folded header lines. */
  static WireRequest request(String raw) {
    int blank = raw.indexOf("\n\n");
    String head = blank < 0 ? raw : raw.substring(0, blank);
    String body = blank < 0 ? "" : raw.substring(blank + 2);
    String[] lines = head.split("\n");
    String line = lines[0].replaceFirst(" HTTP/1\\.1$", "");
    int space = line.indexOf(' ');
    List<Header> headers = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].startsWith(" ")) {
        Header folded = headers.removeLast();
        headers.add(new Header(folded.name(), folded.value() + lines[i]));
      } else {
        String[] parts = lines[i].split(":", 2);
        headers.add(new Header(parts[0], parts[1]));
      }
    }
    return new WireRequest(
        line.substring(0, space), line.substring(space + 1), headers, body.getBytes(ISO_8859_1));
  }
}
