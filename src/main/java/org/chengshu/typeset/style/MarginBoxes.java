package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.TextStyle;
import org.chengshu.page.MarginBox;
import org.chengshu.page.MarginBox.Position;

/** 造页边框: running heads and folios. */
final class MarginBoxes {

  private final Cascade cascade;
  private final BlockStyles blocks;

  MarginBoxes(Cascade cascade, WritingMode mode) {
    this.cascade = cascade;
    this.blocks = new BlockStyles(mode, 0);
  }

  /** Empty where there is no content (css-page-3, 6.1). */
  Optional<MarginBox> of(Position position, List<Declaration> declarations, ComputedStyle context) {
    ComputedStyle style = cascade.context(declarations, context);
    List<InlinePiece> pieces = pieces(style);
    if (pieces.isEmpty() || style.is("display", "none")) {
      return Optional.empty();
    }
    boolean aligned = declarations.stream().anyMatch(d -> d.property().name().equals("text-align"));
    TextAlign align = aligned ? BlockStyles.align(style) : natural(position);
    return Optional.of(
        new MarginBox(position, style.text(), blocks.ofMarginBox(style, align), pieces));
  }

  private static TextAlign natural(Position position) {
    return switch (position) {
      case TOP_LEFT, BOTTOM_LEFT -> TextAlign.START;
      case TOP_CENTER, BOTTOM_CENTER -> TextAlign.CENTER;
      case TOP_RIGHT, BOTTOM_RIGHT -> TextAlign.END;
    };
  }

  private static List<InlinePiece> pieces(ComputedStyle style) {
    TextStyle text = style.text();
    List<InlinePiece> pieces = new ArrayList<>();
    for (Content.Item item : Content.items(style.value("content"))) {
      switch (item) {
        case Content.Literal(String literal) ->
            pieces.add(new InlinePiece.Text(literal, text, Optional.empty()));
        case Content.PageNumber(var counter) ->
            pieces.add(new InlinePiece.PageNumber(counter, text));
        case Content.NamedString(String name) ->
            pieces.add(new InlinePiece.NamedString(name, text));
        case Content.Attribute _, Content.Leader _, Content.TargetPage _, Content.ElementText _ -> {
          // The declaration reader admits these on elements only.
        }
      }
    }
    return pieces;
  }
}
