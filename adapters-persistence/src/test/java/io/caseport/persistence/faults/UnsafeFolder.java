package io.caseport.persistence.faults;

import io.caseport.persistence.faults.DiskRecord.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A folder of which a loss of power may take what was not synced. */
final class UnsafeFolder {
  private static final String SHARED_MEMORY = "-shm";

  private final Map<String, UnsafeFile> files = new TreeMap<>();
  private final Names names;

  /** What file systems promise about names and lengths of files. */
  enum Names {
    /** Any sync keeps all names and lengths, as with one journal for the whole file system. */
    KEPT_BY_ANY_SYNC,
    /** A sync of the folder keeps names, and that of a file its length. */
    KEPT_BY_THEIR_OWN
  }

  /** All that is in the folder now has been synced. */
  UnsafeFolder(Path folder, Names names) throws IOException {
    this.names = names;
    try (var present = Files.list(folder)) {
      for (var file : present.toList()) {
        files.put(file.getFileName().toString(), UnsafeFile.synced(Files.readAllBytes(file)));
      }
    }
  }

  void apply(Entry entry) {
    if (entry instanceof Entry.Sync(var name)) {
      sync(name);
    } else {
      files.computeIfAbsent(entry.file(), _ -> UnsafeFile.created()).change(entry);
    }
  }

  private void sync(String name) {
    if (!name.isEmpty()) {
      files.computeIfAbsent(name, _ -> UnsafeFile.created()).sync();
    }
    if (names == Names.KEPT_BY_ANY_SYNC) {
      files.values().forEach(UnsafeFile::syncName);
      files.values().forEach(UnsafeFile::syncLength);
    } else if (name.isEmpty()) {
      files.values().forEach(UnsafeFile::syncName);
    }
  }

  /** Makes a folder of what may be left after a loss of power now. */
  void lay(Path place, SplittableRandom random) throws IOException {
    Files.createDirectory(
        place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var ownersOnly = PosixFilePermissions.fromString("rw-------");
    for (var file : files.entrySet()) {
      if (!file.getKey().endsWith(SHARED_MEMORY) && file.getValue().survives(random)) {
        var left = place.resolve(file.getKey());
        Files.write(left, file.getValue().afterLossOfPower(random));
        Files.setPosixFilePermissions(left, ownersOnly);
      }
    }
  }
}
