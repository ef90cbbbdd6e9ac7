package org.chengshu.page;

import java.util.List;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.StyledDocument;

/** 已施样式的书: everything the cascade knows: the boxes of all documents and the pages they go on. */
public record StyledBook(
    WritingMode writingMode, List<StyledDocument> documents, PageStyles pageStyles) {

  public StyledBook {
    documents = List.copyOf(documents);
  }
}
