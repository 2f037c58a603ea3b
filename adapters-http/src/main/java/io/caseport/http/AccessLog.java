package io.caseport.http;

import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line per request, with nothing in it that a client could use to forge another and nothing
 * that is secret: no body, no header but the name of the operation.
 */
final class AccessLog implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("io.caseport.access");
  private static final int LONGEST_NAME = 100;

  @Override
  public void log(Request request, Response response) {
    if (LOG.isInfoEnabled()) {
      LOG.info(line(request, response.getStatus()));
    }
  }

  private static String line(Request request, int status) {
    var line = new StringBuilder(200);
    line.append("requestId=").append(RequestIds.of(request));
    line.append(" status=").append(status);
    line.append(" method=");
    appendClean(line, request.getMethod());
    var target = request.getHeaders().get("X-Amz-Target");
    line.append(target == null ? " path=" : " operation=");
    appendClean(line, target == null ? request.getHttpURI().getPath() : operation(target));
    var nanos = System.nanoTime() - request.getBeginNanoTime();
    line.append(" ms=").append(TimeUnit.NANOSECONDS.toMillis(nanos));
    line.append(" source=");
    if (request.getConnectionMetaData().getRemoteSocketAddress()
        instanceof InetSocketAddress from) {
      line.append(from.getAddress().getHostAddress());
    }
    return line.toString();
  }

  private static String operation(String target) {
    return target.substring(target.lastIndexOf('.') + 1);
  }

  private static void appendClean(StringBuilder line, String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_NAME); i++) {
      var c = text.charAt(i);
      line.append(c > ' ' && c < 0x7F && c != '=' && c != '"' ? c : '?');
    }
  }
}
