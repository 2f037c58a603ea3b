package io.caseport.app;

import io.caseport.app.demo.Demo;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.cli.InstallationProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;

/**
 * One round through what a server does, on a folder of its own. The JVM records the classes that
 * this loads, so that a later start need not.
 */
final class Training {
  private Training() {}

  static int run(InstantSource clock, SecureRandom random) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("caseport-training");
      practise(folder, clock, random);
      return 0;
    } catch (IOException e) {
      throw new InstallationProblem(
          "the training run failed", String.valueOf(e.getMessage()), "check the temporary folder");
    } finally {
      if (folder != null) {
        remove(folder);
      }
    }
  }

  private static void practise(Path folder, InstantSource clock, SecureRandom random)
      throws IOException {
    var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var reference = ReferenceData.load();
    try (var store = Stores.open(folder, Optional.empty())) {
      var core = Core.on(store, reference, ServiceQuotas.NONE, clock, random);
      try (var service = Service.start(core, store, Entrance.at(loopback), clock)) {
        var key = new Demo(store, reference, clock, random).prepare().keys().getFirst();
        var client = new TrainingClient(service.uri(), key.id(), key.secret(), clock);
        client.get("/readyz");
        client.support("DescribeCases", "{\"includeResolvedCases\":true}");
        client.support("DescribeServices", "{}");
        client.support("CreateCase", "{\"subject\":\"s\",\"communicationBody\":\"b\"}");
        client.support("CreateCase", "{}");
        client.query("iam", "Action=ListUsers&Version=2010-05-08");
        client.query("sts", "Action=GetCallerIdentity&Version=2011-06-15");
      }
    }
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new InstallationProblem(
          "cannot remove " + folder, String.valueOf(e.getMessage()), "remove it by hand");
    }
  }
}
