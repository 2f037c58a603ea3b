package io.caseport.persistence.secret;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.caseport.persistence.StoreProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The key of the vault: given as text, or kept in a file that only its owner can read. */
public final class SecretKeys {
  static final int BYTES = 32;

  private static final Set<PosixFilePermission> FOR_OWNER =
      PosixFilePermissions.fromString("rw-------");

  private SecretKeys() {}

  /**
   * @throws StoreProblem if the text is not base64 of 32 bytes
   */
  public static byte[] decode(String base64) {
    return decoded(base64)
        .orElseThrow(
            () ->
                new StoreProblem(
                    "The secret key in CASEPORT_SECRET_KEY is not 32 bytes in base64.",
                    "give one such as `openssl rand -base64 32` prints"));
  }

  /**
   * The key in the file, made first if there is none. For one process at a time.
   *
   * @param mayCreate false where something has been sealed before, which a new key could not open
   */
  public static byte[] ofFile(Path file, boolean mayCreate) {
    try {
      if (!Files.exists(file)) {
        create(file, mayCreate);
      }
      requireClosedToOthers(file);
      return decoded(Files.readString(file, US_ASCII).strip())
          .orElseThrow(() -> damaged(file, new IOException("not 32 bytes in base64")));
    } catch (IOException e) {
      throw damaged(file, e);
    }
  }

  private static StoreProblem damaged(Path file, IOException cause) {
    return new StoreProblem(
        "The key file %s cannot be used (%s).".formatted(file, cause.getMessage()),
        "restore it from a backup",
        cause);
  }

  private static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64)).filter(key -> key.length == BYTES);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void create(Path file, boolean mayCreate) throws IOException {
    if (!mayCreate) {
      throw new StoreProblem(
          "The key file %s is missing, without which no stored secret can be read.".formatted(file),
          "restore it from a backup, or give the key of this data in CASEPORT_SECRET_KEY");
    }
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    var draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    write(draft, Base64.getEncoder().encodeToString(key) + "\n");
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    syncFolderOf(file);
  }

  private static void write(Path file, String text) throws IOException {
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileAttribute<?>[] attributes =
        isPosix(file)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FOR_OWNER)}
            : new FileAttribute<?>[0];
    try (var channel = FileChannel.open(file, options, attributes)) {
      var bytes = ByteBuffer.wrap(text.getBytes(US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Without this, a power cut may take the key away and leave what was sealed with it. */
  private static void syncFolderOf(Path file) throws IOException {
    if (isPosix(file)) {
      try (var folder = FileChannel.open(file.toAbsolutePath().getParent())) {
        folder.force(true);
      }
    }
  }

  private static void requireClosedToOthers(Path file) throws IOException {
    if (!isPosix(file)) {
      return;
    }
    var forOthers = EnumSet.copyOf(FOR_OWNER);
    forOthers.addAll(Files.getPosixFilePermissions(file));
    forOthers.remove(PosixFilePermission.OWNER_EXECUTE);
    forOthers.removeAll(FOR_OWNER);
    if (!forOthers.isEmpty()) {
      throw new StoreProblem(
          "The key file %s is open to other users of this machine.".formatted(file),
          "run `chmod 600 %s`".formatted(file));
    }
  }

  private static boolean isPosix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
  }
}
