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
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.text(text.getWholeText(), style, link);
      } else if (node instanceof Element child) {
        addElement(child, style, link);
      }
    }
    addPseudo(element, Pseudo.AFTER, style, link);
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
    } else if (display.equals("inline")) {
      addAnchor(element);
      addContent(element, style, boxes.link(element).or(() -> link));
    } else if (flat) {
      line.text(" ", style, Optional.empty());
      addAnchor(element);
      addContent(element, style, link);
      line.text(" ", style, Optional.empty());
    } else {
      addBlock(boxes.block(element, style, indents));
    }
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
