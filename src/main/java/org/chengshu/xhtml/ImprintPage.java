package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.book.Book;
import org.chengshu.book.BookMetadata;
import org.chengshu.book.Imprint;
import org.chengshu.book.ImprintField;
import org.chengshu.book.PrintFigures;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Markup;

/**
 * 版权页: a statement at the top, the CIP data in the middle, the record 版本记录 at the foot
 * (REQUIREMENTS B-60, B-80). What nobody wrote is left out: no profile invents a number (B-62,
 * B-81).
 */
final class ImprintPage {

  private final Imprint imprint;
  private final BookMetadata metadata;
  private final Labels labels;
  private final DocumentShell shell;
  private final Optional<PrintFigures> figures;
  private final List<String> lines = new ArrayList<>();

  ImprintPage(Book book, Labels labels, DocumentShell shell, Optional<PrintFigures> figures) {
    this.imprint = book.imprint();
    this.metadata = book.metadata();
    this.labels = labels;
    this.shell = shell;
    this.figures = figures;
  }

  ContentDocument write() {
    switch (imprint.profile()) {
      case SAMPLE -> sample();
      case INTERNAL -> internal();
      case PUBLIC -> published();
    }
    return shell.document(
        DocumentNames.IMPRINT,
        DocumentKind.IMPRINT,
        labels.of(Label.IMPRINT),
        "imprint",
        out -> {
          shell.section(out, DocumentKind.IMPRINT).newLine();
          statement(out);
          imprint.text(ImprintField.CIP).ifPresent(cip -> cip(out, cip));
          record(out);
          out.close().newLine();
        });
  }

  private void statement(Markup out) {
    List<String> statement = new ArrayList<>();
    notice().ifPresent(statement::add);
    imprint.text(ImprintField.COPYRIGHT).ifPresent(text -> statement.addAll(text.lines().toList()));
    group(out, "imprint-statement", "imprint-notice", statement);
  }

  private Optional<String> notice() {
    return switch (imprint.profile()) {
      case SAMPLE -> Optional.of(labels.of(Label.SAMPLE_NOTICE));
      case INTERNAL -> Optional.of(labels.of(Label.INTERNAL_NOTICE));
      case PUBLIC -> Optional.empty();
    };
  }

  /** Line by line as the publisher gives it; a blank line is some space before the next (B-62). */
  private void cip(Markup out, String cip) {
    out.open("div").attribute("class", "imprint-cip").newLine();
    boolean apart = false;
    for (String text : cip.lines().toList()) {
      if (!text.isBlank()) {
        line(out, "p", apart ? "cip-line cip-apart" : "cip-line", text);
      }
      apart = text.isBlank();
    }
    out.close().newLine();
  }

  private void record(Markup out) {
    out.open("div").attribute("class", "imprint-record").newLine();
    line(out, "h1", "imprint-title", metadata.title());
    lines.forEach(text -> line(out, "p", "imprint-line", text));
    out.close().newLine();
  }

  private void sample() {
    metadata.subtitle().ifPresent(lines::add);
    editors(metadata, labels).ifPresent(lines::add);
    add(Label.COMPILED, metadata.compiler());
    add(Label.PUBLISHED, metadata.publisher());
    add(Label.DATED, metadata.date().map(ChineseDate::of));
    say(Label.PRINTED, ImprintField.PRINTER);
    add(Label.PRINTING_DATE, date(ImprintField.PRINTING_DATE));
    say(Label.COPIES, ImprintField.COPIES);
  }

  /** B-80. */
  private void internal() {
    metadata.subtitle().ifPresent(lines::add);
    editors(metadata, labels).ifPresent(lines::add);
    add(Label.COMPILING_UNIT, metadata.compiler());
    say(Label.PERMIT, ImprintField.PERMIT);
    say(Label.RECIPIENTS, ImprintField.RECIPIENTS);
    say(Label.PRINTING_UNIT, ImprintField.PRINTER);
    add(Label.PRINTING_DATE, date(ImprintField.PRINTING_DATE));
    say(Label.COPIES, ImprintField.COPIES);
  }

  /** B-61. */
  private void published() {
    metadata.subtitle().ifPresent(lines::add);
    imprint
        .text(ImprintField.RESPONSIBILITY)
        .or(() -> editors(metadata, labels))
        .ifPresent(lines::add);
    addTogether(
        Stream.of(
            said(Label.RESPONSIBLE_EDITOR, ImprintField.RESPONSIBLE_EDITOR),
            said(Label.COVER_DESIGN, ImprintField.COVER_DESIGN)));
    add(Label.PUBLISHED, metadata.publisher().map(publisher -> publisher + address()));
    addTogether(
        Stream.of(
            said(Label.DISTRIBUTED, ImprintField.DISTRIBUTOR),
            said(Label.PRINTED, ImprintField.PRINTER)));
    figures.ifPresent(this::figures);
    addTogether(
        Stream.of(
            dated(Label.EDITION, ImprintField.EDITION_DATE, ImprintField.EDITION_NUMBER),
            dated(Label.PRINTING, ImprintField.PRINTING_DATE, ImprintField.PRINTING_NUMBER)));
    addTogether(
        Stream.of(said(Label.COPIES, ImprintField.COPIES), said(Label.PRICE, ImprintField.PRICE)));
    say(Label.ISBN, ImprintField.ISBN);
  }

  private void figures(PrintFigures print) {
    String width = Integer.toString(print.trim().width());
    String height = Integer.toString(print.trim().height());
    boolean known = print.format().isPresent();
    String format = known ? "　1/" + print.format().getAsInt() : "";
    String sheets = print.sheets().toPlainString();
    addTogether(
        Stream.of(
            Optional.of(labels.of(Label.FORMAT, width, height, format)),
            known ? Optional.of(labels.of(Label.SHEETS, sheets)) : Optional.empty(),
            Optional.of(labels.of(Label.CHARACTERS, Long.toString(print.thousands())))));
  }

  private Optional<String> dated(Label label, ImprintField date, ImprintField number) {
    String day = date(date).orElse("");
    return imprint.text(number).map(n -> labels.of(label, day, n));
  }

  private Optional<String> date(ImprintField field) {
    return imprint.text(field).map(ChineseDate::of);
  }

  private String address() {
    String code = imprint.text(ImprintField.PUBLISHER_POSTCODE).map(c -> "　" + c).orElse("");
    return imprint
        .text(ImprintField.PUBLISHER_ADDRESS)
        .map(address -> "（" + address + code + "）")
        .orElse("");
  }

  private Optional<String> said(Label label, ImprintField field) {
    return imprint.text(field).map(text -> labels.of(label, text));
  }

  private void say(Label label, ImprintField field) {
    said(label, field).ifPresent(lines::add);
  }

  /** Those of several short statements that are there, on one line: the page must hold them all. */
  private void addTogether(Stream<Optional<String>> statements) {
    List<String> there = statements.flatMap(Optional::stream).toList();
    if (!there.isEmpty()) {
      lines.add(String.join("　　", there));
    }
  }

  private void add(Label label, Optional<String> value) {
    value.ifPresent(text -> lines.add(labels.of(label, text)));
  }

  /** 主编, for title page and imprint page. */
  static Optional<String> editors(BookMetadata metadata, Labels labels) {
    return metadata.editors().isEmpty()
        ? Optional.empty()
        : Optional.of(labels.of(Label.EDITED, String.join("　", metadata.editors())));
  }

  private void group(Markup out, String className, String lineClass, List<String> texts) {
    if (!texts.isEmpty()) {
      out.open("div").attribute("class", className).newLine();
      texts.forEach(text -> line(out, "p", lineClass, text));
      out.close().newLine();
    }
  }

  private void line(Markup out, String element, String className, String text) {
    shell.line(out, element, className, text);
    out.newLine();
  }
}
