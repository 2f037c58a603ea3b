package io.caseport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads what commands are given as files, texts also through the standard input as {@code -}.
 *
 * @param hint what to name instead of a file that is not there
 */
record InputFiles(InputStream in, String hint) {
  static final String STANDARD_INPUT = "-";
  private static final int LARGEST = 1 << 20;

  InputFiles(InputStream in) {
    this(in, "name a file that is there, or - for standard input");
  }

  String read(String name) {
    var bytes = first(LARGEST + 1, name, () -> name.equals(STANDARD_INPUT) ? in : open(name));
    if (bytes.length > LARGEST) {
      throw new InstallationProblem(
          "the file " + name + " is larger than a mebibyte", "name a smaller file");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InputProblem(
          "the file " + name + " cannot be read", "it is not UTF-8", "save it as UTF-8");
    }
  }

  /** The first bytes of a file that may be no text. */
  byte[] bytes(String name, int most) {
    return first(most, name, () -> open(name));
  }

  private interface Source {
    InputStream open() throws IOException;
  }

  private byte[] first(int most, String name, Source source) {
    try (var stream = source.open()) {
      return stream.readNBytes(most);
    } catch (NoSuchFileException e) {
      throw new InstallationProblem("there is no file " + name, hint);
    } catch (IOException | InvalidPathException e) {
      throw new InstallationProblem(
          "the file " + name + " cannot be read",
          String.valueOf(e.getMessage()),
          "name a file that you may read");
    }
  }

  private static InputStream open(String name) throws IOException {
    var file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    return Files.newInputStream(file);
  }
}
