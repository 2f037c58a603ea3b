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

/** Reads the texts that commands are given as files, or through the standard input as {@code -}. */
record InputFiles(InputStream in) {
  static final String STANDARD_INPUT = "-";
  private static final int LARGEST = 1 << 20;

  String read(String name) {
    try (var stream = open(name)) {
      var bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new InstallationProblem(
            "the file " + name + " is larger than a mebibyte", "name a smaller file");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new InputProblem(
          "the file " + name + " cannot be read", "it is not UTF-8", "save it as UTF-8");
    } catch (NoSuchFileException e) {
      throw new InstallationProblem(
          "there is no file " + name, "name a file, the ARN of a policy, or - for standard input");
    } catch (IOException | InvalidPathException e) {
      throw new InstallationProblem(
          "the file " + name + " cannot be read",
          String.valueOf(e.getMessage()),
          "name a file that you may read");
    }
  }

  private InputStream open(String name) throws IOException {
    var file = Path.of(name);
    if (name.equals(STANDARD_INPUT)) {
      return in;
    }
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    return Files.newInputStream(file);
  }
}
