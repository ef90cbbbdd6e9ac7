package org.chengshu.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * 解码: what strict decoding with one charset gave.
 *
 * @param text everything, or what stands before the first byte that does not fit
 * @param failedAt offset of that byte, -1 if all bytes fit
 */
record Decoding(Charset charset, String text, int failedAt) {

  static Decoding of(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    int failedAt = result.isError() ? in.position() : -1;
    return new Decoding(charset, out.flip().toString(), failedAt);
  }

  boolean complete() {
    return failedAt < 0;
  }
}
