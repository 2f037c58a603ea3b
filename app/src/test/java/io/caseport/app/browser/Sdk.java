package io.caseport.app.browser;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.support.SupportClient;

/** A program that has got an access key on a page. */
final class Sdk {
  private Sdk() {}

  static SupportClient support(Site site, String accessKeyId, String secretAccessKey) {
    return SupportClient.builder()
        .endpointOverride(URI.create(site.url("")))
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(accessKeyId, secretAccessKey)))
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }
}
