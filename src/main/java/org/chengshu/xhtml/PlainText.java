package org.chengshu.xhtml;

import java.util.List;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;

/** 纯文字: what a piece of a manuscript says, without marks, readings and pictures. */
final class PlainText {

  private PlainText() {}

  static String of(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    content.forEach(inline -> append(inline, out));
    return out.toString();
  }

  static String ofBlocks(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    blocks.forEach(block -> Parts.prose(block).forEach(content -> out.append(of(content))));
    return out.toString();
  }

  private static void append(Inline inline, StringBuilder out) {
    switch (inline) {
      case Inline.Text(String text) -> out.append(text);
      case Inline.Span span -> span.content().forEach(inner -> append(inner, out));
      case Inline.Link link -> link.content().forEach(inner -> append(inner, out));
      case Inline.Ruby ruby -> ruby.pairs().forEach(pair -> out.append(pair.base()));
      case Inline.LineBreak() -> out.append('\n');
      case Inline.NoteMark _, Inline.Image _ -> {}
    }
  }
}
