package io.caseport.domain.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what somebody has written into an answer, above what is quoted in it. */
public final class ReplyText {
  /** A line with this ends what is taken, whatever a mail program puts before it. */
  public static final String MARK = "##-";

  /** The line by which mail programs introduce what they quote; it may be folded in two. */
  private static final List<Pattern> INTRODUCTIONS =
      List.of(
          Pattern.compile("(?s)On .{6,300}wrote:"),
          Pattern.compile("(?s)Am .{6,300}schrieb.{0,200}:"),
          Pattern.compile("(?s)Le .{6,300}a écrit\\s?:"),
          Pattern.compile("(?s)\\d{4}[年/-].{4,300}(のメール|書きました|<[^<>@\\s]+@[^<>@\\s]+>)\\s?[:：]"),
          Pattern.compile("-{2,}\\s?(Original Message|Forwarded message|元のメッセージ)\\s?-{2,}"),
          Pattern.compile("_{10,}"));

  private static final Pattern HEADER = Pattern.compile("\\*?(From|Von|差出人|De)\\s?[:：].*@.*");
  private static final Pattern SIGNATURE = Pattern.compile("-- ?");

  private ReplyText() {}

  /** Empty if there is nothing but what is quoted. */
  public static String of(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
    return lines.subList(0, end(lines)).stream()
        .filter(line -> !line.startsWith(">"))
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static int end(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(MARK)
          || SIGNATURE.matcher(lines.get(i)).matches()
          || HEADER.matcher(lines.get(i)).matches()
          || isIntroduction(lines, i)) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean isIntroduction(List<String> lines, int i) {
    var line = lines.get(i).strip();
    var folded = i + 1 < lines.size() ? line + " " + lines.get(i + 1).strip() : line;
    return INTRODUCTIONS.stream()
        .anyMatch(form -> form.matcher(line).matches() || form.matcher(folded).matches());
  }
}
