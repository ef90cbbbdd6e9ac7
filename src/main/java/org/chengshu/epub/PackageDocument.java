package org.chengshu.epub;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.Contributor;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Markup;
import org.chengshu.content.Publication;
import org.chengshu.content.PublicationMetadata;
import org.chengshu.content.WritingMode;

/** 包文件 package.opf: what the book says of itself, its files, their order. */
final class PackageDocument {

  private final Publication publication;
  private final PublicationMetadata metadata;
  private final Manifest manifest;
  private final Instant modified;
  private final boolean cover;
  private final boolean vertical;
  private final Markup out = new Markup();

  private int people;

  private PackageDocument(
      Publication publication, Manifest manifest, Instant modified, boolean cover) {
    this.publication = publication;
    this.metadata = publication.metadata();
    this.manifest = manifest;
    this.modified = modified;
    this.cover = cover;
    this.vertical = publication.writingMode() == WritingMode.VERTICAL;
  }

  static String write(Publication publication, Manifest manifest, Instant modified, boolean cover) {
    return XmlFile.xml(new PackageDocument(publication, manifest, modified, cover).write());
  }

  private Markup write() {
    out.open("package")
        .attribute("xmlns", "http://www.idpf.org/2007/opf")
        .attribute("version", "3.0")
        .attribute("unique-identifier", "book-id")
        .attribute("xml:lang", metadata.language())
        .newLine();
    out.open("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").newLine();
    book();
    accessibility();
    readers();
    out.close().newLine();
    manifest();
    spine();
    guide();
    return out.close();
  }

  /** D-04. */
  private void book() {
    dc("identifier", "book-id", metadata.identifier());
    dc("title", "title", metadata.title());
    refine("title", "title-type", "main");
    metadata
        .subtitle()
        .ifPresent(subtitle -> {
          dc("title", "subtitle", subtitle);
          refine("subtitle", "title-type", "subtitle");
        });
    dc("language", metadata.language());
    people("creator", metadata.creators());
    people("contributor", metadata.contributors());
    metadata.publisher().ifPresent(publisher -> dc("publisher", publisher));
    metadata.description().ifPresent(description -> dc("description", description));
    metadata.subjects().forEach(subject -> dc("subject", subject));
    metadata.date().flatMap(W3cDate::date).ifPresent(date -> dc("date", date));
    property("dcterms:modified", modified.toString());
  }

  private void people(String element, List<Contributor> contributors) {
    for (int i = 0; i < contributors.size(); i++) {
      String id = "person-" + ++people;
      dc(element, id, contributors.get(i).name());
      out.open("meta")
          .attribute("refines", "#" + id)
          .attribute("property", "role")
          .attribute("scheme", "marc:relators")
          .text(contributors.get(i).role())
          .close()
          .newLine();
      refine(id, "display-seq", Integer.toString(i + 1));
    }
  }

  /** D-30: nothing that is not so. Conformance is for a person to certify (D-32). */
  private void accessibility() {
    boolean pictures = !publication.pictures().isEmpty();
    property("schema:accessMode", "textual");
    if (pictures) {
      property("schema:accessMode", "visual");
    }
    property("schema:accessModeSufficient", "textual");
    List.of(
            "structuralNavigation",
            "tableOfContents",
            "readingOrder",
            "alternativeText",
            "displayTransformability")
        .forEach(feature -> property("schema:accessibilityFeature", feature));
    if (publication.documents().stream().anyMatch(d -> d.xhtml().contains("<ruby>"))) {
      property("schema:accessibilityFeature", "rubyAnnotations");
    }
    if (publication.documents().stream().anyMatch(d -> d.kind() == DocumentKind.INDEX)) {
      property("schema:accessibilityFeature", "index");
    }
    property("schema:accessibilityHazard", "none");
    Label summary = pictures ? Label.ACCESSIBILITY_PICTURES : Label.ACCESSIBILITY;
    property("schema:accessibilitySummary", Labels.of(metadata.language()).of(summary));
  }

  /** D-07 and D-12: for readers that know no better. */
  private void readers() {
    property("rendition:layout", "reflowable");
    named("primary-writing-mode", vertical ? "vertical-rl" : "horizontal-lr");
    if (cover) {
      named("cover", "cover-image");
    }
  }

  private void manifest() {
    out.open("manifest").newLine();
    for (Manifest.Item item : manifest.items()) {
      out.open("item")
          .attribute("id", item.id())
          .attribute("href", item.href())
          .attribute("media-type", item.mediaType())
          .attribute("properties", item.properties())
          .closeVoid()
          .newLine();
    }
    out.close().newLine();
  }

  private void spine() {
    out.open("spine")
        .attribute("toc", "ncx")
        .attribute("page-progression-direction", vertical ? "rtl" : "ltr")
        .newLine();
    manifest
        .spine()
        .forEach(id -> out.open("itemref").attribute("idref", id).closeVoid().newLine());
    out.close().newLine();
  }

  /** D-07: the landmarks in the older form. */
  private void guide() {
    Landmarks landmarks = Landmarks.of(publication, cover);
    out.open("guide").newLine();
    for (Landmarks.Landmark landmark : landmarks.all()) {
      landmark
          .guideType()
          .ifPresent(type ->
              out.open("reference")
                  .attribute("type", type)
                  .attribute("title", landmark.title())
                  .attribute("href", landmark.href())
                  .closeVoid()
                  .newLine());
    }
    out.close().newLine();
  }

  private void dc(String name, String value) {
    out.leaf("dc:" + name, value).newLine();
  }

  private void dc(String name, String id, String value) {
    out.open("dc:" + name).attribute("id", id).text(value).close().newLine();
  }

  private void property(String name, String value) {
    meta(Optional.empty(), name, value);
  }

  private void refine(String id, String name, String value) {
    meta(Optional.of("#" + id), name, value);
  }

  private void meta(Optional<String> refines, String name, String value) {
    out.open("meta")
        .attribute("refines", refines)
        .attribute("property", name)
        .text(value)
        .close()
        .newLine();
  }

  private void named(String name, String content) {
    out.open("meta").attribute("name", name).attribute("content", content).closeVoid().newLine();
  }
}
