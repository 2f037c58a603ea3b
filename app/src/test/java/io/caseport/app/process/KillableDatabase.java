package io.caseport.app.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;

/** A PostgreSQL server of a test's own, which keeps what it commits and can be made to die. */
final class KillableDatabase implements AutoCloseable {
  private final Path data;
  private final int port;
  private EmbeddedPostgres server;

  /** How it dies: all its processes at once, or told to end without a checkpoint, or with one. */
  enum Death {
    KILLED,
    IMMEDIATE,
    FAST
  }

  private KillableDatabase(Path data, int port) throws IOException {
    this.data = data;
    this.port = port;
    this.server = start();
  }

  static KillableDatabase in(Path folder) throws IOException {
    try (var free = new ServerSocket(0)) {
      var port = free.getLocalPort();
      free.close();
      return new KillableDatabase(folder.resolve("database"), port);
    }
  }

  private EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
  }

  /** Returns when none of its processes is left. */
  void die(Death death) throws IOException, InterruptedException {
    var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
    var first = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    var all = new ArrayList<>(first.descendants().toList());
    all.addFirst(first);
    switch (death) {
      case KILLED -> all.forEach(ProcessHandle::destroyForcibly);
      case IMMEDIATE -> signal("-QUIT", pid);
      case FAST -> signal("-INT", pid);
    }
    all.forEach(process -> process.onExit().join());
  }

  private static void signal(String name, String pid) throws IOException, InterruptedException {
    int exitCode = new ProcessBuilder("kill", name, pid).inheritIO().start().waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException("kill " + name + " ended with " + exitCode);
    }
  }

  /** Returns when it can be connected to again. */
  void restart() throws IOException, SQLException {
    server.close();
    server = start();
    DriverManager.getConnection(url()).close();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
