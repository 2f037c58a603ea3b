package io.caseport.app.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkPojo;

/** All texts of what goes over the wire, those in blobs among them. */
final class ToldTexts {
  private final List<String> texts = new ArrayList<>();

  private ToldTexts() {}

  static String of(SdkPojo structure) {
    var told = new ToldTexts();
    told.add(structure);
    return String.join("\n", told.texts);
  }

  static String of(AwsServiceException refused) {
    var error = refused.awsErrorDetails();
    return error.errorCode()
        + "\n"
        + error.errorMessage()
        + "\n"
        + (error.rawResponse() == null ? "" : error.rawResponse().asUtf8String());
  }

  private void add(Object value) {
    switch (value) {
      case SdkPojo structure ->
          structure.sdkFields().stream()
              .map(field -> field.getValueOrDefault(structure))
              .forEach(this::addIfAny);
      case Collection<?> items -> items.forEach(this::addIfAny);
      case Map<?, ?> entries ->
          entries.forEach(
              (name, entry) -> {
                addIfAny(name);
                addIfAny(entry);
              });
      case SdkBytes bytes -> texts.add(new String(bytes.asByteArray(), ISO_8859_1));
      default -> texts.add(value.toString());
    }
  }

  private void addIfAny(Object value) {
    if (value != null) {
      add(value);
    }
  }
}
