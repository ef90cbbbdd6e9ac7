package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.TextStyle;
import org.chengshu.typeset.style.Draft.Indents;
import org.chengshu.typeset.style.Selector.Pseudo;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * 排一个容器: gathers what stands in one block container. Text between blocks becomes anonymous
 * paragraphs; a container without blocks is a paragraph itself.
 */
final class FlowBuilder {

  private final BoxBuilder boxes;
  private final ComputedStyle container;
  private final Indents indents;
  private final boolean flat;
  private final List<Draft> children = new ArrayList<>();
  private boolean inNote;
  private InlineBuilder line = new InlineBuilder();

  /**
   * @param indents of the container's content
   * @param flat whether blocks inside are run together, as in a table's row
   */
  FlowBuilder(BoxBuilder boxes, ComputedStyle container, Indents indents, boolean flat) {
    this.boxes = boxes;
    this.container = container;
    this.indents = indents;
    this.flat = flat;
  }

  /** The element's own content between its pseudo-elements. */
  void addContent(Element element, ComputedStyle style, Optional<String> link) {
    addPseudo(element, Pseudo.BEFORE, style, link);
    int gap = Spread.gap(element, style);
    if (gap > 0) {
      line.text(element.wholeText(), style.text().spread(gap), style, link);
    } else {
      for (Node node : element.childNodes()) {
        addNode(node, style, link);
      }
    }
    addPseudo(element, Pseudo.AFTER, style, link);
  }

  void addNode(Node node, ComputedStyle style, Optional<String> link) {
    if (node instanceof TextNode text) {
      line.text(text.getWholeText(), style, link);
    } else if (node instanceof Element child) {
      addElement(child, style, link);
    }
  }

  private void addElement(Element element, ComputedStyle parent, Optional<String> link) {
    ComputedStyle style = boxes.style(element, parent);
    String display = style.keyword("display");
    if (display.equals("none")) {
      return;
    }
    if (element.tagName().equals("img")) {
      boxes.picture(element, style, indents, hasContentBeside(element)).ifPresent(this::addBlock);
    } else if (element.tagName().equals("br")) {
      addAnchor(element);
      line.lineBreak();
    } else if (display.equals("ruby") && !inNote && RubyBuilder.isRuby(element, style, boxes)) {
      addAnchor(element);
      new RubyBuilder(boxes, this, line, style, link).add(element);
    } else if (display.equals("run-in")) {
      runIn(element, style, link);
    } else if (isInline(display)) {
      addAnchor(element);
      Optional<String> ownLink = boxes.link(element).or(() -> link);
      Optional<InlinePiece> noteMark = boxes.noteMark(element, style, ownLink);
      noteMark.ifPresentOrElse(
          mark -> addNoteMark(mark, element, style, ownLink),
          () -> addInline(element, style, parent, ownLink));
      if (!style.is("-cs-line-mark", "none")
          && !style.value("-cs-line-mark").equals(parent.value("-cs-line-mark"))) {
        line.put(new InlinePiece.NameBoundary());
      }
    } else if (flat) {
      line.text(" ", style, Optional.empty());
      addAnchor(element);
      addContent(element, style, link);
      line.text(" ", style, Optional.empty());
    } else if (!boxes.takeNote(element, style, Indents.NONE)) {
      boxes
          .takeFloat(element, style, Indents.NONE)
          .ifPresentOrElse(
              this::addFloatCall, () -> addBlock(boxes.block(element, style, indents)));
    }
  }

  /** 接排: a heading that begins the paragraph after it, an em before its text (B-13). */
  private void runIn(Element element, ComputedStyle style, Optional<String> link) {
    flush();
    addAnchor(element);
    addContent(element, style, link);
    line.gap(BoxBuilder.EM_SPACE, style.text());
    boxes.beginNextLineWith(line.finish());
    line = new InlineBuilder();
  }

  private void addFloatCall(String id) {
    Draft.Body call = new Draft.Lines(List.of(new InlinePiece.FloatCall(id)));
    ComputedStyle style = boxes.anonymous(container);
    addBlock(new Draft(Optional.empty(), "p", style, indents, List.of(), call));
  }

  /** Its own number stands for what the element holds. */
  private void addNoteMark(
      InlinePiece mark, Element element, ComputedStyle style, Optional<String> link) {
    addPseudo(element, Pseudo.BEFORE, style, link);
    line.object(mark, style.text());
    addPseudo(element, Pseudo.AFTER, style, link);
  }

  static boolean isInline(String display) {
    return display.equals("inline") || display.equals("ruby") || display.equals("ruby-text");
  }

  private void addInline(
      Element element, ComputedStyle style, ComputedStyle parent, Optional<String> link) {
    if (style.is("display", "ruby-text")) {
      boxes.noteSimplifiedRuby(element);
    }
    if (style.is("-cs-locators", "pages") && addLocators(element, style, link)) {
      return;
    }
    if (inNote || !style.is("-cs-inline-note", "two-row") || !holdsLinesOnly(element, style)) {
      addContent(element, style, link);
      return;
    }
    int mark = line.mark(firstCharacter(element), style.language());
    inNote = true;
    addContent(element, style, link);
    inNote = false;
    InlineNotes.of(line.take(mark), parent.text()).forEach(line::put);
  }

  /** 出处: the links inside become the pages they lead to; false if there are none. */
  private boolean addLocators(Element element, ComputedStyle style, Optional<String> link) {
    List<String> hrefs =
        element.select("a[href]").stream().map(a -> boxes.qualify(a.attr("href"))).toList();
    if (hrefs.isEmpty()) {
      return false;
    }
    addPseudo(element, Pseudo.BEFORE, style, link);
    line.object(new InlinePiece.TargetPages(hrefs, style.text()), style.text());
    addPseudo(element, Pseudo.AFTER, style, link);
    return true;
  }

  /** Whether an inline element has no block inside, which would end its paragraph. */
  private boolean holdsLinesOnly(Element element, ComputedStyle style) {
    return element.children().stream()
        .allMatch(child -> {
          ComputedStyle own = boxes.style(child, style);
          return own.is("display", "none")
              || !child.tagName().equals("img")
                  && isInline(own.keyword("display"))
                  && holdsLinesOnly(child, own);
        });
  }

  /** The first character that is no white space; 0 if there is none. */
  static int firstCharacter(Element element) {
    String text = element.wholeText().strip();
    return text.isEmpty() ? 0 : text.codePointAt(0);
  }

  /** Whether an image shares its line with something. */
  private boolean hasContentBeside(Element image) {
    Element parent = image.parent();
    return line.hasContent() || parent != null && !parent.wholeText().isBlank();
  }

  void addBlock(Draft block) {
    flush();
    children.add(block);
  }

  void addAnchor(Element element) {
    if (element.hasAttr("id")) {
      line.anchor(element.attr("id"));
    }
  }

  void addGap(String text, ComputedStyle style) {
    line.gap(text, style.text());
  }

  private void addPseudo(Element element, Pseudo pseudo, ComputedStyle own, Optional<String> link) {
    boxes
        .pseudo(element, pseudo, own)
        .ifPresent(style ->
            Content.items(style.value("content"))
                .forEach(item -> addItem(item, element, style, link)));
  }

  private void addItem(
      Content.Item item, Element element, ComputedStyle style, Optional<String> link) {
    TextStyle text = style.text();
    switch (item) {
      case Content.Literal(String literal) -> line.text(literal, style, link);
      case Content.Attribute(String name) -> line.text(element.attr(name), style, link);
      case Content.Leader(String pattern) ->
          line.object(new InlinePiece.Leader(pattern, text), text);
      case Content.TargetPage(String attribute, var counter) ->
          line.object(
              new InlinePiece.TargetPage(boxes.qualify(element.attr(attribute)), counter, text),
              text);
      case Content.PageNumber _, Content.NamedString _, Content.ElementText _ -> {
        // The declaration reader admits these in margin boxes and string-set only.
      }
    }
  }

  /** What has gathered on the line becomes an anonymous paragraph. */
  private void flush() {
    if (!line.isEmpty()) {
      ComputedStyle style = boxes.anonymous(container);
      children.add(
          new Draft(Optional.empty(), "p", style, indents, List.of(), new Draft.Lines(lines())));
    }
    line = new InlineBuilder();
  }

  private List<InlinePiece> lines() {
    List<InlinePiece> pieces = line.finish();
    if (!line.hasContent()) {
      return pieces;
    }
    List<InlinePiece> prefixed = new ArrayList<>(boxes.takePrefix());
    prefixed.addAll(pieces);
    return prefixed;
  }

  boolean isEmpty() {
    return children.isEmpty() && line.isEmpty();
  }

  Draft.Body finish() {
    if (children.isEmpty()) {
      return new Draft.Lines(lines());
    }
    flush();
    return new Draft.Blocks(List.copyOf(children));
  }

  /** For a container that is a block of blocks whatever it holds. */
  Draft.Blocks finishBlocks() {
    flush();
    return new Draft.Blocks(List.copyOf(children));
  }
}
