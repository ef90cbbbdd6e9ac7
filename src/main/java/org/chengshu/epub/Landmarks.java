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
    first(publication, DocumentKind.INDEX)
        .ifPresent(
            href -> all.add(new Landmark("index", Optional.empty(), labels.of(Label.INDEX), href)));
    return new Landmarks(all);
  }

  private static Optional<String> first(Publication publication, DocumentKind kind) {
    return publication.documents().stream()
        .filter(document -> document.kind() == kind)
        .map(ContentDocument::fileName)
        .findFirst();
  }
}
