package io.caseport.cli;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.IpRange;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.webhook.ReceiverRules;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that come from the environment and stand in for flags that were not given. */
public final class Settings {
  private static final int SHORTEST_SECRET = 20;
  private static final String PREFIX = "CASEPORT_";
  private static final String DATA = "CASEPORT_DATA";
  private static final String DATABASE_URL = "CASEPORT_DATABASE_URL";
  private static final String ACCEPT_LOST_WRITES = "CASEPORT_ACCEPT_LOST_WRITES";
  private static final String ATTACHMENTS_FOLDER = "CASEPORT_ATTACHMENTS_FOLDER";
  private static final String PROXIES = "CASEPORT_PROXIES";
  private static final String LISTEN = "CASEPORT_LISTEN";
  private static final String AWS_QUOTAS = "CASEPORT_AWS_QUOTAS";
  private static final String SECRET_KEY = "CASEPORT_SECRET_KEY";
  private static final String SCANNER_RULES = "CASEPORT_SCANNER_RULES";
  private static final String WEBHOOK_HOSTS = "CASEPORT_WEBHOOK_HOSTS";
  private static final String SMTP_URL = "CASEPORT_SMTP_URL";
  private static final String SMTP_PASSWORD = "CASEPORT_SMTP_PASSWORD";
  private static final String MAIL_FROM = "CASEPORT_MAIL_FROM";
  private static final String BASE_URL = "CASEPORT_BASE_URL";
  private static final String MAIL_INTAKE_SECRET = "CASEPORT_MAIL_INTAKE_SECRET";
  private static final String DESK_ZONE = "CASEPORT_DESK_ZONE";
  private static final String ENGINEER = "CASEPORT_ENGINEER";
  private static final String STDERR_IS_TERMINAL = "CASEPORT_STDERR_IS_TERMINAL";
  private static final String STDIN_IS_TERMINAL = "CASEPORT_STDIN_IS_TERMINAL";
  private static final TreeSet<String> KNOWN =
      new TreeSet<>(
          Set.of(
              DATA,
              DATABASE_URL,
              ACCEPT_LOST_WRITES,
              ATTACHMENTS_FOLDER,
              LISTEN,
              PROXIES,
              AWS_QUOTAS,
              SECRET_KEY,
              SCANNER_RULES,
              WEBHOOK_HOSTS,
              SMTP_URL,
              SMTP_PASSWORD,
              MAIL_FROM,
              BASE_URL,
              MAIL_INTAKE_SECRET,
              DESK_ZONE,
              ENGINEER,
              STDERR_IS_TERMINAL,
              STDIN_IS_TERMINAL,
              "CASEPORT_CONSOLE",
              "CASEPORT_JAVA_OPTS",
              "CASEPORT_JAVA_HOME"));

  /**
   * What Kubernetes tells every container of a service that is called caseport. The value belongs
   * to it too, since CASEPORT_PORT=8080 would be somebody's mistake.
   */
  private static final Pattern OF_A_CLUSTER =
      Pattern.compile("CASEPORT_(SERVICE_.*|PORT_.*|PORT=(tcp|udp|sctp)://.*)", Pattern.DOTALL);

  private final Map<String, String> environment;

  public Settings(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** The key that seals secrets, if the data folder is not to keep one. */
  public Optional<String> secretKey() {
    return value(SECRET_KEY);
  }

  /** A file that says which checks more rules of scanners belong to. */
  public Optional<Path> scannerRules() {
    return value(SCANNER_RULES).map(text -> path(SCANNER_RULES, text));
  }

  /** Where events may be sent beside public addresses: this machine, unless something is said. */
  public ReceiverRules receiverRules() {
    var trusted =
        Optional.ofNullable(environment.get(WEBHOOK_HOSTS))
            .map(text -> Stream.of(text.strip().split("[,\\s]+", -1)).collect(Collectors.toSet()))
            .orElse(ReceiverRules.LOOPBACK);
    return new ReceiverRules(trusted);
  }

  /** The zone by whose clocks the desk opens and closes for what it promises in business hours. */
  public ZoneId deskZone() {
    return value(DESK_ZONE).map(Settings::zone).orElse(ZoneOffset.UTC);
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw unusable(DESK_ZONE, text, "it must be the name of a zone, such as Europe/Berlin");
    }
  }

  /** Whether somebody watches; Java cannot tell it by itself, and the launcher does. */
  boolean errorsGoToTerminal() {
    return isOn(false, STDERR_IS_TERMINAL);
  }

  /** Whether somebody can be asked something. */
  boolean isAskedAtTerminal() {
    return errorsGoToTerminal() && isOn(false, STDIN_IS_TERMINAL);
  }

  /** A setting with a typing error would otherwise be one that silently does nothing. */
  void refuseUnknown() {
    for (var name : new TreeSet<>(environment.keySet())) {
      if (name.startsWith(PREFIX) && !KNOWN.contains(name) && !isOfACluster(name)) {
        throw new InstallationProblem(
            "unknown setting " + name + " in the environment",
            "unset it"
                + Nearest.closest(name, KNOWN).map(near -> ", or did you mean " + near).orElse("")
                + "? Known: "
                + String.join(", ", KNOWN));
      }
    }
  }

  private boolean isOfACluster(String name) {
    return OF_A_CLUSTER.matcher(name + "=" + environment.get(name)).matches();
  }

  Optional<Path> data(Optional<Path> flag) {
    return flag.or(() -> value(DATA).map(text -> path(DATA, text)));
  }

  Optional<Path> attachmentsFolder(Optional<Path> flag) {
    return flag.or(() -> value(ATTACHMENTS_FOLDER).map(text -> path(ATTACHMENTS_FOLDER, text)));
  }

  /**
   * The database of the flags; user and password have the names that PostgreSQL's own tools know.
   */
  Optional<DatabaseOptions> database(Optional<DatabaseUrl> flag, boolean acceptLostWrites) {
    return flag.or(() -> value(DATABASE_URL).map(Settings::databaseUrl))
        .map(
            url ->
                new DatabaseOptions(
                    url,
                    value("PGUSER"),
                    value("PGPASSWORD"),
                    isOn(acceptLostWrites, ACCEPT_LOST_WRITES)));
  }

  /** Whether people reach the Support Center by https, as its address says. */
  boolean isReachedByHttps(Optional<String> flag) {
    return flag.or(() -> value(BASE_URL))
        .map(Settings::link)
        .filter(url -> url.startsWith("https://"))
        .isPresent();
  }

  /** Where the proxies in front of a server are. */
  public List<IpRange> proxies() {
    return value(PROXIES).stream()
        .flatMap(text -> Stream.of(text.strip().split("[,\\s]+", -1)))
        .map(Settings::range)
        .toList();
  }

  private static IpRange range(String text) {
    return IpRange.of(text)
        .orElseThrow(
            () ->
                unusable(
                    PROXIES, text, "it must have addresses or networks such as 10.0.0.0/8 in it"));
  }

  /** Who works at the desk. */
  Optional<UserName> engineer(Optional<UserName> flag) {
    return flag.or(() -> value(ENGINEER).map(Settings::userName));
  }

  private static UserName userName(String text) {
    try {
      return new UserName(text);
    } catch (Refusal.InvalidArgument e) {
      throw unusable(ENGINEER, text, "it must be the name of an engineer");
    }
  }

  HostPort listen(Optional<HostPort> flag) {
    return flag.or(() -> value(LISTEN).map(Settings::hostPort)).orElse(ServeOptions.DEFAULT_LISTEN);
  }

  boolean awsQuotas(boolean flag) {
    return isOn(flag, AWS_QUOTAS);
  }

  /** How mail goes out and comes in, as the environment says. */
  public MailOptions mail() {
    return mail(Optional.empty(), Optional.empty(), Optional.empty());
  }

  MailOptions mail(Optional<String> smtpUrl, Optional<String> from, Optional<String> baseUrl) {
    var sending =
        smtpUrl
            .or(() -> value(SMTP_URL))
            .map(
                url ->
                    new MailOptions.Sending(
                        url,
                        value(SMTP_PASSWORD),
                        sender(needed(MAIL_FROM, "--mail-from", from)),
                        link(needed(BASE_URL, "--base-url", baseUrl))));
    return new MailOptions(sending, value(MAIL_INTAKE_SECRET).map(Settings::longEnough));
  }

  private String needed(String name, String flag, Optional<String> given) {
    return given
        .or(() -> value(name))
        .orElseThrow(
            () ->
                new InstallationProblem(
                    "mail is to be sent, and " + name + " is not set",
                    "set " + name + " or give " + flag + ", or unset " + SMTP_URL));
  }

  private static EmailAddress sender(String text) {
    try {
      return new EmailAddress(text);
    } catch (Refusal.InvalidArgument e) {
      throw unusable(MAIL_FROM, text, "it must be an address such as support@example.com");
    }
  }

  private static String link(String text) {
    if (!text.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
      throw unusable(BASE_URL, text, "it must be a URL such as https://support.example.com");
    }
    return text.replaceAll("/+$", "");
  }

  private static String longEnough(String secret) {
    if (secret.length() < SHORTEST_SECRET) {
      throw new InstallationProblem(
          MAIL_INTAKE_SECRET + " cannot be used",
          "it must have at least " + SHORTEST_SECRET + " characters",
          "set it to what `openssl rand -hex 32` prints, or unset it");
    }
    return secret;
  }

  private boolean isOn(boolean flag, String name) {
    return flag || value(name).map(text -> yesOrNo(name, text)).orElse(false);
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }

  private static Path path(String name, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw unusable(name, text, "it must be the name of a file or folder");
    }
  }

  /** What is wrong with it is told without repeating it, since there may be a password in it. */
  private static DatabaseUrl databaseUrl(String text) {
    try {
      return new DatabaseUrl(text);
    } catch (IllegalArgumentException e) {
      throw new InstallationProblem(
          DATABASE_URL + " cannot be used",
          DatabaseUrl.FORM,
          "set " + DATABASE_URL + " anew, or unset it");
    }
  }

  private static HostPort hostPort(String text) {
    try {
      return HostPort.parse(text);
    } catch (IllegalArgumentException e) {
      throw unusable(LISTEN, text, "it must be HOST:PORT, such as 127.0.0.1:8080");
    }
  }

  private static boolean yesOrNo(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unusable(name, text, "it must be true or false");
    };
  }

  private static InstallationProblem unusable(String name, String text, String rule) {
    return new InstallationProblem(
        name + " cannot be used: '" + text + "'", rule, "set " + name + " anew, or unset it");
  }
}
