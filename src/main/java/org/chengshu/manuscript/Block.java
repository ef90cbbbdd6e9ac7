package org.chengshu.manuscript;

import java.util.List;
import java.util.Optional;
import org.chengshu.source.Span;

/** 段落级元素: one block of a manuscript's body. */
public sealed interface Block {

  /** Where the block came from. */
  Span span();

  /** 小标题: {@code level} 2 to 6; the article's own headline is level 1. */
  record Heading(int level, List<Inline> content, Span span) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** 段落. */
  record Paragraph(List<Inline> content, Span span) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** 诗: stanzas of lines. */
  record Verse(List<Stanza> stanzas, Span span) implements Block {
    public Verse {
      stanzas = List.copyOf(stanzas);
    }
  }

  /** 引文: quoted blocks, set in Kai. */
  record Quotation(List<Block> content, Span span) implements Block {
    public Quotation {
      content = List.copyOf(content);
    }
  }

  /** 列表. {@code start} is the first number of an ordered list. */
  record ItemList(boolean ordered, int start, List<List<Block>> items, Span span) implements Block {
    public ItemList {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** 表格: head may be empty. */
  record Table(List<Row> head, List<Row> body, Optional<String> caption, Span span)
      implements Block {
    public Table {
      head = List.copyOf(head);
      body = List.copyOf(body);
    }
  }

  /** 插图. */
  record Figure(Picture picture, Span span) implements Block {}

  /** 分隔: a break of the scene. */
  record Divider(Span span) implements Block {}

  /** 专段: blocks with a role of their own, such as a letter or its signature 落款. */
  record Section(SectionRole role, List<Block> content, Span span) implements Block {
    public Section {
      content = List.copyOf(content);
    }
  }

  /** 注文: the text of the note that {@link Inline.NoteMark} with the same label calls. */
  record NoteText(String label, List<Block> content, Span span) implements Block {
    public NoteText {
      content = List.copyOf(content);
    }
  }

  /** 诗节. */
  record Stanza(List<List<Inline>> lines) {
    public Stanza {
      lines = lines.stream().map(List::copyOf).toList();
    }
  }

  /** 表行. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** 单元格. */
  record Cell(List<Inline> content, Alignment alignment) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** 对齐. */
  enum Alignment {
    START,
    CENTER,
    END
  }

  /** 专段的种类. The name in a manuscript is the lower-case one, with hyphens. */
  enum SectionRole {
    LETTER,
    SIGN_OFF,
    /** 照片组: pictures side by side (REQUIREMENTS B-32). */
    PHOTOS
  }
}
