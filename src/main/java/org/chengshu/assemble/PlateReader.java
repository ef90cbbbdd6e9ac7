package org.chengshu.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengshu.book.Plate;
import org.chengshu.manuscript.Picture;
import org.chengshu.source.Span;

/** 读彩页: {@code plates} of {@code book.yaml}. */
final class PlateReader {

  private PlateReader() {}

  static List<Plate> read(List<Settings> plates, String file) {
    return plates.stream().map(plate -> plate(plate, file)).toList();
  }

  private static Plate plate(Settings written, String file) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : Plate.TEXTS) {
      written.text(name).ifPresent(text -> texts.put(name, text));
    }
    int line = written.line("template");
    return new Plate(
        written.text("template").orElseThrow(),
        written.text("alt").orElseThrow(),
        texts,
        written.each("pictures").stream().map(picture -> picture(picture, file)).toList(),
        new Span(file, line, line));
  }

  private static Plate.Shown picture(Settings written, String file) {
    Picture picture =
        new Picture(
            written.text("file").orElseThrow(),
            written.text("alt"),
            written.text("caption"),
            written.text("credit"));
    int line = written.line("file");
    return new Plate.Shown(picture, new Span(file, line, line));
  }
}
