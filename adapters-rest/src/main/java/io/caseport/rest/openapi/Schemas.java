package io.caseport.rest.openapi;

import io.caseport.rest.json.Blob;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.MailAddress;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.OneOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of records, made from their components and the constraints on them. */
final class Schemas {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final TreeMap<String, ObjectNode> named = new TreeMap<>();
  private final TreeMap<String, Class<?>> owners = new TreeMap<>();

  /** All that were referred to, by name. */
  ObjectNode components() {
    var all = JSON.createObjectNode();
    named.forEach(all::set);
    return all;
  }

  /** Refers to the schema of a record by the name of the record. */
  ObjectNode reference(Class<?> record) {
    var name = record.getSimpleName();
    var owner = owners.putIfAbsent(name, record);
    if (owner != null && owner != record) {
      throw new IllegalStateException(owner + " and " + record + " have one name");
    }
    if (owner == null) {
      named.put(name, of(record, _ -> true));
    }
    return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
  }

  /** An object with those components of a record that are wanted. */
  ObjectNode of(Class<?> record, Predicate<String> wanted) {
    var schema = JSON.createObjectNode().put("type", "object");
    var properties = schema.putObject("properties");
    var required = JSON.createArrayNode();
    for (var component : record.getRecordComponents()) {
      if (wanted.test(component.getName())) {
        properties.set(component.getName(), of(component));
        if (isRequired(component)) {
          required.add(component.getName());
        }
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema;
  }

  ObjectNode of(RecordComponent component) {
    return of(component.getAnnotatedType());
  }

  static boolean isRequired(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private ObjectNode of(AnnotatedType type) {
    var schema = bare(type);
    for (var annotation : type.getAnnotations()) {
      constrain(schema, annotation);
    }
    return schema;
  }

  private ObjectNode bare(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType generic
        && generic.getType() instanceof ParameterizedType list
        && list.getRawType() == List.class) {
      var schema = JSON.createObjectNode().put("type", "array");
      schema.set("items", of(generic.getAnnotatedActualTypeArguments()[0]));
      return schema;
    }
    return bare(type.getType());
  }

  private ObjectNode bare(Type type) {
    if (type instanceof Class<?> of && of.isRecord() && of != Blob.class) {
      return reference(of);
    }
    var schema = JSON.createObjectNode();
    if (type == String.class) {
      return schema.put("type", "string");
    }
    if (type == byte[].class || type == Blob.class) {
      return schema.put("type", "string").put("contentEncoding", "base64");
    }
    if (Set.<Type>of(int.class, long.class, Integer.class, Long.class).contains(type)) {
      return schema.put("type", "integer");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema.put("type", "boolean");
    }
    throw new IllegalStateException("no schema is known for " + type);
  }

  private static void constrain(ObjectNode schema, Annotation constraint) {
    switch (constraint) {
      case CodePoints length -> {
        if (length.min() > 0) {
          schema.put("minLength", length.min());
        }
        schema.put("maxLength", length.max());
      }
      case OneOf choice -> {
        var values = schema.putArray("enum");
        Arrays.stream(choice.value().split(", ", -1)).forEach(values::add);
      }
      case Pattern whole -> schema.put("pattern", "^(?:" + whole.regexp() + ")$");
      case Min least -> schema.put("minimum", least.value());
      case Max most -> schema.put("maximum", most.value());
      case Size items -> {
        if (items.min() > 0) {
          schema.put("minItems", items.min());
        }
        if (items.max() < Integer.MAX_VALUE) {
          schema.put("maxItems", items.max());
        }
      }
      case Size.List several ->
          Arrays.stream(several.value()).forEach(each -> constrain(schema, each));
      case Moment _ -> schema.put("format", "date-time");
      case MailAddress _ -> schema.put("format", "email");
      default -> {
        // Such as of what must not be null, which is told by who requires it.
      }
    }
  }
}
