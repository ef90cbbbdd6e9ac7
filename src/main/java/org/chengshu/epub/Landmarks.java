package org.chengshu.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Publication;

/** 地标: the places of a book that a reader has buttons for (D-03). */
record Landmarks(List<Landmark> all) {

  /** 正文前后: the parts of a book around its articles that it need not have (B-50). */
  private static final List<DocumentKind> AROUND =
      List.of(
          DocumentKind.COMMITTEE,
          DocumentKind.PREFACE,
          DocumentKind.APPENDIX,
          DocumentKind.INDEX,
          DocumentKind.AFTERWORD,
          DocumentKind.ERRATA);

  Landmarks {
    all = List.copyOf(all);
  }

  /**
   * 一处地标.
   *
   * @param type as {@code epub:type} has it
   * @param guideType as the older {@code guide} has it, for the three that D-07 keeps
   */
  record Landmark(String type, Optional<String> guideType, String title, String href) {}

  static Landmarks of(Publication publication, boolean cover) {
    Labels labels = Labels.of(publication.metadata().language());
    List<Landmark> all = new ArrayList<>();
    if (cover) {
      all.add(
          new Landmark("cover", Optional.of("cover"), labels.of(Label.COVER), Manifest.COVER_PAGE));
    }
    first(publication, DocumentKind.TITLE_PAGE)
        .ifPresent(href ->
            all.add(
                new Landmark("titlepage", Optional.empty(), labels.of(Label.TITLE_PAGE), href)));
    all.add(
        new Landmark(
            "toc",
            Optional.of("toc"),
            labels.of(Label.CONTENTS),
            first(publication, DocumentKind.CONTENTS).orElse(Manifest.NAVIGATION)));
    publication.documents().stream()
        .filter(document -> document.kind().matter() == DocumentKind.Matter.BODY)
        .findFirst()
        .ifPresent(document ->
            all.add(
                new Landmark(
                    "bodymatter",
                    Optional.of("text"),
                    labels.of(Label.BODY),
                    document.fileName())));
    AROUND.forEach(kind -> around(publication, kind).ifPresent(all::add));
    return new Landmarks(all);
  }

  /** The first of its kind, called by its own title. */
  private static Optional<Landmark> around(Publication publication, DocumentKind kind) {
    return publication.documents().stream()
        .filter(document -> document.kind() == kind)
        .findFirst()
        .map(document ->
            new Landmark(
                kind.type().orElseThrow(),
                Optional.empty(),
                document.title(),
                document.fileName()));
  }

  private static Optional<String> first(Publication publication, DocumentKind kind) {
    return publication.documents().stream()
        .filter(document -> document.kind() == kind)
        .map(ContentDocument::fileName)
        .findFirst();
  }
}
