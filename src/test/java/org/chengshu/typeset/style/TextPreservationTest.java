package org.chengshu.typeset.style;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.page.StyledBook;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 不丢字: whatever the markup around it, all text of the body arrives in the boxes, in order. */
class TextPreservationTest {

  private static final int ROUNDS = 60;

  /**
   * No pseudo-elements, list marks or hidden elements, so that no text is generated or meant away.
   */
  private static final String PLAIN =
      "rt::before, rt::after { content: none } ul, ol { list-style: none }"
          + " sup { -cs-inline-note: two-row } code { ruby-merge: merge }";

  @ParameterizedTest
  @ValueSource(strings = {"my-lost-love", "the-dogs-retort", "impressively-hard"})
  void noTextIsLost(String prose) {
    List<String> paragraphs = paragraphs(prose);
    Random random = new Random(prose.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      String body = wrapped(paragraphs, random);
      ContentDocument document = Publications.document(body);
      StyledBook book =
          new Styler(new Diagnostics())
              .style(
                  Publications.of(
                      WritingMode.HORIZONTAL, List.of(Publications.sheet(PLAIN)), document));
      String expected = Jsoup.parse(document.xhtml(), "", Parser.xmlParser()).body().wholeText();
      assertEquals(withoutSpace(expected), withoutSpace(text(book)), body);
    }
  }

  private static String text(StyledBook book) {
    return Publications.leaves(book.documents().getFirst().root()).stream()
        .flatMap(leaf -> ((Box.Paragraph) leaf).pieces().stream())
        .map(TextPreservationTest::text)
        .collect(joining());
  }

  private static String text(InlinePiece piece) {
    return switch (piece) {
      case InlinePiece.Text run -> run.text();
      case InlinePiece.Ruby ruby ->
          ruby.pairs().stream().map(pair -> text(pair.base()) + pair.reading()).collect(joining());
      case InlinePiece.InlineNote note -> text(note.content());
      default -> "";
    };
  }

  private static String text(List<InlinePiece.Text> runs) {
    return runs.stream().map(InlinePiece.Text::text).collect(joining());
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\u3000]", "");
  }

  private static List<String> paragraphs(String prose) {
    return Publications.resource("prose/" + prose + ".txt")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("&", "&amp;").replace("<", "&lt;"))
        .toList();
  }

  /** Each paragraph cut at random and put into elements at random, well-formed but not valid. */
  private static String wrapped(List<String> paragraphs, Random random) {
    return paragraphs.stream()
        .map(text -> nest(text, random, 4))
        .collect(joining(random.nextBoolean() ? "\n" : ""));
  }

  private static String nest(String text, Random random, int depth) {
    if (depth == 0 || text.length() < 2 || random.nextInt(4) == 0) {
      return text;
    }
    int cut = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    String name = pick(random);
    List<String> parts = new ArrayList<>();
    parts.add(nest(text.substring(0, cut), random, depth - 1));
    parts.add("<" + name + ">");
    parts.add(nest(text.substring(cut), random, depth - 1));
    parts.add("</" + name + ">");
    if (random.nextInt(3) == 0) {
      parts.add(random.nextBoolean() ? "<br/>" : "\n  ");
    }
    return String.join("", parts);
  }

  private static String pick(Random random) {
    List<String> names =
        List.of(
            "p",
            "div",
            "blockquote",
            "section",
            "h2",
            "ul",
            "ol",
            "li",
            "table",
            "tbody",
            "tr",
            "td",
            "caption",
            "figure",
            "figcaption",
            "aside",
            "pre",
            "span",
            "em",
            "strong",
            "a",
            "sup",
            "ruby",
            "rt",
            "code",
            "b",
            "unknown");
    return names.get(random.nextInt(names.size()));
  }
}
