package io.caseport.http;

import java.time.Duration;

/**
 * What the server takes from a client, who may be slow, wasteful or hostile. Requests beyond {@code
 * concurrentRequests} wait for a thread; connections beyond {@code connections} wait to be
 * accepted.
 */
public record Limits(
    Sizes sizes, Times times, Memory memory, int connections, int concurrentRequests) {
  private static final int KIB = 1024;
  private static final int MIB = 1024 * KIB;

  public static Limits defaults() {
    var memory = Memory.of(Runtime.getRuntime().maxMemory());
    return new Limits(Sizes.defaults(), Times.defaults(), memory, 10_000, 512);
  }

  /**
   * Sizes in bytes; the header section includes the request line. Bodies may be {@code largeBody}
   * only where the protocol says that the operation takes large ones.
   */
  public record Sizes(int headerSection, int headers, int target, int body, int largeBody) {
    public static Sizes defaults() {
      return new Sizes(16 * KIB, 100, 8 * KIB, MIB, 24 * MIB);
    }
  }

  /**
   * Times that a client has: for a whole head, for a body or an answer ({@code transfer}, and a
   * second more for each {@code bytesPerSecond}), and between two bytes; that a large operation
   * waits for memory; and that the server gives requests in flight when it stops.
   */
  public record Times(
      Duration head,
      Duration transfer,
      int bytesPerSecond,
      Duration idle,
      Duration memory,
      Duration stop) {
    public static Times defaults() {
      return new Times(
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          64 * KIB,
          Duration.ofSeconds(30),
          Duration.ofSeconds(2),
          Duration.ofSeconds(10));
    }

    Duration transferOf(long bytes) {
      return transfer.plusMillis(bytes * 1000 / bytesPerSecond);
    }
  }
}
