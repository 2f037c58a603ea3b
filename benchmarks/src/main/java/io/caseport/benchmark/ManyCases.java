package io.caseport.benchmark;

import io.caseport.persistence.sql.RowDigest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds cases to an export of accounts without any: so many with two communications each as the
 * account's name says, for accounts named like "1000000 cases". The newest 500 are open, or all of
 * an account named like "1000000 open cases". Of ten cases three are in Japanese, and one of ten
 * thousand is critical.
 */
final class ManyCases {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration SPAN = Duration.ofDays(600);
  private static final String[] WORDS =
      """
      queue message deployment region latency invoice charge instance volume snapshot bucket policy
      role access denied timeout certificate domain record balancer cluster node replica backup restore
      quota limit increase network subnet gateway route firewall address traffic packet loss error
      請求 料金 接続 失敗 復旧 証明書 設定 変更 障害 遅延
      """
          .split("\\s+");

  /** The columns of its table, in the order of an export. */
  private static final List<String> HANDLING =
      List.of(
          """
          account_id case_id engineer_id engineer_name assigned_at first_response_at waiting_since
          promised_time promised_hours used_time running_since at_risk_at respond_by answered_at
          told due_at duplicate_of changed_at queue_place queue_at version
          """
              .split("\\s+"));

  private final PrintStream out;
  private final Instant newest;
  private final List<String> accounts = new ArrayList<>();
  private final List<Integer> cases = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();

  private ManyCases(PrintStream out, Instant newest) {
    this.out = out;
    this.newest = newest;
  }

  public static void main(String... arguments) throws IOException, GeneralSecurityException {
    if (arguments.length != 1) {
      System.err.println("usage: benchmarks/many-cases EXPORT > LARGER_EXPORT");
      System.exit(2);
    }
    var sha256 = MessageDigest.getInstance("SHA-256");
    try (var bytes = new DigestOutputStream(new BufferedOutputStream(System.out, 1 << 16), sha256);
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      var counts =
          new ManyCases(out, Instant.now()).extend(Files.readAllLines(Path.of(arguments[0])));
      if (out.checkError()) {
        throw new IOException("the export cannot be written");
      }
      var digest = HexFormat.of().formatHex(sha256.digest());
      end(bytes, counts, digest);
    }
  }

  private static void end(OutputStream out, Map<String, Integer> counts, String digest)
      throws IOException {
    var end = new LinkedHashMap<String, Object>();
    end.put("end", counts);
    end.put("sha256", digest);
    out.write((JSON.writeValueAsString(end) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Returns how many rows each table has, in the order of the tables. */
  private Map<String, Integer> extend(List<String> lines) {
    var counts = new LinkedHashMap<String, Integer>();
    JSON.readTree(lines.getLast())
        .get("end")
        .properties()
        .forEach(table -> counts.put(table.getKey(), table.getValue().asInt()));
    line(lines.getFirst());
    int next = 1;
    for (var table : List.copyOf(counts.keySet())) {
      int behind = next + counts.get(table);
      for (var row : lines.subList(next, behind)) {
        line(row);
        if (table.equals("account")) {
          remember(JSON.readTree(row).get("row").get("account_id").asString(), row);
        }
      }
      next = behind;
      int added =
          switch (table) {
            case "support_case" -> each(this::supportCase);
            case "case_handling" -> each(this::handling);
            case "communication" -> each(this::communications) * 2;
            default -> 0;
          };
      counts.merge(table, added, Integer::sum);
    }
    return counts;
  }

  private void remember(String account, String row) {
    var name = JSON.readTree(row).get("row").get("name").asString();
    if (name.matches("[0-9]+ (open )?cases")) {
      accounts.add(account);
      cases.add(Integer.parseInt(name.substring(0, name.indexOf(' '))));
      open.add(name.contains("open") ? cases.getLast() : 500);
    }
  }

  private int each(BiConsumer<Integer, Integer> write) {
    int written = 0;
    for (int account = 0; account < accounts.size(); account++) {
      for (int i = 0; i < cases.get(account); i++) {
        write.accept(account, i);
        written++;
      }
    }
    return written;
  }

  private boolean isOpen(int account, int number) {
    return number >= cases.get(account) - open.get(account);
  }

  private void supportCase(int account, int number) {
    boolean open = isOpen(account, number);
    var row = new LinkedHashMap<String, Object>();
    row.put("account_id", accounts.get(account));
    row.put("case_id", caseId(account, number));
    row.put("display_id", "%015d".formatted(number * 7_919L + 100_000_000_000L));
    row.put("subject", text(number, 6));
    row.put("issue_type", "TECHNICAL");
    row.put("service_code", "general-info");
    row.put("category_code", "using-aws");
    row.put("severity", severity(number));
    row.put("language", number % 10 < 3 ? "ja" : "en");
    row.put("submitted_by", "user" + number % 7 + "@example.com");
    row.put("cc_emails", "[]");
    row.put("status", open ? "UNASSIGNED" : "RESOLVED");
    row.put("created_at", createdAt(account, number));
    row.put("resolved_at", open ? Optional.empty() : Optional.of(createdAt(account, number)));
    row.put("communications", 2);
    row.put("version", 2L);
    row("support_case", row);
  }

  private static String severity(int number) {
    if (number % 10_000 == 5_000) {
      return "CRITICAL";
    }
    return List.of("LOW", "NORMAL", "NORMAL", "HIGH", "URGENT").get(number % 5);
  }

  /** All of them wait for the desk, and for no answer that was promised. */
  private void handling(int account, int number) {
    var row = new LinkedHashMap<String, Object>();
    var createdAt = createdAt(account, number).toEpochMilli();
    HANDLING.forEach(column -> row.put(column, Optional.empty()));
    row.put("account_id", accounts.get(account));
    row.put("case_id", caseId(account, number));
    row.put("waiting_since", isOpen(account, number) ? createdAt : Optional.empty());
    row.put("changed_at", createdAt);
    row.put("queue_place", isOpen(account, number) ? 1 : Optional.empty());
    row.put("queue_at", createdAt);
    row.put("version", 1L);
    line(JSON.writeValueAsString(new Line("case_handling", formed(row))));
  }

  private void communications(int account, int number) {
    for (int i = 1; i <= 2; i++) {
      var row = new LinkedHashMap<String, Object>();
      row.put("account_id", accounts.get(account));
      row.put("case_id", caseId(account, number));
      row.put("number", i);
      row.put("body", text(number * 2 + i, 60));
      row.put("submitted_by", "root (Root user) <root@example.com>");
      row.put("attachments", "[]");
      row.put("created_at", createdAt(account, number));
      row("communication", row);
    }
  }

  private String caseId(int account, int number) {
    return "case-%s-muen-2026-%016x".formatted(accounts.get(account), mixed(number));
  }

  /** In no order, as ids are; and no two alike, since the factor is odd. */
  private static long mixed(int number) {
    return number * 0x9E3779B97F4A7C15L;
  }

  private Instant createdAt(int account, int number) {
    long age = SPAN.toMillis() / cases.get(account) * (cases.get(account) - number);
    return Instant.ofEpochMilli(newest.toEpochMilli() - age);
  }

  private static String text(int seed, int words) {
    var random = new SplittableRandom(seed);
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append(" ").append(Integer.toString(seed, Character.MAX_RADIX)).toString();
  }

  private void row(String table, Map<String, Object> row) {
    var digest = RowDigest.of(table, row.values());
    var written = formed(row);
    written.put("digest", Base64.getEncoder().encodeToString(digest));
    line(JSON.writeValueAsString(new Line(table, written)));
  }

  private static Map<String, Object> formed(Map<String, Object> row) {
    var formed = new LinkedHashMap<String, Object>();
    row.forEach((column, value) -> formed.put(column, form(value)));
    return formed;
  }

  private static Object form(Object value) {
    return switch (value) {
      case Instant moment -> moment.toEpochMilli();
      case Optional<?> optional -> optional.map(ManyCases::form);
      default -> value;
    };
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private record Line(String table, Map<String, Object> row) {}
}
