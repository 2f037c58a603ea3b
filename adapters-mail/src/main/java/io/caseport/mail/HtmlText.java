package io.caseport.mail;

import io.caseport.domain.text.Ascii;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of HTML, in one pass whatever is in it. Nothing of it is ever shown as HTML, so that
 * what is left of tags that nobody closes is only ugly.
 */
final class HtmlText {
  private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title");
  private static final Set<String> BREAKS =
      Set.of("br", "hr", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6");

  /** Where what is quoted begins. */
  private static final String QUOTE = "blockquote";

  private static final String COMMENT = "<!--";
  private static final String END_OF_COMMENT = "-->";
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,15})|<[!?]");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");
  private static final Map<String, String> NAMED =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "hellip", "…",
          "ndash", "–", "mdash", "—");

  private final String html;
  private final String lower;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private HtmlText(String html) {
    this.html = html;
    this.lower = Ascii.lower(html);
  }

  static String of(String html) {
    var reader = new HtmlText(html.replaceAll("\\s+", " "));
    reader.read();
    return REFERENCE
        .matcher(reader.text)
        .replaceAll(found -> Matcher.quoteReplacement(referred(found)))
        .lines()
        .map(String::strip)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private void read() {
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      text.append(html, at, tag < 0 ? html.length() : tag);
      at = tag < 0 ? html.length() : tag;
      if (tag >= 0) {
        skipTag();
      }
    }
  }

  private void skipTag() {
    if (html.startsWith(COMMENT, at)) {
      skipBehind(END_OF_COMMENT);
      return;
    }
    var tag = TAG.matcher(html).region(at, html.length());
    if (!tag.lookingAt()) {
      text.append(html.charAt(at++));
      return;
    }
    boolean opens = html.charAt(at + 1) != '/';
    var name = Optional.ofNullable(tag.group(1)).map(Ascii::lower).orElse("");
    if (opens && name.equals(QUOTE)) {
      at = html.length();
      return;
    }
    if (opens && UNSEEN.contains(name)) {
      skipBehind("</" + name);
    } else if (BREAKS.contains(name) && (!opens || name.endsWith("r"))) {
      text.append('\n');
    }
    skipBehind(">");
  }

  private void skipBehind(String end) {
    int found = lower.indexOf(end, at);
    at = found < 0 ? html.length() : found + end.length();
  }

  private static String referred(MatchResult found) {
    if (found.group(1) != null) {
      return character(Integer.parseInt(found.group(1)));
    }
    if (found.group(2) != null) {
      return character(Integer.parseInt(found.group(2), 16));
    }
    return NAMED.getOrDefault(Ascii.lower(found.group(3)), found.group());
  }

  private static String character(int codePoint) {
    return Character.isValidCodePoint(codePoint) && codePoint > 0
        ? Character.toString(codePoint)
        : "";
  }
}
