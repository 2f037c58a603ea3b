package io.caseport.rest.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.signature.SignatureRefusal.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureRefusalTest {
  private static final String CREDENTIAL =
      "Credential=AKIDEXAMPLE/20260115/us-east-1/iam/aws4_request";
  private static final String SIGNED = "SignedHeaders=host;x-amz-date";
  private static final String SIGNATURE = "Signature=" + "0".repeat(64);
  private static final String PRESIGNED =
      "/?Action=GetCallerIdentity&X-Amz-Algorithm=AWS4-HMAC-SHA256"
          + "&X-Amz-Credential=AKIDEXAMPLE%2F20260115%2Fus-east-1%2Fiam%2Faws4_request"
          + "&X-Amz-Date=20260115T120000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host"
          + "&X-Amz-Signature="
          + "0".repeat(64);

  private final SignatureVerifier verifier =
      new SignatureVerifier(
          InstantSource.fixed(Instant.parse("2026-01-15T12:00:00.750Z")), Duration.ofMinutes(15));
  private final List<Header> headers = new ArrayList<>();

  @Test
  void a_well_formed_request_passes_and_only_the_secret_decides() {
    sign(CREDENTIAL, SIGNED, SIGNATURE);

    assertThat(read("/").matches("any secret".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void no_signature_is_a_missing_token() {
    add("Host", "iam.local");

    refused("/", Reason.MISSING_TOKEN, "Request is missing Authentication Token");
  }

  @Test
  void a_presigned_request_is_a_missing_token_where_presigning_is_not_allowed() {
    add("Host", "iam.local");

    var refusal =
        catchThrowableOfType(
            SignatureRefusal.class, () -> verifier.read(request("GET", PRESIGNED), "iam", false));

    assertThat(refusal.reason()).isEqualTo(Reason.MISSING_TOKEN);
    assertThat(refusal)
        .hasMessage(
            "Request is missing Authentication Token: presigned requests are not accepted here,"
                + " sign with an Authorization header.");
  }

  @Test
  void header_and_query_signatures_together_are_refused() {
    sign(CREDENTIAL, SIGNED, SIGNATURE);

    refused(
        PRESIGNED,
        Reason.INVALID_SIGNATURE,
        "The request is signed twice: send either an Authorization header or 'X-Amz-Algorithm' and"
            + " the other query-string parameters, not both.");
  }

  @Test
  void another_algorithm_is_named() {
    headers("Bearer ab.cd", "20260115T120000Z");

    refused(
        "/",
        Reason.INCOMPLETE,
        "Unsupported AWS 'algorithm': 'Bearer' (only AWS4-HMAC-SHA256 is accepted).");
  }

  @Test
  void a_part_without_an_equal_sign_is_named() {
    sign("FooBar");

    refused(
        "/",
        Reason.INCOMPLETE,
        "'FooBar' not a valid key=value pair (missing equal-sign) in Authorization header.");
  }

  @Test
  void a_part_of_another_name_is_named() {
    sign(CREDENTIAL, SIGNED, SIGNATURE, "Region=x");

    refused(
        "/",
        Reason.INCOMPLETE,
        "Authorization header has no parameter 'Region'; it takes 'Credential', 'SignedHeaders' and"
            + " 'Signature'.");
  }

  @Test
  void a_part_given_twice_is_named() {
    sign(CREDENTIAL, SIGNED, SIGNATURE, SIGNATURE);

    refused(
        "/", Reason.INCOMPLETE, "Authorization header must give parameter 'Signature' only once.");
  }

  @Test
  void all_missing_parts_are_listed_at_once() {
    add("Host", "iam.local");
    add("Authorization", "AWS4-HMAC-SHA256");

    refused(
        "/",
        Reason.INCOMPLETE,
        "Authorization header requires 'Credential' parameter. Authorization header requires"
            + " 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter."
            + " Authorization header requires existence of either a 'X-Amz-Date' or a 'Date'"
            + " header. Authorization=AWS4-HMAC-SHA256");
  }

  @Test
  void all_missing_query_parameters_are_listed_at_once() {
    add("Host", "iam.local");

    refused(
        "/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=60&X-Amz-Date=20260115T120000Z",
        Reason.INCOMPLETE,
        "AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters"
            + " must include 'X-Amz-Signature'. AWS query-string parameters must include"
            + " 'X-Amz-SignedHeaders'. Re-examine the query-string parameters.");
  }

  @Test
  void a_query_parameter_given_twice_is_named() {
    add("Host", "iam.local");

    refused(
        PRESIGNED + "&X-Amz-Expires=604800",
        Reason.INCOMPLETE,
        "AWS query-string parameter 'X-Amz-Expires' must be given only once.");
  }

  @Test
  void a_lifetime_outside_one_second_to_a_week_is_refused() {
    add("Host", "iam.local");
    for (String life : List.of("0", "-1", "604801", "99999999999999999999", "1.5", "%2B60")) {
      var refusal =
          catchThrowableOfType(
              SignatureRefusal.class,
              () -> read(PRESIGNED.replace("Expires=60", "Expires=" + life)));

      assertThat(refusal.reason()).isEqualTo(Reason.INCOMPLETE);
      assertThat(refusal)
          .hasMessageStartingWith(
              "'X-Amz-Expires' must be a number of seconds from 1 to 604800, got '");
    }
    assertThat(read(PRESIGNED.replace("Expires=60", "Expires=604800")).accessKeyId()).isNotEmpty();
  }

  @Test
  void a_presigned_request_expires_after_its_own_lifetime() {
    add("Host", "iam.local");

    refused(
        PRESIGNED.replace("20260115T120000Z", "20260115T115829Z").replace("=60", "=90"),
        Reason.INVALID_SIGNATURE,
        "Signature expired: 20260115T115829Z is now earlier than 20260115T115830Z"
            + " (20260115T120000Z - 90 sec.)");
  }

  @Test
  void the_token_of_a_presigned_request_has_one_place() {
    add("Host", "iam.local");
    add("X-Amz-Security-Token", "t");

    refused(
        PRESIGNED + "&X-Amz-Security-Token=t",
        Reason.INCOMPLETE,
        "'X-Amz-Security-Token' must be given as a header or as a query-string parameter, not"
            + " both.");
  }

  @Test
  void a_list_of_signed_headers_out_of_order_is_refused() {
    sign(CREDENTIAL, "SignedHeaders=x-amz-date;host", SIGNATURE);

    refused(
        "/",
        Reason.INCOMPLETE,
        "'SignedHeaders' must be distinct lower-case header names, sorted and separated by ';', got"
            + " 'x-amz-date;host'.");
  }

  @Test
  void host_must_be_signed() {
    sign(CREDENTIAL, "SignedHeaders=x-amz-date", SIGNATURE);

    refused(
        "/",
        Reason.INVALID_SIGNATURE,
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
  }

  @Test
  void every_amz_header_must_be_signed() {
    sign(CREDENTIAL, SIGNED, SIGNATURE);
    add("X-Amz-Target", "AWSSupport_20130415.ResolveCase");

    refused(
        "/",
        Reason.INVALID_SIGNATURE,
        "'x-amz-target' must be a 'SignedHeader' in the AWS Authorization.");
  }

  @Test
  void a_signed_header_must_be_there() {
    sign(CREDENTIAL, "SignedHeaders=accept;host;x-amz-date", SIGNATURE);

    refused(
        "/",
        Reason.INVALID_SIGNATURE,
        "'accept' is a 'SignedHeader', but the request has no such header.");
  }

  @Test
  void a_header_that_means_something_here_may_come_once() {
    sign(CREDENTIAL, SIGNED, SIGNATURE);
    add("hOST", "other.local");

    refused("/", Reason.INCOMPLETE, "Header 'host' must be given only once.");
  }

  @Test
  void a_date_that_is_not_on_the_calendar_is_refused() {
    headers(authorization(CREDENTIAL, SIGNED, SIGNATURE), "20260230T120000Z");

    refused(
        "/",
        Reason.INCOMPLETE,
        "Date must be in ISO-8601 'basic format'. Got '20260230T120000Z'. See"
            + " http://en.wikipedia.org/wiki/ISO_8601");
  }

  @Test
  void a_date_header_in_the_format_of_http_does_as_well() {
    add("Host", "iam.local");
    add("Date", "Thu, 15 Jan 2026 12:00:30 GMT");
    add("Authorization", authorization(CREDENTIAL, "SignedHeaders=date;host", SIGNATURE));

    assertThat(read("/").stringToSign()).contains("\n20260115T120030Z\n");
  }

  @Test
  void a_date_header_with_the_wrong_day_of_the_week_is_refused() {
    add("Host", "iam.local");
    add("Date", "Fri, 15 Jan 2026 12:00:30 GMT");
    add("Authorization", authorization(CREDENTIAL, "SignedHeaders=date;host", SIGNATURE));

    refused(
        "/",
        Reason.INCOMPLETE,
        "Date must be in ISO-8601 'basic format'. Got 'Fri, 15 Jan 2026 12:00:30 GMT'. See"
            + " http://en.wikipedia.org/wiki/ISO_8601");
  }

  @Test
  void a_request_older_than_the_clocks_may_differ_has_expired() {
    headers(authorization(CREDENTIAL, SIGNED, SIGNATURE), "20260115T114459Z");

    refused(
        "/",
        Reason.INVALID_SIGNATURE,
        "Signature expired: 20260115T114459Z is now earlier than 20260115T114500Z"
            + " (20260115T120000Z - 15 min.)");
  }

  @Test
  void a_request_from_further_ahead_than_the_clocks_may_differ_is_not_yet_current() {
    headers(authorization(CREDENTIAL, SIGNED, SIGNATURE), "20260115T121501Z");

    refused(
        "/",
        Reason.INVALID_SIGNATURE,
        "Signature not yet current: 20260115T121501Z is still later than 20260115T121500Z"
            + " (20260115T120000Z + 15 min.)");
  }

  @Test
  void the_very_edge_of_the_window_is_inside() {
    headers(authorization(CREDENTIAL, SIGNED, SIGNATURE), "20260115T114500Z");

    assertThat(read("/").stringToSign()).contains("\n20260115T114500Z\n");
  }

  @Test
  void a_credential_has_five_parts() {
    sign("Credential=AKIDEXAMPLE/20260115/us-east-1/iam", SIGNED, SIGNATURE);

    refused(
        "/",
        Reason.INCOMPLETE,
        "Credential must have exactly 5 slash-delimited elements, e.g."
            + " keyid/date/region/service/term, got 'AKIDEXAMPLE/20260115/us-east-1/iam'");
  }

  @Test
  void all_that_is_wrong_with_the_scope_is_listed_at_once() {
    sign("Credential=AKIDEXAMPLE/20260114/US_EAST/sts/aws5", SIGNED, SIGNATURE);

    refused(
        "/",
        Reason.INVALID_SIGNATURE,
        "Credential should be scoped to a valid region, not 'US_EAST'. Credential should be scoped"
            + " to correct service: 'iam'. Credential should be scoped with a valid terminator:"
            + " 'aws4_request', not 'aws5'. Date in Credential scope does not match YYYYMMDD from"
            + " ISO-8601 version of date from HTTP: '20260114' != '20260115', from"
            + " '20260115T120000Z'.");
  }

  @Test
  void what_cannot_be_a_key_id_is_an_unknown_key() {
    sign("Credential=a'b/20260115/us-east-1/iam/aws4_request", SIGNED, SIGNATURE);

    refused("/", Reason.INVALID_TOKEN, "The security token included in the request is invalid.");
  }

  @Test
  void a_blank_session_token_is_an_unknown_key() {
    sign(CREDENTIAL, "SignedHeaders=host;x-amz-date;x-amz-security-token", SIGNATURE);
    add("X-Amz-Security-Token", " ");

    refused("/", Reason.INVALID_TOKEN, "The security token included in the request is invalid.");
  }

  @Test
  void a_declared_hash_must_be_that_of_the_body() {
    declare("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b854");

    refused(
        "/",
        Reason.INVALID_SIGNATURE,
        "The provided 'x-amz-content-sha256' header does not match what was computed.");
  }

  @Test
  void an_unsigned_payload_is_refused() {
    declare("UNSIGNED-PAYLOAD");

    refused(
        "/",
        Reason.INVALID_SIGNATURE,
        "The body must be signed: 'UNSIGNED-PAYLOAD' is not accepted as 'x-amz-content-sha256'.");
  }

  @Test
  void a_body_in_signed_chunks_is_refused() {
    sign(CREDENTIAL, SIGNED, SIGNATURE);
    add("Content-Encoding", "gzip, AWS-chunked");

    refused(
        "/",
        Reason.INVALID_SIGNATURE,
        "Content-Encoding 'aws-chunked' is not accepted: sign the whole body.");
  }

  @Test
  void a_target_that_cannot_be_canonicalised_is_malformed() {
    sign(CREDENTIAL, SIGNED, SIGNATURE);

    refused(
        "/?a=%4",
        Reason.MALFORMED_REQUEST,
        "'%4' in the request target is not a percent sign and two hexadecimal digits.");
    refused(
        "/%zz/a",
        Reason.MALFORMED_REQUEST,
        "'%zz' in the request target is not a percent sign and two hexadecimal digits.");
    refused(
        "/\u1234",
        Reason.MALFORMED_REQUEST,
        "The request target holds a character that is not a byte.");
    refused(
        "http://iam.local/",
        Reason.MALFORMED_REQUEST,
        "The request target must be a path that starts with '/'.");
  }

  @Test
  void a_line_break_in_a_header_is_malformed() {
    sign(CREDENTIAL, SIGNED, SIGNATURE);
    add("Accept", "a\nhost:b");

    refused(
        "/",
        Reason.MALFORMED_REQUEST,
        "Header 'Accept' holds a character that HTTP does not allow.");
  }

  @Test
  void quoted_text_is_short_and_printable() {
    sign("Credential=\u00e9" + "x".repeat(200), SIGNED, SIGNATURE);

    refused(
        "/",
        Reason.INCOMPLETE,
        "Credential must have exactly 5 slash-delimited elements, e.g."
            + " keyid/date/region/service/term, got '?"
            + "x".repeat(99)
            + "...'");
  }

  @Test
  void a_wrong_signature_is_told_in_the_words_of_aws() {
    assertThat(SignatureRefusal.mismatch())
        .hasMessage(
            "The request signature we calculated does not match the signature you provided. Check"
                + " your AWS Secret Access Key and signing method. Consult the service"
                + " documentation for details.");
  }

  @Test
  void a_refusal_costs_no_stack_trace() {
    assertThat(SignatureRefusal.unknownKey().getStackTrace()).isEmpty();
  }

  @Test
  void every_reason_has_the_code_of_each_protocol() {
    assertThat(Reason.values())
        .extracting(Reason::jsonCode)
        .containsExactly(
            "MissingAuthenticationTokenException",
            "IncompleteSignatureException",
            "InvalidSignatureException",
            "UnrecognizedClientException",
            "MalformedHttpRequestException");
    assertThat(Reason.values())
        .extracting(Reason::queryCode)
        .containsExactly(
            "MissingAuthenticationToken",
            "IncompleteSignature",
            "SignatureDoesNotMatch",
            "InvalidClientTokenId",
            "MalformedQueryString");
  }

  private void refused(String target, Reason reason, String message) {
    var refusal = catchThrowableOfType(SignatureRefusal.class, () -> read(target));
    assertThat(refusal).hasMessage(message);
    assertThat(refusal.reason()).isEqualTo(reason);
  }

  private PresentedSignature read(String target) {
    return verifier.read(request("GET", target), "iam", true);
  }

  private WireRequest request(String method, String target) {
    return new WireRequest(method, target, headers, new byte[0]);
  }

  private void declare(String hash) {
    sign(CREDENTIAL, "SignedHeaders=host;x-amz-content-sha256;x-amz-date", SIGNATURE);
    add("X-Amz-Content-Sha256", hash);
  }

  private void sign(String... parts) {
    headers(authorization(parts), "20260115T120000Z");
  }

  private void headers(String authorization, String date) {
    add("Host", "iam.local");
    add("X-Amz-Date", date);
    add("Authorization", authorization);
  }

  private static String authorization(String... parts) {
    return "AWS4-HMAC-SHA256 " + String.join(", ", parts);
  }

  private void add(String name, String value) {
    headers.add(new Header(name, value));
  }
}
