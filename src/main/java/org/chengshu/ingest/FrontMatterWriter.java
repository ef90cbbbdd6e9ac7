package org.chengshu.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Picture;

/** 写信息栏: fields in the order of {@link FrontMatter#KEYS}, what is empty left out. */
final class FrontMatterWriter {

  /** Han, letters and digits with what is harmless between them; everything else is quoted. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{IsHan}\\p{Alnum}《“（](?:[\\p{IsHan}\\p{Alnum}《》“”（）·—、，。：；？！…/._+-]| (?=[^ #]))*");

  private final StringBuilder out = new StringBuilder("---\n");

  private FrontMatterWriter() {}

  static String write(Article article) {
    FrontMatterWriter writer = new FrontMatterWriter();
    writer.single("id", Optional.of(article.id()));
    writer.single("kind", Optional.of(FrontMatterReader.name(article.kind())));
    writer.single("kicker", article.headline().kicker());
    writer.single("title", Optional.of(article.headline().title()));
    writer.single("deck", article.headline().deck());
    writer.single("short-title", article.headline().shortTitle());
    writer.list("authors", article.authors());
    writer.list("persons", article.persons());
    writer.list("units", article.units());
    writer.single("dateline", article.dateline());
    writer.single("source", article.source());
    writer.single("date", article.date());
    writer.single("rights", article.rights());
    writer.single("theme", article.theme());
    writer.block("captions", article.captions());
    writer.images(article.pictures());
    return writer.out.append("---\n").toString();
  }

  private void single(String key, Optional<String> value) {
    value.ifPresent(text -> out.append(key).append(": ").append(scalar(text)).append('\n'));
  }

  private void list(String key, List<String> values) {
    if (!values.isEmpty()) {
      List<String> written = values.stream().map(FrontMatterWriter::scalar).toList();
      out.append(key).append(": [").append(String.join(", ", written)).append("]\n");
    }
  }

  private void block(String key, List<String> values) {
    if (!values.isEmpty()) {
      out.append(key).append(":\n");
      values.forEach(value -> out.append("  - ").append(scalar(value)).append('\n'));
    }
  }

  private void images(List<Picture> pictures) {
    if (pictures.isEmpty()) {
      return;
    }
    out.append("images:\n");
    for (Picture picture : pictures) {
      out.append("  - file: ").append(scalar(picture.file())).append('\n');
      field("alt", picture.alt());
      field("caption", picture.caption());
      field("credit", picture.credit());
      field("size", picture.size().map(InlineWriter::nameOf));
    }
  }

  private void field(String key, Optional<String> value) {
    value.ifPresent(
        text -> out.append("    ").append(key).append(": ").append(scalar(text)).append('\n'));
  }

  private static String scalar(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\').appendCodePoint(c);
          } else if (isPrintable(c)) {
            quoted.appendCodePoint(c);
          } else {
            quoted.append(String.format("\\U%08X", c));
          }
        });
    return quoted.append('"').toString();
  }

  /** YAML's printable characters, without the line ends. */
  private static boolean isPrintable(int c) {
    return (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
        || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF)
        || c >= 0x10000;
  }
}
