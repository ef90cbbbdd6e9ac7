package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.manuscript.Inline;

/** 合并文字: neighbouring texts become one, empty ones go. */
final class TextMerger {

  private TextMerger() {}

  static List<Inline> merge(List<Inline> inlines) {
    List<Inline> merged = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text(String part)) {
        text.append(part);
      } else {
        flush(text, merged);
        merged.add(inline);
      }
    }
    flush(text, merged);
    return List.copyOf(merged);
  }

  private static void flush(StringBuilder text, List<Inline> merged) {
    if (!text.isEmpty()) {
      merged.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  /** The text alone, for alternative texts and titles. */
  static String plain(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text text -> out.append(text.text());
        case Inline.Span span -> out.append(plain(span.content()));
        case Inline.Ruby ruby -> ruby.pairs().forEach(pair -> out.append(pair.base()));
        case Inline.NoteMark mark -> {}
        case Inline.Link link -> out.append(plain(link.content()));
        case Inline.Image image -> out.append(image.picture().alt().orElse(""));
        case Inline.LineBreak lineBreak -> out.append(' ');
      }
    }
    return out.toString();
  }
}
