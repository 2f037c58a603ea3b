package io.caseport.rest.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.caseport.domain.credential.TotpSeed;
import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeImageTest {

  /** What a camera and an authenticator program would do, with other libraries. */
  private static String read(byte[] png) throws Exception {
    var image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int height = image.getHeight();
    var pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 226})
  void the_picture_is_read_as_the_text_it_was_made_of(int nameLength) throws Exception {
    var uri = TotpSeed.generate(new Random(1)).uri("a".repeat(nameLength) + "@111122223333");

    assertThat(read(QrCodeImage.of(uri))).isEqualTo(uri);
  }
}
