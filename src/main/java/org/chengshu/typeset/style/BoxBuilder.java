package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chengshu.diag.Code;
import org.chengshu.flow.BlockStyle.StringSet;
import org.chengshu.flow.Box.Table.Sides;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Sp;
import org.chengshu.typeset.style.Draft.Indents;
import org.chengshu.typeset.style.Selector.Pseudo;
import org.jsoup.nodes.Element;

/** 造盒: one document's elements to drafts of boxes. */
final class BoxBuilder {

  static final String EM_SPACE = "\u3000";

  /** 六号 (B-02). */
  private static final int SMALLEST_TYPE = Sp.ofPt(7.5);

  private final Cascade cascade;
  private final PictureSizes pictures;
  private final Notices notices;
  private final int measure;
  private final boolean vertical;
  private final DocumentContext document;
  private final NoteNumbers notes;

  private final Map<String, Draft> footnotes = new LinkedHashMap<>();
  private final Map<String, FloatDraft> floats = new LinkedHashMap<>();
  private boolean inFloat;

  // 项目符号、注码: waits for the first line that follows it.
  private List<InlinePiece> prefix = List.of();

  private boolean inTable;

  BoxBuilder(
      Cascade cascade,
      PictureSizes pictures,
      Notices notices,
      int measure,
      boolean vertical,
      DocumentContext document,
      Element root) {
    this.cascade = cascade;
    this.pictures = pictures;
    this.notices = notices;
    this.measure = measure;
    this.vertical = vertical;
    this.document = document;
    this.notes = NoteNumbers.of(root);
  }

  /** The box of the body, a block of blocks. */
  Draft body(Element body, ComputedStyle root) {
    ComputedStyle style = style(body, root);
    Indents indents = Indents.NONE.in(style, measure);
    FlowBuilder flow = new FlowBuilder(this, style, indents, false);
    if (!style.is("display", "none")) {
      flow.addContent(body, style, Optional.empty());
    }
    return draft(body, style, indents, flow.finishBlocks());
  }

  Draft block(Element element, ComputedStyle style, Indents parent) {
    Indents indents = parent.in(style, measure);
    boolean prefixed = setPrefix(element, style);
    Draft.Body body =
        switch (style.keyword("display")) {
          case "table" -> table(element, style, indents);
          case "table-row" -> row(element, style, indents);
          case "flex" -> sideBySide(element, style, indents);
          default -> flow(element, style, indents);
        };
    if (prefixed) {
      // What an empty item did not take is not its successor's.
      prefix = List.of();
    }
    if (body instanceof Draft.Blocks && !style.is("-cs-lines", "auto")) {
      notices.once(Code.CSS_NOT_ON_PAPER, element, document, "-cs-lines");
    }
    if (!(body instanceof Draft.Table) && !Borders.of(style).equals(Sides.NONE)) {
      notices.once(Code.CSS_NOT_ON_PAPER, element, document, "border");
    }
    return draft(element, style, indents, body);
  }

  private Draft.Body flow(Element element, ComputedStyle style, Indents indents) {
    FlowBuilder flow = new FlowBuilder(this, style, indents, false);
    flow.addContent(element, style, Optional.empty());
    return flow.finish();
  }

  /** A table in a cell is set as paragraphs. */
  private Draft.Body table(Element element, ComputedStyle style, Indents indents) {
    if (inTable) {
      notices.once(Code.ELEMENT_SIMPLIFIED, element, document, "table table", "tr → p");
      return flow(element, style, indents);
    }
    inTable = true;
    TableDraft table = new TableBuilder(this, style, indents, measure).build(element);
    inTable = false;
    return new Draft.Table(table);
  }

  /** The cell stands in its first row. */
  void noteSpannedRows(Element cell) {
    notices.once(Code.ELEMENT_SIMPLIFIED, cell, document, "rowspan", "rowspan=\"1\"");
  }

  /** A row of a table in a cell, or of none, is one paragraph, its cells an em apart. */
  private Draft.Body row(Element element, ComputedStyle style, Indents indents) {
    FlowBuilder flow = new FlowBuilder(this, style, indents, true);
    boolean first = true;
    for (Element cell : element.children()) {
      ComputedStyle cellStyle = style(cell, style);
      if (!cellStyle.is("display", "none")) {
        if (!first) {
          flow.addGap(EM_SPACE, style);
        }
        first = false;
        flow.addAnchor(cell);
        flow.addContent(cell, cellStyle, Optional.empty());
      }
    }
    return flow.finish();
  }

  /**
   * Children of equal width, {@code column-gap} apart. What is not an element has no cell; tables
   * and their cells have their own columns.
   */
  private Draft.Body sideBySide(Element element, ComputedStyle style, Indents indents) {
    List<Element> shown =
        element.children().stream()
            .filter(child -> !style(child, style).is("display", "none"))
            .toList();
    boolean withTable = element.closest("td, th") != null || element.selectFirst("table") != null;
    if (shown.size() < 2 || !element.ownText().isBlank() || withTable) {
      return flow(element, style, indents);
    }
    int gap =
        style.is("column-gap", "normal") ? style.units().size() : style.length("column-gap", 0);
    int free = measure - indents.start() - indents.end() - gap * (shown.size() - 1);
    int width = Math.max(style.units().size(), free / shown.size());
    List<Draft> cells = new ArrayList<>();
    int start = indents.start();
    for (Element child : shown) {
      cells.add(block(child, style(child, style), new Indents(start, measure - start - width)));
      start += width + gap;
    }
    return new Draft.Row(List.copyOf(cells));
  }

  /** An image stands on a line of its own, also where it was meant to stand in one. */
  Optional<Draft> picture(
      Element element, ComputedStyle style, Indents parent, boolean besideText) {
    if (besideText && style.is("display", "inline")) {
      notices.once(Code.ELEMENT_SIMPLIFIED, element, document, "img", "display: block");
    }
    Indents indents = parent.in(style, measure);
    String href = element.attr("src");
    Optional<Draft.Picture> picture =
        pictures.of(
            href,
            element.attr("alt"),
            style,
            indents,
            (file, width) ->
                notices.report(
                    Code.PICTURE_COARSE,
                    element,
                    document,
                    href,
                    file.width(),
                    file.height(),
                    String.format(Locale.ROOT, "%.0f", Sp.toMm(width))));
    if (picture.isEmpty()) {
      notices.report(Code.PICTURE_MISSING, element, document, href);
    }
    return picture.map(body -> draft(element, style, indents, body));
  }

  Draft draft(Element element, ComputedStyle style, Indents indents, Draft.Body body) {
    int size = style.units().size();
    if (body instanceof Draft.Lines && size < SMALLEST_TYPE) {
      notices.once(Code.TYPE_SMALL, element, document, name(element), points(size));
    }
    return new Draft(
        element.hasAttr("id") ? Optional.of(element.attr("id")) : Optional.empty(),
        element.tagName(),
        style,
        indents,
        stringSets(element, style),
        body);
  }

  private static String name(Element element) {
    return element.className().isEmpty() ? element.tagName() : "." + element.className();
  }

  private static String points(int size) {
    return String.format(Locale.ROOT, "%.1f", Sp.toPt(size));
  }

  private List<StringSet> stringSets(Element element, ComputedStyle style) {
    return Content.stringSets(style.value("string-set")).stream()
        .map(set -> new StringSet(set.name(), ElementText.of(set.items(), element, style)))
        .toList();
  }

  /** Whether the element has a mark or a number of its own. */
  private boolean setPrefix(Element element, ComputedStyle style) {
    Optional<String> marker =
        style.is("display", "list-item") ? ListMarkers.of(element, style) : Optional.empty();
    Optional<String> own = notes.before(element).or(() -> marker);
    own.ifPresent(text -> prefix = prefix(element, text, style));
    return own.isPresent();
  }

  private static List<InlinePiece> prefix(Element element, String text, ComputedStyle style) {
    InlinePiece space = new InlinePiece.Text(EM_SPACE, style.text(), Optional.empty());
    InlinePiece mark =
        NoteNumbers.isNote(element)
            ? new InlinePiece.NoteMark(
                element.attr("id"), text, false, style.text(), Optional.empty())
            : new InlinePiece.Text(text, style.text(), Optional.empty());
    return List.of(mark, space);
  }

  /** The number of a note, where the element shows one. */
  Optional<InlinePiece> noteMark(Element element, ComputedStyle style, Optional<String> link) {
    return notes
        .noteOf(element)
        .map(note ->
            new InlinePiece.NoteMark(
                note,
                element.wholeText().strip(),
                NoteNumbers.isNoteCall(element),
                style.text(),
                link));
  }

  /**
   * 脚注: takes a note out of the flow, if it is for the foot of a page; in vertical books notes stay
   * where they are unless the sheet says otherwise (B-36).
   */
  boolean takeNote(Element element, ComputedStyle style, Indents parent) {
    boolean atFoot =
        style.is("-cs-note", "page")
            || style.is("-cs-note", "auto") && (style.is("float", "footnote") || !vertical);
    if (!atFoot || !NoteNumbers.isNote(element) || !notes.isCalled(element)) {
      return false;
    }
    footnotes.put(element.attr("id"), block(element, style, parent));
    return true;
  }

  /** 浮动的图: takes a block out of the flow, if it is for a page's head or foot (B-30). */
  Optional<String> takeFloat(Element element, ComputedStyle style, Indents parent) {
    boolean atHead = style.is("float", "block-start");
    if (!atHead && !style.is("float", "block-end") || inFloat) {
      return Optional.empty();
    }
    String id = document.id() + "-float" + (floats.size() + 1);
    inFloat = true;
    floats.put(id, new FloatDraft(block(element, style, parent), atHead));
    inFloat = false;
    return Optional.of(id);
  }

  /**
   * 浮动的一块.
   *
   * @param atHead whether only a page's head will do
   */
  record FloatDraft(Draft draft, boolean atHead) {}

  /** The blocks that were taken out of the flow, in their order. */
  Map<String, FloatDraft> floats() {
    return floats;
  }

  /** The notes that were taken out of the flow, in their order. */
  Map<String, Draft> footnotes() {
    return footnotes;
  }

  void beginNextLineWith(List<InlinePiece> pieces) {
    prefix = pieces;
  }

  List<InlinePiece> takePrefix() {
    List<InlinePiece> taken = prefix;
    prefix = List.of();
    return taken;
  }

  ComputedStyle style(Element element, ComputedStyle parent) {
    ComputedStyle style = cascade.style(element, parent);
    if (!style.value("writing-mode").equals(parent.value("writing-mode"))) {
      notices.once(Code.CSS_NOT_ON_PAPER, element, document, "writing-mode");
    }
    if (element.hasAttr("style")) {
      notices.once(Code.CSS_RULE_UNKNOWN, element, document, "style=\"…\"");
    }
    return style;
  }

  /** A ruby that cannot be set as one stands in brackets behind its base. */
  void noteSimplifiedRuby(Element rt) {
    notices.once(Code.ELEMENT_SIMPLIFIED, rt, document, "ruby", "（" + rt.text() + "）");
  }

  Optional<ComputedStyle> pseudo(Element element, Pseudo pseudo, ComputedStyle own) {
    return cascade.pseudo(element, pseudo, own);
  }

  ComputedStyle anonymous(ComputedStyle container) {
    return cascade.anonymous(container);
  }

  Optional<String> link(Element element) {
    return element.tagName().equals("a") && element.hasAttr("href")
        ? Optional.of(qualify(element.attr("href")))
        : Optional.empty();
  }

  String qualify(String href) {
    return document.qualify(href);
  }
}
