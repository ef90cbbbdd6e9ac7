package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.chengshu.content.Markup;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;

/** 行内元素到 XHTML: writes the content of one paragraph. */
final class InlineWriter {

  private final List<Inline> content;
  private final ArticleContext context;
  private final Place place;
  private final Markup out;
  private final BitSet tcy;

  /** Ids of anchors that the index leads to, by offset. */
  private final SortedMap<Integer, String> indexed;

  /** Characters written so far, counted as {@link TateChuYoko} counts. */
  private int cursor;

  private boolean inLink;

  /** Marks called inside a link: an {@code a} may not stand in an {@code a}, so they follow it. */
  private final List<Inline.NoteMark> afterLink = new ArrayList<>();

  private InlineWriter(
      List<Inline> content,
      ArticleContext context,
      Place place,
      Markup out,
      BitSet tcy,
      SortedMap<Integer, String> indexed) {
    this.content = content;
    this.context = context;
    this.place = place;
    this.out = out;
    this.tcy = tcy;
    this.indexed = indexed;
  }

  static void write(List<Inline> content, ArticleContext context, Place place, Markup out) {
    BitSet tcy =
        context.mode() == WritingMode.VERTICAL ? TateChuYoko.digits(content) : new BitSet();
    new InlineWriter(content, context, place, out, tcy, context.index().places(content)).write();
  }

  private void write() {
    all(content);
  }

  private void all(List<Inline> part) {
    part.forEach(this::one);
  }

  private void one(Inline inline) {
    switch (inline) {
      case Inline.Text(String text) -> text(text);
      case Inline.Span span -> span(span);
      case Inline.Ruby ruby -> ruby(ruby);
      case Inline.Link link -> link(link);
      case Inline.NoteMark mark -> {
        cursor++;
        if (inLink) {
          afterLink.add(mark);
        } else {
          noteMark(mark);
        }
      }
      case Inline.Image image -> {
        cursor++;
        Picture picture = context.described(image.picture());
        context
            .pictures()
            .take(picture)
            .ifPresent(file -> Images.write(file, picture, context, place, out));
      }
      case Inline.LineBreak() -> {
        cursor++;
        out.open("br").closeVoid();
      }
    }
  }

  private void text(String text) {
    int start = cursor;
    int end = start + text.length();
    for (int at : indexed.subMap(start, end).keySet()) {
      TateChuYoko.write(text.substring(cursor - start, at - start), cursor, tcy, out);
      anchor(at);
      cursor = at;
    }
    TateChuYoko.write(text.substring(cursor - start), cursor, tcy, out);
    cursor = end;
  }

  private void anchor(int at) {
    out.open("span").attribute("id", indexed.get(at)).close();
  }

  private void span(Inline.Span span) {
    switch (span.role()) {
      case STRONG -> out.open("strong");
      case EMPHASIS -> out.open("em");
      case SUPERSCRIPT -> out.open("sup");
      case SUBSCRIPT -> out.open("sub");
      case CODE -> out.open("code");
      case DOTS -> spanOf("dots");
      case NAME -> spanOf("name");
      case WORK -> spanOf("work");
      case INLINE_NOTE -> spanOf("note2");
      case TCY -> spanOf("tcy");
      case INDEX -> {
        spanOf("index");
        out.attribute("id", context.index().mark(span, content));
      }
      case FOREIGN ->
          out.open("span")
              .attribute("lang", span.language())
              .attribute("xml:lang", span.language());
    }
    all(span.content());
    out.close();
  }

  private void spanOf(String className) {
    out.open("span").attribute("class", className);
  }

  private void ruby(Inline.Ruby ruby) {
    int length = ruby.pairs().stream().mapToInt(pair -> pair.base().length()).sum();
    indexed.subMap(cursor, cursor + length).keySet().forEach(this::anchor);
    out.open("ruby");
    for (Inline.Ruby.Pair pair : ruby.pairs()) {
      out.text(pair.base()).leaf("rt", pair.reading());
      cursor += pair.base().length();
    }
    out.close();
  }

  private void link(Inline.Link link) {
    Optional<String> target = inLink ? Optional.empty() : context.links().resolve(link.target());
    if (target.isEmpty()) {
      if (!inLink) {
        context.diagnostics().report(Code.LINK_TARGET_MISSING, place, link.target());
      }
      all(link.content());
      return;
    }
    out.open("a").attribute("href", target);
    inLink = true;
    all(link.content());
    inLink = false;
    out.close();
    afterLink.forEach(this::noteMark);
    afterLink.clear();
  }

  /** A mark without a note has been reported; its label stays to be seen. */
  private void noteMark(Inline.NoteMark mark) {
    Optional<Notes.Note> called = context.notes().calledBy(mark);
    if (called.isEmpty()) {
      out.leaf("sup", mark.label());
      return;
    }
    Notes.Note note = called.get();
    out.open("a")
        .attribute("class", "noteref")
        .attribute("epub:type", "noteref")
        .attribute("role", "doc-noteref")
        .attribute("href", "#" + note.id())
        .attribute("id", context.notes().nextCallId(note))
        .text(note.mark().orElseThrow())
        .close();
  }
}
