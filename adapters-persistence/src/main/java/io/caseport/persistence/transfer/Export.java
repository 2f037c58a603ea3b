package io.caseport.persistence.transfer;

import io.caseport.persistence.contents.ContentsFolder;
import io.caseport.persistence.rows.Progress;
import io.caseport.persistence.rows.Table;
import io.caseport.persistence.rows.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Writes all rows of a database out, the same bytes for the same rows on whatever engine. */
public final class Export {
  private static final int FETCHED = 500;
  private static final int FETCHED_BULKY = 8;

  private final Connection snapshot;
  private final ExportWriter lines;
  private final Optional<ContentsFolder> contents;
  private final Progress progress;
  private long written;

  private Export(
      Connection snapshot,
      ExportWriter lines,
      Optional<ContentsFolder> contents,
      Progress progress) {
    this.snapshot = snapshot;
    this.lines = lines;
    this.contents = contents;
    this.progress = progress;
  }

  /**
   * @param snapshot in a transaction that sees one state throughout
   * @param contents the folder that has bytes of attachments which are not in their table
   * @return how many rows it wrote
   */
  public static long write(
      Connection snapshot,
      ExportHeader header,
      Optional<ContentsFolder> contents,
      OutputStream out,
      Progress progress)
      throws SQLException, IOException {
    var lines = new ExportWriter(out);
    lines.header(header);
    var export = new Export(snapshot, lines, contents, progress);
    var counts = new LinkedHashMap<String, Long>();
    for (var table : Tables.of(snapshot)) {
      counts.put(table.name(), export.write(table));
    }
    lines.trailer(counts);
    return export.written;
  }

  private long write(Table table) throws SQLException, IOException {
    long before = written;
    if (contents.isPresent() && Pieces.are(table)) {
      Pieces.forAll(snapshot, contents.get(), table, values -> write(table, values));
      return written - before;
    }
    try (var statement = snapshot.createStatement()) {
      statement.setFetchSize(table.isBulky() ? FETCHED_BULKY : FETCHED);
      try (var results = statement.executeQuery(table.selectInOrder())) {
        while (results.next()) {
          write(table, table.read(results));
        }
      }
    }
    return written - before;
  }

  private void write(Table table, List<Object> values) throws IOException {
    lines.row(table, values);
    written++;
    progress.at("exported", written);
  }
}
