package io.caseport.app.wire;

import static io.caseport.app.wire.IamRefusals.refusing;
import static io.caseport.app.wire.WireIdentityAdministration.page;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.iam.IamClient;

/** {@link TagAdministration} over the wire. */
record WireTagAdministration(IamClient client, Keyring keys) implements TagAdministration {

  static List<software.amazon.awssdk.services.iam.model.Tag> wire(Tags tags) {
    return tags.all().stream()
        .map(
            tag ->
                software.amazon.awssdk.services.iam.model.Tag.builder()
                    .key(tag.key())
                    .value(tag.value())
                    .build())
        .toList();
  }

  static Tags tags(@Nullable List<software.amazon.awssdk.services.iam.model.Tag> wire) {
    return wire == null ? Tags.NONE : new Tags(list(wire));
  }

  private static List<Tag> list(List<software.amazon.awssdk.services.iam.model.Tag> wire) {
    return wire.stream().map(tag -> new Tag(tag.key(), tag.value())).toList();
  }

  @Override
  public void tag(Caller caller, Tagged tagged, Tags tags) {
    var by = keys.by(caller);
    var wire = wire(tags);
    refusing(
        () ->
            switch (tagged) {
              case Tagged.OfUser(var name) ->
                  client.tagUser(
                      request ->
                          request.overrideConfiguration(by).userName(name.value()).tags(wire));
              case Tagged.OfRole(var name) ->
                  client.tagRole(
                      request ->
                          request.overrideConfiguration(by).roleName(name.value()).tags(wire));
              case Tagged.OfPolicy(var arn) ->
                  client.tagPolicy(
                      request ->
                          request.overrideConfiguration(by).policyArn(arn.value()).tags(wire));
              case Tagged.OfMfaDevice(var serial) ->
                  client.tagMFADevice(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .serialNumber(serial.value())
                              .tags(wire));
            });
  }

  @Override
  public void untag(Caller caller, Tagged tagged, List<String> keyTexts) {
    var by = keys.by(caller);
    refusing(
        () ->
            switch (tagged) {
              case Tagged.OfUser(var name) ->
                  client.untagUser(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .userName(name.value())
                              .tagKeys(keyTexts));
              case Tagged.OfRole(var name) ->
                  client.untagRole(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .roleName(name.value())
                              .tagKeys(keyTexts));
              case Tagged.OfPolicy(var arn) ->
                  client.untagPolicy(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .policyArn(arn.value())
                              .tagKeys(keyTexts));
              case Tagged.OfMfaDevice(var serial) ->
                  client.untagMFADevice(
                      request ->
                          request
                              .overrideConfiguration(by)
                              .serialNumber(serial.value())
                              .tagKeys(keyTexts));
            });
  }

  @Override
  public Page<Tag> listTags(Caller caller, Tagged tagged, PageRequest page) {
    var by = keys.by(caller);
    var marker = page.token().orElse(null);
    return refusing(
        () ->
            switch (tagged) {
              case Tagged.OfUser(var name) -> {
                var answer =
                    client.listUserTags(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .userName(name.value())
                                .marker(marker)
                                .maxItems(page.size()));
                yield page(list(answer.tags()), answer.isTruncated(), answer.marker());
              }
              case Tagged.OfRole(var name) -> {
                var answer =
                    client.listRoleTags(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .roleName(name.value())
                                .marker(marker)
                                .maxItems(page.size()));
                yield page(list(answer.tags()), answer.isTruncated(), answer.marker());
              }
              case Tagged.OfPolicy(var arn) -> {
                var answer =
                    client.listPolicyTags(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .policyArn(arn.value())
                                .marker(marker)
                                .maxItems(page.size()));
                yield page(list(answer.tags()), answer.isTruncated(), answer.marker());
              }
              case Tagged.OfMfaDevice(var serial) -> {
                var answer =
                    client.listMFADeviceTags(
                        request ->
                            request
                                .overrideConfiguration(by)
                                .serialNumber(serial.value())
                                .marker(marker)
                                .maxItems(page.size()));
                yield page(list(answer.tags()), answer.isTruncated(), answer.marker());
              }
            });
  }
}
