package io.caseport.rest.credential;

import io.nayuki.qrcodegen.QrCode;

/** A text as a QR code, for a camera to read from a screen. */
final class QrCodeImage {
  private static final int PIXELS_PER_MODULE = 4;

  /** As wide as the standard asks for, so that cameras find the code. */
  private static final int MARGIN = 4;

  private QrCodeImage() {}

  static byte[] of(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int side = (code.size + 2 * MARGIN) * PIXELS_PER_MODULE;
    return Png.of(
        side,
        (x, y) -> code.getModule(x / PIXELS_PER_MODULE - MARGIN, y / PIXELS_PER_MODULE - MARGIN));
  }
}
