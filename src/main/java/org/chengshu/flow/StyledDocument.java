package org.chengshu.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chengshu.content.DocumentKind;

/**
 * 已施样式的文档: the boxes of one content document.
 *
 * @param notes 脚注: what stands at the foot of the page that calls it, by id
 * @param floats 浮动的图: what stands at the head or foot of a page near its place, by id
 */
public record StyledDocument(
    String documentId,
    String fileName,
    DocumentKind kind,
    Box.Block root,
    Map<String, Box> notes,
    Map<String, Floating> floats) {

  public StyledDocument {
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes)); // in the document's order
    floats = Collections.unmodifiableMap(new LinkedHashMap<>(floats));
  }

  /**
   * 浮动的图.
   *
   * @param atHead whether only a page's head will do
   */
  public record Floating(Box box, boolean atHead) {}
}
