package io.caseport.persistence.transfer;

import io.caseport.persistence.rows.Progress;
import io.caseport.persistence.rows.Table;
import io.caseport.persistence.rows.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;

/** Writes all rows of a database out, the same bytes for the same rows on whatever engine. */
public final class Export {
  private static final int FETCHED = 500;
  private static final int FETCHED_BULKY = 8;

  private final Connection snapshot;
  private final ExportWriter lines;
  private final Progress progress;
  private long written;

  private Export(Connection snapshot, ExportWriter lines, Progress progress) {
    this.snapshot = snapshot;
    this.lines = lines;
    this.progress = progress;
  }

  /**
   * @param snapshot in a transaction that sees one state throughout
   * @return how many rows it wrote
   */
  public static long write(
      Connection snapshot, ExportHeader header, OutputStream out, Progress progress)
      throws SQLException, IOException {
    var lines = new ExportWriter(out);
    lines.header(header);
    var export = new Export(snapshot, lines, progress);
    var counts = new LinkedHashMap<String, Long>();
    for (var table : Tables.of(snapshot)) {
      counts.put(table.name(), export.write(table));
    }
    lines.trailer(counts);
    return export.written;
  }

  private long write(Table table) throws SQLException, IOException {
    long before = written;
    try (var statement = snapshot.createStatement()) {
      statement.setFetchSize(table.isBulky() ? FETCHED_BULKY : FETCHED);
      try (var results = statement.executeQuery(table.selectInOrder())) {
        while (results.next()) {
          lines.row(table, table.read(results));
          written++;
          progress.at("exported", written);
        }
      }
    }
    return written - before;
  }
}
