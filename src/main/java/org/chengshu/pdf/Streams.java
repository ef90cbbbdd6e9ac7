package org.chengshu.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** 流对象. */
final class Streams {

  private Streams() {}

  static byte[] deflate(byte[] data) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(data);
      deflater.finish();
      byte[] result = new byte[data.length / 2 + 64];
      int length = 0;
      while (!deflater.finished()) {
        if (length == result.length) {
          result = Arrays.copyOf(result, length * 2);
        }
        length += deflater.deflate(result, length, result.length - length);
      }
      return Arrays.copyOf(result, length);
    } finally {
      deflater.end();
    }
  }

  /** A stream of data that {@link #deflate} has compressed. */
  static COSStream ofDeflated(byte[] deflated) throws IOException {
    COSStream stream = ofPlain(deflated);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  static COSStream ofPlain(byte[] data) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(data);
    }
    return stream;
  }
}
