package org.chengshu.assemble;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chengshu.book.Contents;
import org.chengshu.source.Resource;

/**
 * 写目录次序: the text of {@code contents.yaml}. Behind each article's id stands its title as a remark,
 * so that an editor can read the file.
 */
final class ContentsText {

  private static final String STEP = "  ";

  private final UnaryOperator<String> titles;
  private final StringBuilder out = new StringBuilder();

  private ContentsText(UnaryOperator<String> titles) {
    this.titles = titles;
  }

  /**
   * The whole file.
   *
   * @param titles article id to title
   */
  static String render(Contents contents, UnaryOperator<String> titles) {
    ContentsText text = new ContentsText(titles);
    text.out.append(Resource.text(ContentsText.class, "contents-header.txt")).append('\n');
    text.ids(ContentsSheet.FRONT, contents.front(), "");
    boolean plain = contents.parts().stream().allMatch(part -> part.title().isEmpty());
    if (plain) {
      text.out.append("chapters:\n");
      contents.chapters().forEach(chapter -> text.chapter(chapter, STEP));
    } else {
      text.out.append("parts:\n");
      contents.parts().forEach(text::part);
    }
    text.ids(ContentsSheet.BACK, contents.back(), "");
    text.ids("omit", contents.omitted(), "");
    return text.out.toString();
  }

  /** One article's line. */
  static String article(String id, UnaryOperator<String> titles, String indent) {
    String title = YamlText.remark(titles.apply(id));
    return indent + "- " + id + (title.isEmpty() ? "" : " # " + title) + "\n";
  }

  /** The lines of a list of articles that the file did not have. */
  static String list(String key, List<String> ids, UnaryOperator<String> titles) {
    ContentsText text = new ContentsText(titles);
    text.ids(key, ids, "");
    return text.out.toString();
  }

  /** The lines of one chapter, the dash at the indent. */
  static String chapter(
      Contents.ChapterEntry chapter, UnaryOperator<String> titles, String indent) {
    ContentsText text = new ContentsText(titles);
    text.chapter(chapter, indent);
    return text.out.toString();
  }

  private void part(Contents.PartEntry part) {
    out.append(STEP).append("- id: ").append(part.id()).append('\n');
    part.title().ifPresent(title -> line(STEP + STEP, "title", title));
    part.introduction()
        .ifPresent(id ->
            out.append(article(id, titles, STEP + STEP).replaceFirst("- ", "introduction: ")));
    out.append(STEP).append(STEP).append("chapters:\n");
    part.chapters().forEach(chapter -> chapter(chapter, STEP + STEP + STEP));
  }

  private void chapter(Contents.ChapterEntry chapter, String indent) {
    out.append(indent).append("- id: ").append(chapter.id()).append('\n');
    line(indent + STEP, "title", chapter.title());
    ids("articles", chapter.articles(), indent + STEP);
  }

  private void line(String indent, String key, String text) {
    out.append(indent).append(key).append(": ").append(YamlText.scalar(text)).append('\n');
  }

  private void ids(String key, List<String> ids, String indent) {
    if (!ids.isEmpty()) {
      out.append(indent).append(key).append(":\n");
      ids.forEach(id -> out.append(article(id, titles, indent + STEP)));
    }
  }
}
