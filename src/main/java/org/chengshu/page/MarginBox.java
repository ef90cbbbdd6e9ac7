package org.chengshu.page;

import java.util.List;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.TextStyle;

/**
 * 页边框: a running head 书眉 or folio 页码 as {@code @page} declares it, before a page's own texts are
 * filled in.
 */
public record MarginBox(
    Position position, TextStyle text, BlockStyle style, List<InlinePiece> content) {

  public MarginBox {
    content = List.copyOf(content);
  }

  /** 位置: the six of head and foot; they are physical, as in CSS. */
  public enum Position {
    TOP_LEFT,
    TOP_CENTER,
    TOP_RIGHT,
    BOTTOM_LEFT,
    BOTTOM_CENTER,
    BOTTOM_RIGHT
  }
}
