package org.chengshu.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.book.WrittenName;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.StyleSheet.Medium;
import org.chengshu.manuscript.Article;

/**
 * 词的样式: tells the typesetter which words of the book it should not break (REQUIREMENTS A-17): those
 * that {@code book.yaml} lists, and the people and units whom the manuscripts name.
 */
final class WordSheets {

  private WordSheets() {}

  static List<StyleSheet> of(List<String> noBreak, List<Article> articles) {
    List<String> names =
        articles.stream()
            .flatMap(article ->
                Stream.of(
                        article.persons().stream()
                            .map(person -> WrittenName.ofPerson(person).name())
                            .toList(),
                        article.authors(),
                        article.units())
                    .flatMap(List::stream))
            .distinct()
            .sorted()
            .toList();
    String css = declaration("-cs-no-break", noBreak) + declaration("-cs-names", names);
    return css.isEmpty()
        ? List.of()
        : List.of(new StyleSheet("book.yaml", Medium.PRINT, "html { " + css + "}\n"));
  }

  private static String declaration(String property, List<String> words) {
    return words.isEmpty()
        ? ""
        : words.stream()
            .map(WordSheets::quoted)
            .collect(Collectors.joining(" ", property + ": ", "; "));
  }

  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }
}
