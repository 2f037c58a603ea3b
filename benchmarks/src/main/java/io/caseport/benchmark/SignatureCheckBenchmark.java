package io.caseport.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
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
  private final WireRequest forged = forged(genuine);
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

  /** The same request with another last digit in its signature. */
  private static WireRequest forged(WireRequest request) {
    var headers =
        request.headers().stream()
            .map(
                header ->
                    header.name().equals("Authorization")
                        ? new Header(header.name(), withOtherEnd(header.value()))
                        : header)
            .toList();
    return new WireRequest(request.method(), request.target(), headers, request.body());
  }

  private static String withOtherEnd(String text) {
    int end = text.length() - 1;
    return text.substring(0, end) + (text.charAt(end) == '0' ? '1' : '0');
  }
}
