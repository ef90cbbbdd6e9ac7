package org.chengshu.typeset.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.PictureFile;
import org.chengshu.content.Publication;
import org.chengshu.content.PublicationMetadata;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.StyleSheet.Medium;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.source.Span;

/** 试验用的出版物. */
final class Publications {

  private static final PublicationMetadata METADATA =
      new PublicationMetadata(
          "urn:uuid:00000000-0000-0000-0000-000000000000",
          "试验",
          Optional.empty(),
          "zh-Hans",
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          "2026-01-01T00:00:00Z");

  private Publications() {}

  static Publication of(WritingMode mode, List<StyleSheet> sheets, ContentDocument... documents) {
    return new Publication(
        METADATA, mode, List.of(documents), sheets, List.of(), List.of(), Map.of());
  }

  static Publication with(Publication p, List<PictureFile> pictures, Map<String, Span> places) {
    return new Publication(
        p.metadata(), p.writingMode(), p.documents(), p.styles(), p.contents(), pictures, places);
  }

  static StyleSheet sheet(String css) {
    return new StyleSheet("book.css", Medium.PRINT, css);
  }

  static ContentDocument document(String body) {
    return page("<body>" + body + "</body>");
  }

  static ContentDocument page(String bodyElement) {
    return new ContentDocument(
        "a1",
        "a1.xhtml",
        DocumentKind.ARTICLE,
        "试验",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\""
            + " xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"zh-Hans\">"
            + "<head><title>试验</title></head>"
            + bodyElement
            + "</html>");
  }

  /** The sheets of the design that paper reads. */
  static List<StyleSheet> classic() {
    return List.of(
        new StyleSheet("styles/classic/common.css", Medium.COMMON, read("classic/common.css")),
        new StyleSheet("styles/classic/print.css", Medium.PRINT, read("classic/print.css")));
  }

  static String read(String file) {
    try {
      return Files.readString(Path.of("styles").resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resource(String name) {
    try (InputStream in = Publications.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paragraphs and pictures in the order of the text. */
  static List<Box> leaves(Box box) {
    List<Box> leaves = new ArrayList<>();
    switch (box) {
      case Box.Block block -> block.children().forEach(child -> leaves.addAll(leaves(child)));
      case Box.Row row -> row.cells().forEach(cell -> leaves.addAll(leaves(cell)));
      case Box.Paragraph paragraph -> leaves.add(paragraph);
      case Box.Picture picture -> leaves.add(picture);
      case Box.Table table -> table.content().forEach(inner -> leaves.addAll(leaves(inner)));
    }
    return leaves;
  }

  /** A leaf's text: {@code /} for a forced line break, {@code <…>} for what is not text. */
  static String text(Box leaf) {
    StringBuilder text = new StringBuilder();
    if (leaf instanceof Box.Paragraph paragraph) {
      for (InlinePiece piece : paragraph.pieces()) {
        switch (piece) {
          case InlinePiece.Text run -> text.append(run.text());
          case InlinePiece.Ruby ruby -> ruby.pairs().forEach(pair -> text.append(pair(pair)));
          case InlinePiece.InlineNote note -> {
            text.append("<note ");
            note.content().forEach(run -> text.append(run.text()));
            text.append('>');
          }
          case InlinePiece.NameBoundary _ -> text.append("<|>");
          case InlinePiece.LineBreak _ -> text.append('/');
          case InlinePiece.Anchor(String id) -> text.append("<#").append(id).append('>');
          case InlinePiece.Leader(String pattern, var _) ->
              text.append("<").append(pattern).append('>');
          case InlinePiece.FloatCall(String id) -> text.append("<float ").append(id).append('>');
          case InlinePiece.NoteMark mark -> text.append(mark.number());
          case InlinePiece.TargetPage(String href, var style, var _) ->
              text.append("<").append(href).append(' ').append(style).append('>');
          case InlinePiece.TargetPages(List<String> hrefs, var _) ->
              text.append("<pages ").append(String.join(" ", hrefs)).append('>');
          case InlinePiece.PageNumber _, InlinePiece.NamedString _ ->
              throw new AssertionError("belongs to margin boxes: " + piece);
        }
      }
    }
    return text.toString();
  }

  private static String pair(InlinePiece.Ruby.Pair pair) {
    StringBuilder text = new StringBuilder("<");
    pair.base().forEach(run -> text.append(run.text()));
    return text.append('^').append(pair.reading()).append('>').toString();
  }
}
