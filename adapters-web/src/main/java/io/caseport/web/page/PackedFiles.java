package io.caseport.web.page;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Files that are packed into the program, read when they are first asked for: {@code NAME}, and
 * {@code NAME.br} beside it where the build has compressed it better than can be done here.
 */
public final class PackedFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  /** Types that are never a page by themselves. */
  private static final Set<String> PARTS =
      Set.of("text/javascript; charset=utf-8", "text/css; charset=utf-8", "font/woff2");

  private final String folder;
  private final Map<String, PackedFile> read = new ConcurrentHashMap<>();

  /**
   * @param folder where they are on the class path, with a slash at both ends
   */
  public PackedFiles(String folder) {
    this.folder = folder;
  }

  /**
   * A file of a type that pages are made of. Nothing else of the program lies open, such as the
   * classes of the packages that have the names of folders.
   */
  public Optional<PackedFile> find(String name) {
    var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    return type == null || name.contains("..") ? Optional.empty() : find(name, type);
  }

  private Optional<PackedFile> find(String name, String type) {
    var known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      var bytes = bytes(name);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      var file = PackedFile.of(type, bytes.get(), bytes(name + ".br"));
      read.put(name, file);
      return Optional.of(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Optional<byte[]> bytes(String name) throws IOException {
    try (var in = PackedFiles.class.getResourceAsStream(folder + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** Bytes that a browser makes a file of, if it knows the coding. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these.
  record Coded(String coding, byte[] bytes) {}

  /** A file, and the same compressed where that makes it smaller, the smallest first. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these.
  public record PackedFile(String type, byte[] bytes, List<Coded> compressed, String tag) {

    static PackedFile of(String type, byte[] bytes, Optional<byte[]> brotli) {
      var compressed =
          Stream.concat(
                  brotli.map(smaller -> new Coded("br", smaller)).stream(),
                  Stream.of(new Coded("gzip", Compression.gzip(bytes))))
              .filter(coded -> coded.bytes().length < bytes.length)
              .toList();
      return new PackedFile(type, bytes, compressed, "\"" + digest(bytes) + "\"");
    }

    public WireAnswer answer(WireRequest request, String caching) {
      var headers =
          List.of(
              new Header("Cache-Control", caching),
              new Header("ETag", tag),
              new Header("Vary", "Accept-Encoding"));
      if (request.header("if-none-match").filter(tag::equals).isPresent()) {
        return answer(304, new byte[0], headers);
      }
      return compressed.stream()
          .filter(coded -> Compression.isTaken(request, coded.coding()))
          .findFirst()
          .map(coded -> answer(200, coded.bytes(), and(headers, coded)))
          .orElseGet(() -> answer(200, bytes, headers));
    }

    private static List<Header> and(List<Header> headers, Coded coded) {
      var coding = new Header("Content-Encoding", coded.coding());
      return Stream.concat(headers.stream(), Stream.of(coding)).toList();
    }

    private WireAnswer answer(int status, byte[] body, List<Header> headers) {
      var answer = new WireAnswer(status, type, body, headers);
      return PARTS.contains(type) ? BrowserAnswer.part(answer) : BrowserAnswer.guarded(answer);
    }

    private static String digest(byte[] bytes) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
      } catch (NoSuchAlgorithmException impossible) {
        throw new IllegalStateException("every JDK has SHA-256", impossible);
      }
    }
  }
}
