package io.caseport.rest.console;

import io.caseport.rest.cases.WireCase;
import io.caseport.rest.console.ServiceOperations.WireCategory;
import io.caseport.rest.console.ServiceOperations.WireService;
import io.caseport.rest.console.WireAccess.WireHolder;
import io.caseport.rest.console.WireAccess.WirePossibility;
import io.caseport.rest.console.WireAccess.WireThrough;
import io.caseport.rest.console.WireDifference.WireDecision;
import io.caseport.rest.console.WireDifference.WireDecisionChange;
import io.caseport.rest.console.WireDifference.WireDoubt;
import io.caseport.rest.console.WireDifference.WireKey;
import io.caseport.rest.console.WireDifference.WireRequest;
import io.caseport.rest.console.WireExplanation.WireReach;
import io.caseport.rest.console.WireExplanation.WireStatement;
import io.caseport.rest.console.WireGrounds.WireDenied;
import io.caseport.rest.console.WireTimeline.WireEntry;
import io.caseport.rest.console.WireTimeline.WireResponse;
import java.util.List;

/** What the description shows. */
final class Examples {
  static final String CASE_ID = "case-111122223333-muen-2026-4fa6c21b09d3e8f7";
  static final String TOKEN = "TmV4dA";
  static final String CHECK_ID = "Pfx0RwqBli";
  static final String RESOURCE_ID = "m0Rk5bXNi1zDq7kYt0c3hE9aF2uVwGsJpLxQyTzB4Ko";

  private static final String ALICE = "alice (User) <root@orders.example.com>";
  private static final String EARLIER = "2026-03-23T09:31:47.774Z";
  private static final String LATER = "2026-03-23T10:31:47.774Z";

  static final WireService SERVICE =
      new WireService(
          "amazon-virtual-private-cloud",
          "Virtual Private Cloud",
          List.of(new WireCategory("connectivity", "Connectivity")),
          List.of("technical"));

  static final WireCase CASE =
      new WireCase(
          CASE_ID,
          "171122334455667",
          "Connections time out",
          "work-in-progress",
          "amazon-virtual-private-cloud",
          "connectivity",
          "high",
          "root@orders.example.com",
          EARLIER,
          null,
          List.of(),
          "en");

  static final WireTimeline TIMELINE =
      new WireTimeline(
          List.of(
              new WireEntry(EARLIER, "created", "customer", ALICE, null, null),
              new WireEntry(
                  LATER,
                  "status-changed",
                  "desk",
                  "Amazon Web Services",
                  "unassigned",
                  "work-in-progress")),
          new WireResponse("met", 240L, false, null, LATER),
          null);

  static final String REQUEST_ID = "0f3c5e1a-8d2b-4c7e-9a46-2f1d7b8c3e50";

  static final String DOCUMENT =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {"Effect": "Allow", "Action": "support:CreateCase", "Resource": "*"}
        ]
      }
      """;

  static final WireFinding FINDING =
      new WireFinding(
          4,
          35,
          4,
          55,
          "error",
          "INVALID_ACTION",
          "\"support:CreateCases\" is no action",
          "did you mean support:CreateCase?");

  static final WireExplanation EXPLANATION =
      new WireExplanation(
          List.of("This policy has one statement.", "", "1. It allows support:CreateCase."),
          List.of("This policy has one statement."),
          List.of(
              new WireStatement(
                  1, null, "Allow", "It allows support:CreateCase.", List.of(), List.of())),
          List.of(new WireReach("support", "Write", 1, 0, 0, 12)));

  static final WireDifference DIFFERENCE =
      new WireDifference(
          "no",
          List.of(
              new WireDecisionChange(
                  List.of("support:ResolveCase"),
                  true,
                  false,
                  new WireDecision(
                      "implicitDeny",
                      "because no identity-based policy allows the support:ResolveCase action"),
                  new WireDecision(
                      "allowed",
                      "because of an allow in an identity-based policy: after (statement 1)"),
                  new WireRequest(
                      "support:ResolveCase",
                      "*",
                      List.of(new WireKey("aws:SourceIp", List.of("203.0.113.7")))))),
          List.of(new WireDoubt(List.of("support:ResolveCase"), "there are too many conditions")));

  static final WireAccess ACCESS =
      new WireAccess(
          new WireHolder("user", "alice"),
          "arn:aws:iam::111122223333:user/alice",
          List.of(
              new WirePossibility(
                  "support:CreateCase",
                  "allowed",
                  List.of(new WireThrough("Cases", new WireHolder("group", "Support"), 1, "Allow")),
                  null)),
          List.of());

  static final WireGrounds GROUNDS =
      new WireGrounds(
          "arn:aws:iam::111122223333:user/alice",
          "support:CreateCase",
          "*",
          "implicitDeny",
          "because no identity-based policy allows the support:CreateCase action",
          null,
          DOCUMENT,
          null,
          new WireDenied(
              "019d1a2b-3c4d-7e5f-8a9b-0c1d2e3f4a5b",
              LATER,
              "support.amazonaws.com",
              "CreateCase",
              "alice",
              "because no identity-based policy allows the support:CreateCase action"));

  private Examples() {}
}
