package io.caseport.domain.policy;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON, on one line or indented, in the characters a policy may have. */
final class JsonWriter {
  /** What is written. */
  sealed interface Node {}

  record Members(Map<String, Node> members) implements Node {}

  record Items(List<? extends Node> items) implements Node {}

  record Text(String text) implements Node {}

  /** A number or a boolean, in its JSON spelling. */
  record Literal(String text) implements Node {}

  private final StringBuilder out = new StringBuilder();
  private final boolean indents;
  private int depth;

  JsonWriter(boolean indents) {
    this.indents = indents;
  }

  String write(Node node) {
    append(node);
    return out.toString();
  }

  private void append(Node node) {
    switch (node) {
      case Text(var text) -> string(text);
      case Literal(var text) -> out.append(text);
      case Items(var items) -> {
        open('[', items.isEmpty());
        for (Iterator<? extends Node> rest = items.iterator(); rest.hasNext(); ) {
          append(rest.next());
          separate(rest.hasNext());
        }
        close(']', items.isEmpty());
      }
      case Members(var members) -> {
        open('{', members.isEmpty());
        for (var rest = members.entrySet().iterator(); rest.hasNext(); ) {
          Map.Entry<String, Node> member = rest.next();
          string(member.getKey());
          out.append(indents ? ": " : ":");
          append(member.getValue());
          separate(rest.hasNext());
        }
        close('}', members.isEmpty());
      }
    }
  }

  private void open(char bracket, boolean empty) {
    out.append(bracket);
    depth++;
    if (!empty) {
      newLine();
    }
  }

  private void separate(boolean more) {
    if (more) {
      out.append(',');
      newLine();
    }
  }

  private void close(char bracket, boolean empty) {
    depth--;
    if (!empty) {
      newLine();
    }
    out.append(bracket);
  }

  private void newLine() {
    if (indents) {
      out.append('\n').repeat("  ", depth);
    }
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c > 0xff) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
