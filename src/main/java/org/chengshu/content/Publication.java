package org.chengshu.content;

import java.util.List;
import java.util.Map;
import org.chengshu.source.Span;

/**
 * 出版物: the hub. Both the EPUB and the pages are made from this and from nothing else.
 *
 * @param documents in reading order
 * @param styles in the order of the cascade
 * @param contents 目录, parts over chapters over articles
 * @param places element id to the manuscript lines it came from, for diagnostics
 */
public record Publication(
    PublicationMetadata metadata,
    WritingMode writingMode,
    List<ContentDocument> documents,
    List<StyleSheet> styles,
    List<NavEntry> contents,
    List<PictureFile> pictures,
    Map<String, Span> places) {

  public Publication {
    documents = List.copyOf(documents);
    styles = List.copyOf(styles);
    contents = List.copyOf(contents);
    pictures = List.copyOf(pictures);
    places = Map.copyOf(places);
  }

  /** What the typesetter sets: plates are drawn by other means. */
  public Publication withoutPlates() {
    List<ContentDocument> set =
        documents.stream().filter(document -> document.kind() != DocumentKind.PLATE).toList();
    return new Publication(metadata, writingMode, set, styles, contents, pictures, places);
  }
}
