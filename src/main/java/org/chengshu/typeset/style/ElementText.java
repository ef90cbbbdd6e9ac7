package org.chengshu.typeset.style;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chengshu.flow.InlinePiece;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** 书眉取字: the text of an element for running heads, without readings and note marks. */
final class ElementText {

  private static final Set<String> LEFT_OUT = Set.of("rt", "rp");

  private ElementText() {}

  static String of(List<Content.Item> items, Element element, ComputedStyle style) {
    InlineBuilder line = new InlineBuilder();
    for (Content.Item item : items) {
      switch (item) {
        case Content.Literal(String text) -> line.text(text, style, Optional.empty());
        case Content.Attribute(String name) ->
            line.text(element.attr(name), style, Optional.empty());
        case Content.ElementText _ -> add(element, style, line);
        case Content.Leader _,
            Content.TargetPage _,
            Content.PageNumber _,
            Content.NamedString _ -> {
          // The grammar admits none of these in string-set.
        }
      }
    }
    StringBuilder text = new StringBuilder();
    for (InlinePiece piece : line.finish()) {
      if (piece instanceof InlinePiece.Text(String run, var _, var _)) {
        text.append(run);
      }
    }
    return text.toString();
  }

  private static void add(Element element, ComputedStyle style, InlineBuilder line) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.text(text.getWholeText(), style, Optional.empty());
      } else if (node instanceof Element child) {
        if (child.tagName().equals("br")) {
          line.text("\u3000", style, Optional.empty());
        } else if (!LEFT_OUT.contains(child.tagName()) && !NoteNumbers.isNoteCall(child)) {
          add(child, style, line);
        }
      }
    }
  }
}
