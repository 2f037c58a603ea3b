package io.caseport.rest.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.rest.json.AnswerBytes;
import io.caseport.rest.restjson.RestError;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes operations in OpenAPI 3.1, from nothing but what they are made of. */
public final class OpenApi {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SIGNATURE = "sigv4";
  private static final String JSON_TYPE = "application/json";

  private final Schemas schemas = new Schemas();
  private final ObjectNode root = JSON.createObjectNode();

  private OpenApi() {}

  /**
   * @param version of the API, and not of the program that serves it
   */
  public static byte[] describe(
      String title,
      String version,
      String description,
      Collection<? extends DescribedOperation<?>> operations) {
    var document = new OpenApi();
    document.root.put("openapi", "3.1.0");
    document
        .root
        .putObject("info")
        .put("title", title)
        .put("version", version)
        .put("description", description);
    document.root.putArray("servers").addObject().put("url", "/");
    document.root.putArray("security").addObject().putArray(SIGNATURE);
    var paths = document.root.putObject("paths");
    operations.forEach(
        each ->
            paths
                .withObjectProperty(each.operation().path())
                .set(each.operation().method().toLowerCase(Locale.ROOT), document.operation(each)));
    var components = document.root.putObject("components");
    components.set("schemas", document.schemas.components());
    components
        .putObject("securitySchemes")
        .putObject(SIGNATURE)
        .put("type", "apiKey")
        .put("in", "header")
        .put("name", "Authorization")
        .put("description", "AWS Signature Version 4, for the service and region of the request.")
        .put("x-amazon-apigateway-authtype", "awsSigv4");
    return document.root.toPrettyString().getBytes(UTF_8);
  }

  private ObjectNode operation(DescribedOperation<?> described) {
    var operation =
        JSON.createObjectNode()
            .put("operationId", described.name())
            .put("summary", described.summary())
            .put("description", "Allowed by " + described.allowedBy() + ".");
    parameters(operation, described);
    body(operation, described);
    var responses = operation.putObject("responses");
    var done = responses.putObject("200").put("description", "It is done.");
    content(done, described.output().getClass(), described.output());
    errors(responses, described);
    return operation;
  }

  private void parameters(ObjectNode operation, DescribedOperation<?> described) {
    var rest = described.operation();
    var labels = rest.labels();
    var example = json(described.input());
    var parameters = JSON.createArrayNode();
    for (var member : members(described)) {
      var name = member.getName();
      boolean inPath = labels.contains(name);
      if (inPath || !rest.hasBody()) {
        var parameter =
            parameters
                .addObject()
                .put("name", name)
                .put("in", inPath ? "path" : "query")
                .put("required", Schemas.isRequired(member));
        parameter.set("schema", schemas.of(member));
        if (example.has(name)) {
          parameter.set("example", example.get(name));
        }
      }
    }
    if (!parameters.isEmpty()) {
      operation.set("parameters", parameters);
    }
  }

  private static List<RecordComponent> members(DescribedOperation<?> described) {
    return Arrays.asList(described.operation().operation().request().getRecordComponents());
  }

  private void body(ObjectNode operation, DescribedOperation<?> described) {
    var labels = described.operation().labels();
    var inBody =
        members(described).stream().filter(member -> !labels.contains(member.getName())).toList();
    if (!described.operation().hasBody() || inBody.isEmpty()) {
      return;
    }
    var body =
        operation
            .putObject("requestBody")
            .put("required", inBody.stream().anyMatch(Schemas::isRequired));
    var json = body.putObject("content").putObject(JSON_TYPE);
    json.set(
        "schema",
        schemas.of(described.operation().operation().request(), name -> !labels.contains(name)));
    var example = (ObjectNode) json(described.input());
    labels.forEach(example::remove);
    json.set("example", example);
  }

  /** Those of all operations, and of those that name something or change something. */
  private void errors(ObjectNode responses, DescribedOperation<?> described) {
    error(responses, 400, "ValidationException: members are wrong.", RestError.Invalid.class);
    error(responses, 403, "AccessDeniedException, or a signature is refused.");
    if (!described.operation().labels().isEmpty()) {
      error(responses, 404, "ResourceNotFoundException: what is named is not there.");
    }
    if (described.operation().operation().changes()) {
      error(
          responses,
          409,
          "ConflictException: it cannot be done as things stand.",
          RestError.Conflict.class);
    }
    error(responses, 429, "ThrottlingException: it may be tried again later.");
    error(responses, 500, "InternalServerException: the server has failed.");
  }

  private void error(ObjectNode responses, int status, String description) {
    error(responses, status, description, RestError.Message.class);
  }

  private void error(ObjectNode responses, int status, String description, Class<?> body) {
    responses
        .putObject(Integer.toString(status))
        .put("description", description)
        .putObject("content")
        .putObject(JSON_TYPE)
        .set("schema", schemas.reference(body));
  }

  private void content(ObjectNode response, Class<?> type, Record example) {
    var json = response.putObject("content").putObject(JSON_TYPE);
    json.set("schema", schemas.reference(type));
    json.set("example", json(example));
  }

  private static JsonNode json(Record example) {
    return JSON.readTree(AnswerBytes.of(example));
  }
}
