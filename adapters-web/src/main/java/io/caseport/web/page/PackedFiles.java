package io.caseport.web.page;

import io.caseport.http.WireAnswer;
import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are packed into the program, read and compressed when they are first asked for. */
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
    try (var in = PackedFiles.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        return Optional.empty();
      }
      var file = PackedFile.of(type, in.readAllBytes());
      read.put(name, file);
      return Optional.of(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file, and the same compressed where that makes it smaller. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these.
  public record PackedFile(String type, byte[] bytes, byte[] compressed, String tag) {

    static PackedFile of(String type, byte[] bytes) {
      return new PackedFile(type, bytes, Compression.gzip(bytes), "\"" + digest(bytes) + "\"");
    }

    public WireAnswer answer(WireRequest request, String caching) {
      var cached = new Header("Cache-Control", caching);
      var tagged = new Header("ETag", tag);
      var varying = new Header("Vary", "Accept-Encoding");
      if (request.header("if-none-match").filter(tag::equals).isPresent()) {
        return BrowserAnswer.of(304, type, new byte[0], cached, tagged, varying);
      }
      return compressed.length < bytes.length && Compression.isTaken(request)
          ? BrowserAnswer.of(
              200,
              type,
              compressed,
              cached,
              tagged,
              varying,
              new Header("Content-Encoding", "gzip"))
          : BrowserAnswer.of(200, type, bytes, cached, tagged, varying);
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
