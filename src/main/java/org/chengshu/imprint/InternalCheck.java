package org.chengshu.imprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.book.Book;
import org.chengshu.book.Edition;
import org.chengshu.book.Imprint;
import org.chengshu.book.ImprintField;
import org.chengshu.book.Output;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Walk;
import org.chengshu.source.Resource;

/** 内部资料把关: words that it may not bear, and the permit that it was granted (B-81, B-82, B-84). */
final class InternalCheck {

  private static final String FILE = "book.yaml";

  /** 范围: each includes those before it. */
  private enum Where {
    NAME,
    RECORD,
    TEXT
  }

  private record Word(Pattern pattern, Where where) {}

  private static final List<Word> WORDS =
      Resource.rows(InternalCheck.class, "internal-words.tsv").stream()
          .map(cells ->
              new Word(Pattern.compile(cells[0]), Where.valueOf(cells[1].toUpperCase(Locale.ROOT))))
          .toList();

  private final Book book;
  private final List<Edition> editions;
  private final Diagnostics diagnostics;

  InternalCheck(Book book, List<Edition> editions, Diagnostics diagnostics) {
    this.book = book;
    this.editions = editions;
    this.diagnostics = diagnostics;
  }

  void check() {
    names().forEach((key, text) -> refuse(key, text, Where.NAME));
    statements().forEach((key, text) -> refuse(key, text, Where.RECORD));
    book.articles().forEach(this::pointOut);
    book.imprint().certificate().ifPresent(this::certificate);
    printing();
  }

  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("title", book.metadata().title());
    book.metadata().subtitle().ifPresent(text -> names.put("subtitle", text));
    book.front().series().ifPresent(series -> names.put("series", series.title()));
    return names;
  }

  /**
   * Everything else that those pages say, without the printer: 某某日报印务公司 is called what it is
   * called.
   */
  private Map<String, String> statements() {
    Map<String, String> texts = new LinkedHashMap<>();
    book.metadata().compiler().ifPresent(text -> texts.put("compiler", text));
    for (ImprintField field : ImprintField.values()) {
      if (field != ImprintField.PRINTER) {
        book.imprint().text(field).ifPresent(text -> texts.put("imprint." + field.key(), text));
      }
    }
    book.front()
        .series()
        .ifPresent(series -> texts.put("series.lines", String.join("\n", series.lines())));
    book.front()
        .committee()
        .forEach(group ->
            texts.merge(
                "committee",
                group.role() + "\n" + String.join("\n", group.names()),
                (a, b) -> a + "\n" + b));
    return texts;
  }

  private void refuse(String key, String text, Where least) {
    Set<String> told = new HashSet<>();
    for (Word word : WORDS) {
      Matcher found = word.pattern.matcher(text);
      if (word.where.compareTo(least) >= 0 && found.find() && told.add(found.group())) {
        diagnostics.report(Code.WORD_REFUSED, place(key), key, found.group());
      }
    }
  }

  private Place place(String key) {
    return book.imprint().fields().entrySet().stream()
        .filter(entry -> key.equals("imprint." + entry.getKey().key()))
        .findFirst()
        .map(entry -> Place.line(FILE, entry.getValue().line()))
        .orElse(Place.file(FILE));
  }

  /** In an article the word may be innocent: a person reads it. */
  private void pointOut(Article article) {
    Stream<String> body =
        Walk.blocks(article.blocks())
            .flatMap(Walk::inlines)
            .filter(Inline.Text.class::isInstance)
            .map(inline -> ((Inline.Text) inline).text());
    String text =
        Stream.concat(Stream.of(article.headline().plainTitle()), body)
            .collect(Collectors.joining("\n"));
    List<String> found = new ArrayList<>();
    for (Word word : WORDS) {
      if (word.where == Where.TEXT && word.pattern.matcher(text).find()) {
        found.add(word.pattern.pattern());
      }
    }
    if (!found.isEmpty()) {
      Place place = article.span().place().inArticle(article.id());
      diagnostics.report(Code.WORD_SUSPECT, place, String.join("、", found));
    }
  }

  /** What was granted is what is printed (B-82). */
  private void certificate(Imprint.Certificate permit) {
    compare(permit, "书名", permit.title(), book.metadata().title());
    compare(permit, "编印单位", permit.unit(), book.metadata().compiler().orElse(""));
    String copies = Integer.toString(permit.copies());
    compare(permit, "印数", copies, book.imprint().text(ImprintField.COPIES).orElse(""));
    compare(permit, "证号", permit.number(), book.imprint().text(ImprintField.PERMIT).orElse(""));
    editions.stream()
        .filter(edition -> edition.outputs().contains(Output.PRINT))
        .forEach(
            edition -> compare(permit, "开本", permit.trim().toString(), edition.trim().toString()));
  }

  /** What the book does not say yet is missing, not different. */
  private void compare(Imprint.Certificate permit, String what, String granted, String printed) {
    if (!printed.isEmpty() && !granted.equals(printed)) {
      diagnostics.report(
          Code.CERTIFICATE_MISMATCH, Place.line(FILE, permit.line()), what, granted, printed);
    }
  }

  /** 一次性: one permit, one printing (B-82). */
  private void printing() {
    Imprint.Field number = book.imprint().fields().get(ImprintField.PRINTING_NUMBER);
    if (number != null && !number.text().equals("1")) {
      diagnostics.report(Code.CERTIFICATE_USED, Place.line(FILE, number.line()), number.text());
    }
  }
}
