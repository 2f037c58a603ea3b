package io.caseport.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.rest.protocol.WireRequest;
import io.caseport.rest.signature.SignatureVerifier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to verify a request of 1 KB, right or wrong; the two should be alike. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SignatureCheckBenchmark {
  private static final int BODY_SIZE = 1024;

  private final SignatureVerifier verifier =
      new SignatureVerifier(InstantSource.fixed(SignedBySdk.NOW), Duration.ofMinutes(15));
  private final WireRequest genuine = SignedBySdk.createCase(BODY_SIZE);
  private final WireRequest forged = tampered(genuine);
  private final byte[] secret = SignedBySdk.SECRET.getBytes(UTF_8);

  @Setup
  public void requireTheVerdicts() {
    if (genuine.body().length != BODY_SIZE || !validSignature() || wrongSignature()) {
      throw new IllegalStateException("the requests are not what their names say");
    }
  }

  @Benchmark
  public boolean validSignature() {
    return verify(genuine);
  }

  @Benchmark
  public boolean wrongSignature() {
    return verify(forged);
  }

  private boolean verify(WireRequest request) {
    return verifier.read(request, "support", false).matches(secret);
  }

  /** The same request with one byte of its body changed; the size stays. */
  private static WireRequest tampered(WireRequest request) {
    byte[] body = request.body().clone();
    body[body.length / 2] ^= 1;
    return new WireRequest(request.method(), request.target(), request.headers(), body);
  }
}
