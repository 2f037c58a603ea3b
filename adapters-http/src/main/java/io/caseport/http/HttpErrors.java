package io.caseport.http;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers for what Jetty refuses before or outside our handler, without telling of its insides. */
final class HttpErrors implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var exchange = new Exchange(request, response, callback);
    exchange.closeAfterwards();
    exchange.refuse(refusalFor(request, response.getStatus()));
    return true;
  }

  private static HttpRefusal refusalFor(Request request, int status) {
    return switch (status) {
      case 404 -> HttpRefusal.unknownOperation();
      case 408 -> HttpRefusal.bodyTooSlow();
      case 431 -> HttpRefusal.headerSectionTooLarge();
      case 500 -> HttpRefusal.internal();
      case 503 -> HttpRefusal.stopping();
      // An unknown version or transfer coding is the client's affair, whatever RFC 9110 numbers it.
      default ->
          HttpRefusal.malformed(
              status < 500 ? status : 400, "The HTTP request is malformed" + reason(request));
    };
  }

  private static String reason(Request request) {
    return request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException failure
            && failure.getReason() != null
        ? ": " + failure.getReason() + "."
        : ".";
  }
}
