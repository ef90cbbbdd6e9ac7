package org.chengshu.typeset.line;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.font.GlyphRun;
import org.chengshu.font.Role;
import org.chengshu.typeset.line.ParagraphText.Stretch;
import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.Mark;
import org.chengshu.unicode.MarkTable;

/** 整形: text to items: faces chosen, glyphs substituted, every glyph in the box of its class. */
final class Shaper {

  static final Mark HAN = new Mark(CharClass.HAN, 0, 1000, 0, Mark.NEVER, Mark.NEVER);

  private final Faces faces;
  private final MarkTable table;
  private final Gaps gaps;
  private final boolean vertical;
  private final Diagnostics diagnostics;
  private final Set<Integer> reported = new HashSet<>();

  /** 一段同字体的字: clusters {@code [from, to)} of one style, face and script. */
  private record Run(
      Stretch stretch, Segments segments, int from, int to, FontFace face, boolean western) {}

  /** A shaper serves one document: it reports a character once. */
  Shaper(
      Faces faces, MarkTable table, Gaps gaps, WritingMode writingMode, Diagnostics diagnostics) {
    this.faces = faces;
    this.table = table;
    this.gaps = gaps;
    this.vertical = writingMode == WritingMode.VERTICAL;
    this.diagnostics = diagnostics;
  }

  ItemList shape(Stretch stretch, LineRules rules, Place place) {
    ItemListBuilder items = new ItemListBuilder();
    Segments segments = Segments.of(stretch.text(), table);
    int at = 0;
    while (at < segments.count) {
      if (stretch.text().charAt(segments.start[at]) == ParagraphText.OBJECT) {
        addLeader(items, stretch, segments, at, place);
        at++;
      } else if (stretch.isInNote(segments.start[at])) {
        at = addNote(items, stretch, segments, at, rules, place);
      } else if (vertical && isCell(stretch, segments, at)) {
        at = addCell(items, stretch, segments, at, place);
      } else {
        at = addRun(items, stretch, segments, at, place);
      }
    }
    addMarks(items, stretch);
    gaps.set(items, stretch.styles(), rules);
    if (!stretch.notes().isEmpty()) {
      NoteItems.setGaps(items);
    }
    if (!stretch.rubies().isEmpty()) {
      new RubyShaper(this, faces, vertical).add(items, stretch, rules, place);
    }
    return items.build(stretch.text(), stretch.styles());
  }

  private int addRun(
      ItemListBuilder items, Stretch stretch, Segments segments, int from, Place place) {
    int style = stretch.styleAt()[segments.start[from]];
    boolean western = western(segments, from);
    FaceStack stack = faces.stack(stretch.styles().get(style));
    FontFace face = face(stack, stretch, segments, from, western, place);
    int to = from + 1;
    while (to < segments.count
        && stretch.styleAt()[segments.start[to]] == style
        && western(segments, to) == western
        && stretch.text().charAt(segments.start[to]) != ParagraphText.OBJECT
        && !(vertical && isCell(stretch, segments, to))
        && !stretch.isInNote(segments.start[to])
        && face(stack, stretch, segments, to, western, place) == face) {
      to++;
    }
    Run run = new Run(stretch, segments, from, to, face, western);
    GlyphRun glyphs = glyphs(run);
    faces.substitution(stack, face, western, vertical).apply(glyphs);
    for (int g = 0; g < glyphs.length(); g++) {
      addGlyph(items, run, glyphs, g);
    }
    return to;
  }

  private static GlyphRun glyphs(Run run) {
    String text = run.stretch.text();
    GlyphRun glyphs = new GlyphRun(run.to - run.from);
    for (int c = run.from; c < run.to; c++) {
      int end = run.segments.start[c + 1];
      for (int at = run.segments.start[c]; at < end; ) {
        int codePoint = text.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        int selector = next < end ? text.codePointAt(next) : 0;
        if (isSelector(selector)) {
          glyphs.add(run.face.glyph(codePoint, selector), c);
          next += Character.charCount(selector);
        } else {
          glyphs.add(run.face.glyph(codePoint), c);
        }
        at = next;
      }
    }
    return glyphs;
  }

  private void addGlyph(ItemListBuilder items, Run run, GlyphRun glyphs, int g) {
    Segments segments = run.segments;
    int cluster = glyphs.cluster(g);
    boolean firstOfCluster = g == 0 || glyphs.cluster(g - 1) != cluster;
    int next = g + 1;
    while (next < glyphs.length() && glyphs.cluster(next) == cluster) {
      next++;
    }
    int clusterEnd = next < glyphs.length() ? glyphs.cluster(next) : run.to;
    int start = segments.start[cluster];
    int style = run.stretch.styleAt()[start];
    TextStyle text = run.stretch.styles().get(style);
    Mark row = segments.row[cluster];
    int glyph = glyphs.glyph(g);
    int advance =
        Sp.scale(text.size(), advance(run.face, glyph, run.western), run.face.unitsPerEm());
    int box = 0;
    for (int c = cluster; c < clusterEnd && firstOfCluster; c++) {
      box += segments.row[c].body();
    }
    int body = row.body() == 0 || run.western ? advance : Sp.scale(text.size(), box, 1000);
    boolean space = row.charClass() == CharClass.SPACE;
    Mark inLine = inLine(row, text);
    items.add(
        firstOfCluster ? start : segments.start[clusterEnd],
        style,
        run.face.index(),
        glyph,
        inLine.charClass(),
        inLine,
        space || !firstOfCluster && !run.western ? 0 : body + (space ? 0 : text.letterSpacing()),
        run.western ? 0 : inset(row, body, advance, text.size()),
        run.western && vertical ? ItemList.ROTATED : ItemList.UPRIGHT);
    items.space[items.count - 1] = space ? advance + text.letterSpacing() : 0;
    items.glued[items.count - 1] = !firstOfCluster || segments.glued[cluster];
  }

  /** 注码、上下标: they belong to what they follow, and have no blank of their own. */
  private static Mark inLine(Mark row, TextStyle text) {
    return text.baselineShift() == 0 || row.charClass() == CharClass.SPACE
        ? row
        : new Mark(CharClass.NOTE, 0, row.body(), 0, Mark.NEVER, Mark.NEVER);
  }

  /** Where the glyph begins in its body, so that its ink sits as the class asks. */
  private static int inset(Mark row, int body, int advance, int em) {
    int lead = Sp.scale(em, row.lead(), 1000);
    int box = lead + body + Sp.scale(em, row.trail(), 1000);
    return switch (row.charClass()) {
      case OPEN -> box - advance - lead;
      case IDOT, CONN, DASH2, ELL2, SOLIDUS -> (box - advance) / 2 - lead;
      case HAN,
          LATIN,
          DIGIT,
          SPACE,
          SYMBOL,
          CLOSE,
          COMMA,
          SEMI,
          COLON,
          STOP,
          EXQ,
          EXQ2,
          NOTE,
          OBJECT,
          UNKNOWN ->
          -lead;
    };
  }

  private int advance(FontFace face, int glyph, boolean western) {
    return vertical && !western ? face.verticalAdvance(glyph) : face.advance(glyph);
  }

  private void addLeader(
      ItemListBuilder items, Stretch stretch, Segments segments, int at, Place place) {
    int start = segments.start[at];
    int style = stretch.styleAt()[start];
    TextStyle text = stretch.styles().get(style);
    String pattern =
        stretch.leaders().stream()
            .filter(leader -> leader.at() == start)
            .findFirst()
            .map(ParagraphText.LeaderPoint::pattern)
            .orElse(".");
    int codePoint = pattern.codePointAt(0);
    FontFace face = face(faces.stack(text), codePoint, false, place);
    int glyph = face.glyph(codePoint);
    Mark row = new Mark(CharClass.OBJECT, 0, 0, 0, Mark.NEVER, Mark.NEVER);
    items.marks.add(
        new ItemMark.Leader(
            items.count,
            glyph,
            Sp.scale(text.size(), advance(face, glyph, false), face.unitsPerEm())));
    items.add(start, style, face.index(), -1, CharClass.OBJECT, row, 0, 0, ItemList.UPRIGHT);
  }

  /** 纵中横 where the style asks for it, and a digit on its own. */
  private boolean isCell(Stretch stretch, Segments segments, int at) {
    TextStyle style = stretch.styles().get(stretch.styleAt()[segments.start[at]]);
    if (style.combine() == TextStyle.Combine.ALL) {
      return true;
    }
    return segments.row[at].charClass() == CharClass.DIGIT
        && (at == 0 || !western(segments, at - 1))
        && (at + 1 == segments.count || !western(segments, at + 1));
  }

  private int addCell(
      ItemListBuilder items, Stretch stretch, Segments segments, int from, Place place) {
    int style = stretch.styleAt()[segments.start[from]];
    TextStyle text = stretch.styles().get(style);
    int to = from + 1;
    while (text.combine() == TextStyle.Combine.ALL
        && to < segments.count
        && stretch.styleAt()[segments.start[to]] == style) {
      to++;
    }
    FontFace face = face(faces.stack(text), stretch, segments, from, true, place);
    int[] glyphs = new int[to - from];
    int[] offsets = new int[to - from];
    int width = 0;
    for (int c = from; c < to; c++) {
      glyphs[c - from] = face.glyph(stretch.text().codePointAt(segments.start[c]));
      offsets[c - from] = width;
      width += Sp.scale(text.size(), face.advance(glyphs[c - from]), face.unitsPerEm());
    }
    items.marks.add(new ItemMark.Combined(items.count, glyphs, offsets, width));
    Mark row = inLine(HAN, text);
    items.add(
        segments.start[from],
        style,
        face.index(),
        -1,
        row.charClass(),
        row,
        text.size(),
        0,
        ItemList.COMBINED);
    return to;
  }

  /** 夹注: its own items, each of which has a place in the line. */
  private int addNote(
      ItemListBuilder items,
      Stretch stretch,
      Segments segments,
      int from,
      LineRules rules,
      Place place) {
    int start = segments.start[from];
    int end = stretch.noteEnd(start);
    int to = from + 1;
    while (to < segments.count && segments.start[to] < end) {
      to++;
    }
    ItemList small = shape(stretch.part(start, segments.start[to]), rules, place);
    NoteItems.add(items, small, start, segments.row[from], segments.row[to - 1]);
    return to;
  }

  private static void addMarks(ItemListBuilder items, Stretch stretch) {
    for (ParagraphText.LinkRange link : stretch.links()) {
      items.marks.add(
          new ItemMark.Link(items.itemAt(link.from()), items.itemAt(link.to()), link.href()));
    }
    for (ParagraphText.AnchorPoint anchor : stretch.anchors()) {
      items.marks.add(new ItemMark.Anchor(items.itemAt(anchor.at()), anchor.id()));
    }
    for (int boundary : stretch.nameBoundaries()) {
      items.marks.add(new ItemMark.NameBoundary(items.itemAt(boundary)));
    }
  }

  private static boolean western(Segments segments, int at) {
    CharClass charClass = segments.row[at].charClass();
    return charClass.isWestern() || charClass == CharClass.SPACE;
  }

  private FontFace face(
      FaceStack stack, Stretch stretch, Segments segments, int at, boolean western, Place place) {
    return face(stack, stretch.text().codePointAt(segments.start[at]), western, place);
  }

  FontFace face(FaceStack stack, int codePoint, boolean western, Place place) {
    Optional<FontFace> face = stack.face(codePoint, western);
    if (face.isEmpty()) {
      report(Code.GLYPH_MISSING, codePoint, place);
      return faces.first();
    }
    if (table.mark(codePoint).charClass() == CharClass.UNKNOWN) {
      report(Code.CHARACTER_UNCLASSIFIED, codePoint, place);
    }
    if (face.get().role() == Role.RARE) {
      report(Code.GLYPH_FALLBACK, codePoint, place, face.get().family());
    }
    return face.get();
  }

  private void report(Code code, int codePoint, Place place, String... more) {
    if (reported.add(codePoint)) {
      String character = Character.toString(codePoint);
      String name = String.format("U+%04X", codePoint);
      diagnostics.report(
          code,
          place,
          more.length == 0
              ? new Object[] {character, name}
              : new Object[] {character, name, more[0]});
    }
  }

  private static boolean isSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }
}
