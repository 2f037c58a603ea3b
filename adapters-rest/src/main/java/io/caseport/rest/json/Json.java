package io.caseport.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.caseport.domain.refusal.Refusal;
import java.util.Collection;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as this server reads and writes it: nothing is guessed or converted, and nothing may follow.
 */
final class Json {
  private static final int LARGEST_DOCUMENT = 24 * 1024 * 1024;

  /** Far more than any operation has members and items, and few enough to check each of them. */
  private static final int MOST_TOKENS = 2_000;

  static final JsonMapper MAPPER = mapper();
  private static final ObjectReader OBJECTS = MAPPER.readerFor(ObjectNode.class);

  private Json() {}

  private static JsonMapper mapper() {
    // A string may be as long as a document: a file that is too large is refused as a file.
    var constraints =
        StreamReadConstraints.builder()
            .maxDocumentLength(LARGEST_DOCUMENT)
            .maxStringLength(LARGEST_DOCUMENT)
            .maxNestingDepth(32)
            .maxNumberLength(40)
            .maxNameLength(256)
            .maxTokenCount(MOST_TOKENS)
            .build();
    var factory =
        JsonFactory.builder()
            .streamReadConstraints(constraints)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    var values =
        new SimpleModule()
            .addDeserializer(String.class, new TextDeserializer())
            .addDeserializer(byte[].class, new BlobDeserializer())
            .addSerializer(Blob.class, new BlobSerializer());
    return JsonMapper.builder(factory)
        .addModule(values)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            ignored ->
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
        .build();
  }

  /**
   * @throws JsonRefusal if the body is not one JSON object with members of the types that the
   *     record has
   * @throws Refusal if the record itself refuses what it would have to hold
   */
  static <R extends Record> R read(ObjectReader reader, Class<R> type, byte[] body) {
    StrictUtf8.require(body);
    return read(type, () -> reader.readValue(body));
  }

  /**
   * @throws JsonRefusal if the body is not one JSON object
   */
  static ObjectNode readObject(byte[] body) {
    StrictUtf8.require(body);
    return read(ObjectNode.class, () -> OBJECTS.readValue(body));
  }

  /** Reads what is already an object of JSON, as {@link #read} does. */
  static <R extends Record> R convert(ObjectReader reader, Class<R> type, ObjectNode members) {
    return read(type, () -> reader.readValue(members));
  }

  private static <T> T read(Class<T> type, Supplier<Object> reading) {
    try {
      var request = type.cast(reading.get());
      if (request != null) {
        return request;
      }
    } catch (UnstorableText failure) {
      throw JsonRefusal.invalid(
          "The member '"
              + pathOf(failure)
              + "' must not contain the character NUL or an unpaired surrogate.");
    } catch (ValueInstantiationException failure) {
      throw failure.getCause() instanceof Refusal refusal
          ? refusal
          : JsonRefusal.unreadable(describe(failure));
    } catch (JacksonException failure) {
      throw JsonRefusal.unreadable(describe(failure));
    }
    throw JsonRefusal.unreadable("The request body must be a JSON object.");
  }

  /** In our words: the library's would name our classes. */
  private static String describe(JacksonException failure) {
    return switch (failure) {
      case StreamConstraintsException _ ->
          "The JSON of the request body is nested too deeply, has too many members and items, or a"
              + " name or number in it is too long.";
      case MismatchedInputException mismatch when !mismatch.getPath().isEmpty() ->
          wrongType(mismatch, mismatch.getTargetType());
      case InputCoercionException overflow when !overflow.getPath().isEmpty() ->
          wrongType(overflow, overflow.getTargetType());
      case MismatchedInputException _ -> "The request body must be a single JSON object.";
      case StreamReadException syntax ->
          "The request body is not valid JSON at line "
              + syntax.getLocation().getLineNr()
              + ", column "
              + syntax.getLocation().getColumnNr()
              + ".";
      default -> "The request body is not valid JSON.";
    };
  }

  private static String wrongType(JacksonException failure, Class<?> expected) {
    return "The member '" + pathOf(failure) + "' must be " + nameOf(expected) + ".";
  }

  private static String pathOf(JacksonException failure) {
    var path = new StringBuilder();
    for (var step : failure.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('.').append(step.getIndex() + 1).append(".member");
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  private static String nameOf(Class<?> type) {
    if (type == String.class) {
      return "a string";
    }
    if (type == Boolean.class) {
      return "true or false";
    }
    if (type == byte[].class) {
      return "base64 text";
    }
    if (type == int.class || Number.class.isAssignableFrom(type)) {
      return "an integer";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }
}
