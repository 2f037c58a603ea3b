package io.caseport.app.wire;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeOption;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.auth.scheme.IamAuthSchemeProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.scheme.StsAuthSchemeProvider;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.support.auth.scheme.SupportAuthSchemeProvider;
import software.amazon.awssdk.services.trustedadvisor.TrustedAdvisorClient;
import software.amazon.awssdk.services.trustedadvisor.auth.scheme.TrustedAdvisorAuthSchemeProvider;

/**
 * Clients of the AWS SDK for one server: they sign by the clock of the test, do not retry unless
 * told how often, and take the credentials with each request.
 */
final class Clients implements AutoCloseable {
  private static final int ONE_ATTEMPT = 1;

  final SupportClient support;
  final IamClient iam;
  final StsClient sts;
  final TrustedAdvisorClient advisor;
  final RawCalls raw;

  Clients(URI uri, InstantSource clock, ExecutionInterceptor... interceptors) {
    this(uri, new SigningClock(clock), UrlConnectionHttpClient.create(), ONE_ATTEMPT, interceptors);
  }

  Clients(URI uri, InstantSource clock, SdkHttpClient http, int attempts) {
    this(uri, new SigningClock(clock), http, attempts, new ExecutionInterceptor[0]);
  }

  private Clients(
      URI uri,
      SigningClock clock,
      SdkHttpClient http,
      int attempts,
      ExecutionInterceptor... interceptors) {
    var supportSchemes = SupportAuthSchemeProvider.defaultProvider();
    support =
        aimed(SupportClient.builder(), uri, http, attempts, interceptors)
            .authSchemeProvider(by -> clock.in(supportSchemes.resolveAuthScheme(by)))
            .build();
    var iamSchemes = IamAuthSchemeProvider.defaultProvider();
    iam =
        aimed(IamClient.builder(), uri, http, attempts, interceptors)
            .authSchemeProvider(by -> clock.in(iamSchemes.resolveAuthScheme(by)))
            .build();
    var stsSchemes = StsAuthSchemeProvider.defaultProvider();
    sts =
        aimed(StsClient.builder(), uri, http, attempts, interceptors)
            .authSchemeProvider(by -> clock.in(stsSchemes.resolveAuthScheme(by)))
            .build();
    var advisorSchemes = TrustedAdvisorAuthSchemeProvider.defaultProvider();
    advisor =
        aimed(TrustedAdvisorClient.builder(), uri, http, attempts, interceptors)
            .authSchemeProvider(by -> clock.in(advisorSchemes.resolveAuthScheme(by)))
            .build();
    raw = new RawCalls(uri, clock);
  }

  private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B aimed(
      B builder, URI uri, SdkHttpClient http, int attempts, ExecutionInterceptor... interceptors) {
    var retries =
        AwsRetryStrategy.forRetryMode(RetryMode.STANDARD).toBuilder()
            .maxAttempts(attempts)
            .backoffStrategy(BackoffStrategy.retryImmediately())
            .build();
    return builder
        .endpointOverride(uri)
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .httpClient(http)
        .overrideConfiguration(
            all -> {
              all.retryStrategy(retries)
                  .addExecutionInterceptor(new Rehearsals())
                  .addExecutionInterceptor(new AnswerHeaders());
              List.of(interceptors).forEach(all::addExecutionInterceptor);
            });
  }

  @Override
  public void close() {
    support.close();
    iam.close();
    sts.close();
    advisor.close();
    raw.close();
  }

  /** The clock of a test as a signer wants it. */
  private static final class SigningClock extends Clock {
    private final InstantSource source;

    SigningClock(InstantSource source) {
      this.source = source;
    }

    List<AuthSchemeOption> in(List<AuthSchemeOption> options) {
      return options.stream()
          .map(option -> option.copy(by -> by.putSignerProperty(HttpSigner.SIGNING_CLOCK, this)))
          .toList();
    }

    @Override
    public Instant instant() {
      return source.instant();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
