package io.caseport.app.wire;

import static java.util.stream.Collectors.toMap;

import io.caseport.app.SessionReach;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A call of every operation that sessions reach, about things of one account. */
final class SampleCalls {
  private static final String IAM = "2010-05-08";
  private static final String STS = "2011-06-15";
  private static final String SUPPORT = "AWSSupport_20130415.";
  private static final String TRAIL =
      "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";

  private SampleCalls() {}

  /** By operation; the account is that of the business customer. */
  static Map<String, SampleCall> of(Server server, WireTenants tenants) {
    var operations = SessionReach.operations(server.core());
    var sent = new SentSamples(operations);
    try (var clients = new Clients(server.uri(), server.clock(), sent)) {
      AdvisorTour.take(clients, tenants);
      Tour.take(clients, tenants.keys(), tenants.businessRoot(), server.clock().instant());
    }
    var raw = tenants.clients().raw;
    return Stream.of(
            sent.calls().stream(),
            described(raw, "/desk/openapi.json"),
            described(raw, "/caseport/openapi.json"),
            others(tenants))
        .flatMap(calls -> calls)
        .filter(call -> operations.contains(call.operation()))
        .collect(toMap(SampleCall::operation, call -> call, (first, _) -> first, TreeMap::new));
  }

  private static Stream<SampleCall> described(RawCalls raw, String description) {
    JsonNode told = raw.askUnsigned("GET", description, "").json();
    return DescribedCalls.of(told).stream();
  }

  /** What no client of the SDK calls on its tour. */
  private static Stream<SampleCall> others(WireTenants tenants) {
    var root = tenants.businessRoot();
    var bucket = "arn:aws:s3:::heard-of";
    var report = Findings.failed(tenants, root, "s3-bucket-public-read-prohibited", bucket);
    var device = "UserName=jane&SerialNumber=arn:aws:iam::" + root.accountId() + ":mfa/one";
    return Stream.concat(
        Stream.of(
                "GetAttachmentUploadLinks",
                "CompleteAttachmentUpload",
                "DescribeAttachmentUploadStatus",
                "GetAttachmentDownloadLink")
            .map(operation -> SampleCall.json(SUPPORT + operation, "{}")),
        Stream.of(
            SampleCall.json(TRAIL, "{}"),
            SampleCall.query(
                "ChangePassword", IAM, "OldPassword=Tour-de-1-France&NewPassword=Tour-de-2-France"),
            SampleCall.query(
                "ResyncMFADevice",
                IAM,
                device + "&AuthenticationCode1=123456&AuthenticationCode2=654321"),
            SampleCall.query("DeactivateMFADevice", IAM, device),
            SampleCall.query(
                "DeleteVirtualMFADevice", IAM, device.substring(device.indexOf('&') + 1)),
            SampleCall.query("DecodeAuthorizationMessage", STS, "EncodedMessage=none"),
            SampleCall.rest("GET /events", "GET", "/events", ""),
            SampleCall.rest("POST /findings/import", "POST", "/findings/import", report),
            SampleCall.rest(
                "GET /v1/recommendations-for-resource/{awsResourceArn}",
                "GET",
                "/v1/recommendations-for-resource/" + RawCalls.label(bucket),
                "")));
  }
}
