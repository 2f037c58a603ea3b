package io.caseport.app.wire;

import static io.caseport.app.wire.SupportRefusals.refusing;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.ContentId;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.support.SupportClient;

/** {@link CaseAttachments} over the wire. */
record WireCaseAttachments(SupportClient client, Keyring keys) implements CaseAttachments {
  private static final DateTimeFormatter EXPIRY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx");

  @Override
  public AttachmentSet addAttachmentsToSet(
      Caller caller, Optional<AttachmentSetId> attachmentSetId, List<NewAttachment> attachments) {
    var files = attachments.stream().map(WireCaseAttachments::file).toList();
    var answer =
        refusing(
            () ->
                client.addAttachmentsToSet(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .attachmentSetId(
                                attachmentSetId.map(AttachmentSetId::value).orElse(null))
                            .attachments(files)));
    var expiresAt = OffsetDateTime.parse(answer.expiryTime(), EXPIRY).toInstant();
    return new AttachmentSet(
        caller.accountId(),
        new AttachmentSetId(answer.attachmentSetId()),
        expiresAt.minus(AttachmentSet.LIFETIME),
        List.of());
  }

  private static software.amazon.awssdk.services.support.model.Attachment file(
      NewAttachment attachment) {
    return software.amazon.awssdk.services.support.model.Attachment.builder()
        .fileName(attachment.fileName())
        .data(SdkBytes.fromByteArray(attachment.data()))
        .build();
  }

  @Override
  public Download describeAttachment(Caller caller, AttachmentId attachmentId) {
    var answer =
        refusing(
            () ->
                client.describeAttachment(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .attachmentId(attachmentId.value())));
    var data = answer.attachment().data();
    return new Download(
        new Attachment(
            caller.accountId(),
            attachmentId,
            answer.attachment().fileName(),
            ContentId.of(data.asByteArray()),
            data.asByteArray().length),
        data::asInputStream);
  }
}
