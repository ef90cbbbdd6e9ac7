package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.InlinePiece.Ruby;
import org.chengshu.flow.InlinePiece.Text;
import org.chengshu.flow.TextStyle;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** 集注音: a {@code ruby} element to groups of base and reading (css-ruby-1). */
final class RubyBuilder {

  /** No reading is longer than so many times its base and some. */
  private static final int LONGEST_TIMES = 6;

  private static final int LONGEST_MORE = 12;

  /** A base of more characters than this is no word, and could not be kept on one line. */
  private static final int LONGEST_BASE = 16;

  private final BoxBuilder boxes;
  private final FlowBuilder flow;
  private final InlineBuilder line;
  private final ComputedStyle style;
  private final Optional<String> link;
  private final List<Ruby.Pair> word = new ArrayList<>();

  /**
   * @param style of the ruby element
   */
  RubyBuilder(
      BoxBuilder boxes,
      FlowBuilder flow,
      InlineBuilder line,
      ComputedStyle style,
      Optional<String> link) {
    this.boxes = boxes;
    this.flow = flow;
    this.line = line;
    this.style = style;
    this.link = link;
  }

  /** Whether all of it can stand in a line: readings are plain text, and bases have no readings. */
  static boolean isRuby(Element ruby, ComputedStyle style, BoxBuilder boxes) {
    return ruby.children().stream()
        .allMatch(child -> {
          ComputedStyle own = boxes.style(child, style);
          return own.is("display", "none")
              || isPlain(child, own, boxes)
                  && (own.is("display", "inline") || own.is("display", "ruby-text"));
        });
  }

  private static boolean isPlain(Element element, ComputedStyle style, BoxBuilder boxes) {
    return !element.tagName().equals("img")
        && !element.tagName().equals("br")
        && element.children().stream()
            .allMatch(child -> {
              ComputedStyle own = boxes.style(child, style);
              return own.is("display", "inline") && isPlain(child, own, boxes);
            });
  }

  void add(Element ruby) {
    int mark = line.mark(FlowBuilder.firstCharacter(ruby), style.language());
    for (Node node : ruby.childNodes()) {
      if (node instanceof Element child && boxes.style(child, style).is("display", "ruby-text")) {
        flow.addAnchor(child);
        addPair(line.takeTexts(mark), child);
        mark = line.mark(0, style.language());
      } else {
        flow.addNode(node, style, link);
      }
    }
    putWord();
  }

  private void addPair(List<Text> base, Element rt) {
    TextStyle readingStyle = boxes.style(rt, style).text();
    String reading = rt.text().strip();
    int length = base.stream().mapToInt(text -> text.text().length()).sum();
    if (length == 0
        || length > LONGEST_BASE
        || reading.length() > length * LONGEST_TIMES + LONGEST_MORE) {
      putWord();
      base.forEach(line::put);
      if (!reading.isEmpty()) {
        boxes.noteSimplifiedRuby(rt);
        line.put(new Text("（" + reading + "）", style.text(), link));
      }
      return;
    }
    if (reading.isEmpty()) {
      putWord();
      base.forEach(line::put);
      return;
    }
    Ruby.Pair pair = new Ruby.Pair(base, reading, readingStyle);
    Ruby.Place place = place(reading, base);
    if (place == Ruby.Place.INTER_CHARACTER || style.is("ruby-merge", "separate")) {
      putWord();
      line.put(new Ruby(List.of(pair), place, align()));
    } else {
      word.add(pair);
    }
  }

  /** 连写: the pairs that were gathered as one group. */
  private void putWord() {
    if (!word.isEmpty()) {
      Ruby.Pair first = word.getFirst();
      line.put(new Ruby(List.copyOf(word), place(first.reading(), first.base()), align()));
      word.clear();
    }
  }

  private Ruby.Place place(String reading, List<Text> base) {
    boolean oneCharacter =
        base.size() == 1
            && base.getFirst().text().codePointCount(0, base.getFirst().text().length()) == 1;
    boolean beside = oneCharacter && reading.codePoints().allMatch(RubyBuilder::isBopomofo);
    return switch (style.keyword("ruby-position")) {
      case "under" -> Ruby.Place.UNDER;
      case "over" -> Ruby.Place.OVER;
      default -> beside ? Ruby.Place.INTER_CHARACTER : Ruby.Place.OVER;
    };
  }

  private Ruby.Align align() {
    return switch (style.keyword("ruby-align")) {
      case "start" -> Ruby.Align.START;
      case "center" -> Ruby.Align.CENTER;
      case "space-between" -> Ruby.Align.SPACE_BETWEEN;
      default -> Ruby.Align.SPACE_AROUND;
    };
  }

  /** 注音符号和声调. */
  private static boolean isBopomofo(int codePoint) {
    return codePoint >= 0x3105 && codePoint <= 0x312F
        || codePoint >= 0x31A0 && codePoint <= 0x31BF
        || "ˊˇˋ˙".indexOf(codePoint) >= 0;
  }
}
