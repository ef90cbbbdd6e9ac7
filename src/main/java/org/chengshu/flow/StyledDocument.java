package org.chengshu.flow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chengshu.content.DocumentKind;

/**
 * 已施样式的文档: the boxes of one content document.
 *
 * @param notes 脚注: what stands at the foot of the page that calls it, by id
 */
public record StyledDocument(
    String documentId, String fileName, DocumentKind kind, Box.Block root, Map<String, Box> notes) {

  public StyledDocument {
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes)); // in the document's order
  }
}
