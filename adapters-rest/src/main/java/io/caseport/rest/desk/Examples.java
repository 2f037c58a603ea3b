package io.caseport.rest.desk;

import io.caseport.rest.desk.CannedReplyOperations.WireCannedReply;
import io.caseport.rest.desk.CaseOperations.RelatedCase;
import java.util.List;

/** What the description of the desk shows. */
final class Examples {
  static final String CASE_ID = "case-111122223333-muen-2026-4fa6c21b09d3e8f7";
  static final String SET_ID = "as-2b9df3a1c47e5068";
  static final String ATTACHMENT_ID = "attachment-case-111122223333-7f3c";
  static final String TOKEN = "TmV4dA";
  static final String LATER = "2026-03-23T10:31:47.774Z";

  private static final String EARLIER = "2026-03-23T09:31:47.774Z";
  private static final String DUE = "2026-03-23T13:31:47.774Z";
  private static final WireEngineer ENGINEER = new WireEngineer("AIDAEXAMPLEMAI", "mai");

  static final WireDeskCase CASE =
      new WireDeskCase(
          CASE_ID,
          "171122334455667",
          "111122223333",
          "Orders Inc.",
          "Connections time out",
          "work-in-progress",
          "high",
          "technical",
          "amazon-virtual-private-cloud",
          "connectivity",
          "en",
          "alice@orders.example.com",
          List.of(),
          EARLIER,
          null,
          1,
          new WireDeskCase.Claim("AIDAEXAMPLEMAI", "mai", LATER),
          new WireResponse("on-time", DUE, "2026-03-23T12:31:47.774Z", null, 240L, "all"),
          null,
          EARLIER,
          null,
          LATER);

  static final WireMessage MESSAGE =
      new WireMessage(
          2,
          "Your network ACL denies it.",
          "Amazon Web Services",
          ENGINEER,
          LATER,
          List.of(new WireMessage.AttachmentDetails(ATTACHMENT_ID, "error.log")));

  static final WireNote NOTE =
      new WireNote(1, ENGINEER, "Same as last month. Ask the network people.", LATER);

  static final RelatedCase RELATED =
      new RelatedCase(
          "case-111122223333-muen-2026-1b09d3e8f74fa6c2",
          "171122334455660",
          "No connection",
          "resolved",
          EARLIER);

  static final WireCannedReply CANNED_REPLY =
      new WireCannedReply("more-information", "en", "Please tell us more about case {displayId}.");

  private Examples() {}
}
