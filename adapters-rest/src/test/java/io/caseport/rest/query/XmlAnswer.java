package io.caseport.rest.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.http.WireAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** An answer as a client's XML parser reads it. */
public final class XmlAnswer {
  private final WireAnswer answer;
  private final Element root;

  private XmlAnswer(WireAnswer answer, Element root) {
    this.answer = answer;
    this.root = root;
  }

  public static XmlAnswer of(WireAnswer answer) {
    try {
      var documents = DocumentBuilderFactory.newInstance();
      documents.setNamespaceAware(true);
      var builder = documents.newDocumentBuilder();
      builder.setErrorHandler(null);
      var document = builder.parse(new ByteArrayInputStream(answer.body()));
      return new XmlAnswer(answer, document.getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("no XML: " + new String(answer.body(), UTF_8), e);
    }
  }

  public int status() {
    return answer.status();
  }

  public String contentType() {
    return answer.contentType();
  }

  public String document() {
    return new String(answer.body(), UTF_8);
  }

  public Element root() {
    return root;
  }

  /** The text of the first element of that name. */
  public String text(String name) {
    var found = root.getElementsByTagNameNS("*", name);
    assertThat(found.getLength()).as("elements <%s> in %s", name, document()).isPositive();
    return found.item(0).getTextContent();
  }

  /** What is inside the result element, as it was written; empty if there is none. */
  public String result() {
    String name = root.getLocalName().replaceFirst("Response$", "Result");
    int start = document().indexOf("<" + name + ">");
    return start < 0
        ? ""
        : document().substring(start + name.length() + 2, document().indexOf("</" + name + ">"));
  }

  /** Code and message of an error, as the command line shows them. */
  public String error() {
    assertThat(root.getLocalName()).as(document()).isEqualTo("ErrorResponse");
    return status() + " " + text("Code") + ": " + text("Message");
  }
}
