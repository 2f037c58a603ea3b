package io.caseport.app.wire;

import io.caseport.application.port.in.Caller;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.support.model.Attachment;
import software.amazon.awssdk.services.trustedadvisor.TrustedAdvisorClient;

/** Someone with clients of the SDK and a key to sign with. */
record Customer(Clients clients, Consumer<AwsRequestOverrideConfiguration.Builder> by) {

  static Customer of(WireTenants tenants, Caller caller) {
    return new Customer(tenants.clients(), tenants.keys().by(caller));
  }

  SupportClient support() {
    return clients.support;
  }

  IamClient iam() {
    return clients.iam;
  }

  StsClient sts() {
    return clients.sts;
  }

  TrustedAdvisorClient advisor() {
    return clients.advisor;
  }

  /** The id of a new case. */
  String open(String subject) {
    return support()
        .createCase(
            request ->
                request
                    .overrideConfiguration(by)
                    .subject(subject)
                    .communicationBody("It does not work."))
        .caseId();
  }

  void reply(String caseId, String body) {
    support()
        .addCommunicationToCase(
            request -> request.overrideConfiguration(by).caseId(caseId).communicationBody(body));
  }

  /** The id of a new attachment set. */
  String attach(List<Attachment> files) {
    return support()
        .addAttachmentsToSet(request -> request.overrideConfiguration(by).attachments(files))
        .attachmentSetId();
  }

  static List<Attachment> files(int count, int bytes) {
    var data = SdkBytes.fromByteArray(new byte[bytes]);
    return IntStream.range(0, count)
        .mapToObj(number -> Attachment.builder().fileName(number + ".txt").data(data).build())
        .toList();
  }

  void createUser(String name) {
    iam().createUser(request -> request.overrideConfiguration(by).userName(name));
  }

  void createGroup(String name) {
    iam().createGroup(request -> request.overrideConfiguration(by).groupName(name));
  }

  /** The ARN of a new policy. */
  String createPolicy(String name, String document) {
    return iam()
        .createPolicy(
            request -> request.overrideConfiguration(by).policyName(name).policyDocument(document))
        .policy()
        .arn();
  }

  void attachToUser(String user, String policyArn) {
    iam()
        .attachUserPolicy(
            request -> request.overrideConfiguration(by).userName(user).policyArn(policyArn));
  }
}
