package io.caseport.app.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.app.process.SignedCalls.Call;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A case as the API tells of it: texts and files of its communications, the oldest first. */
record FoundCase(
    String id, String subject, String status, List<String> bodies, List<String> files) {
  private static final int PAGE = 100;

  /** All there are, each as often as it is told. */
  static List<FoundCase> all(SignedCalls calls) throws IOException, InterruptedException {
    var found = new ArrayList<FoundCase>();
    var members = new HashMap<String, Object>();
    members.put("includeResolvedCases", true);
    members.put("maxResults", PAGE);
    JsonNode page;
    do {
      page = ask(calls, "DescribeCases", members);
      for (var item : page.get("cases")) {
        found.add(read(calls, item));
      }
      members.put("nextToken", page.path("nextToken").asString(""));
    } while (page.hasNonNull("nextToken"));
    return found;
  }

  private static FoundCase read(SignedCalls calls, JsonNode item)
      throws IOException, InterruptedException {
    var id = item.get("caseId").asString();
    var recent = item.get("recentCommunications");
    var newestFirst = new ArrayList<JsonNode>();
    recent.get("communications").forEach(newestFirst::add);
    if (recent.hasNonNull("nextToken")) {
      var rest =
          ask(
              calls,
              "DescribeCommunications",
              Map.of(
                  "caseId", id,
                  "maxResults", PAGE,
                  "nextToken", recent.get("nextToken").asString()));
      rest.get("communications").forEach(newestFirst::add);
    }
    var bodies = new ArrayList<String>();
    var files = new ArrayList<String>();
    for (var communication : newestFirst.reversed()) {
      bodies.add(communication.get("body").asString());
      for (var attachment : communication.get("attachmentSet")) {
        files.add(content(calls, attachment.get("attachmentId").asString()));
      }
    }
    return new FoundCase(
        id, item.get("subject").asString(), item.get("status").asString(), bodies, files);
  }

  private static String content(SignedCalls calls, String attachment)
      throws IOException, InterruptedException {
    var answer = ask(calls, "DescribeAttachment", Map.of("attachmentId", attachment));
    var data = answer.get("attachment").get("data").asString();
    return new String(Base64.getDecoder().decode(data), UTF_8);
  }

  private static JsonNode ask(SignedCalls calls, String operation, Map<String, Object> members)
      throws IOException, InterruptedException {
    return calls.send(new Call(operation, UUID.randomUUID().toString(), members));
  }
}
