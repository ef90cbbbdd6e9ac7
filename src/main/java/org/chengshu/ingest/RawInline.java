package org.chengshu.ingest;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/** 未解析的行内文字: what the library's block parser found inside a block, for {@link InlineReader}. */
final class RawInline extends CustomNode {

  private final String text;

  private RawInline(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Put in place of the library's own parser: it keeps the text as it is. */
  static InlineParser parser(InlineParserContext context) {
    return (SourceLines lines, Node block) -> block.appendChild(new RawInline(lines.getContent()));
  }
}
