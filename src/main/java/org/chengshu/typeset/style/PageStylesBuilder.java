package org.chengshu.typeset.style;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.page.MarginBox;
import org.chengshu.page.MarginBox.Position;
import org.chengshu.page.PageStyle;
import org.chengshu.page.PageStyles;
import org.chengshu.page.PageStyles.Key;
import org.chengshu.page.Side;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.style.PageCascade.PageContext;

/** 造页面样式: every kind of page that the sheets can tell apart. */
final class PageStylesBuilder {

  private static final Key BODY_PAGE = new Key("", Side.RIGHT, false, false);

  private final PageCascade pages;
  private final Cascade cascade;
  private final ComputedStyle root;
  private final WritingMode mode;
  private final MarginBoxes marginBoxes;
  private final Diagnostics diagnostics;
  private final Set<String> told = new HashSet<>();

  PageStylesBuilder(
      PageCascade pages,
      Cascade cascade,
      ComputedStyle root,
      WritingMode mode,
      Diagnostics diagnostics) {
    this.pages = pages;
    this.cascade = cascade;
    this.root = root;
    this.mode = mode;
    this.marginBoxes = new MarginBoxes(cascade, mode);
    this.diagnostics = diagnostics;
  }

  /** The type area that the text is set to: that of a plain page. */
  TypeArea bodyArea() {
    return geometry(pages.context(BODY_PAGE, mode)).typeArea();
  }

  PageStyles build(SequencedSet<String> names) {
    TypeArea body = bodyArea();
    Map<Key, PageStyle> styles = new LinkedHashMap<>();
    for (String name : names) {
      for (Side side : Side.values()) {
        for (boolean first : List.of(false, true)) {
          for (boolean blank : List.of(false, true)) {
            Key key = new Key(name, side, first, blank);
            styles.put(key, style(pages.context(key, mode), body));
          }
        }
      }
    }
    return new PageStyles(styles);
  }

  private PageGeometry geometry(PageContext page) {
    return new PageGeometry(page, mode, root.units());
  }

  private PageStyle style(PageContext page, TypeArea body) {
    PageGeometry geometry = geometry(page);
    TypeArea area = fitted(page, geometry.typeArea(), body);
    int left = geometry.areaLeft(area);
    int top = geometry.areaTop(area);
    new MarginCheck(page.key().side(), geometry.trim())
        .fault(left, top, geometry.width(area), geometry.height(area))
        .ifPresent(fault -> once(Code.TYPE_AREA_IMPOSSIBLE, place(page), fault));
    return new PageStyle(
        geometry.trim().width(),
        geometry.trim().height(),
        geometry.bleed(),
        geometry.marks(),
        area,
        left,
        top,
        boxes(page));
  }

  /** All text is set to one measure: a page may have fewer lines, but not shorter ones. */
  private TypeArea fitted(PageContext page, TypeArea area, TypeArea body) {
    if (area.characters() == body.characters()) {
      return area;
    }
    String wished = area.characters() + " " + area.lines();
    page.winner("-cs-type-area")
        .ifPresent(
            wish -> once(Code.CSS_VALUE_UNKNOWN, wish.place(), wish.property().name(), wished));
    return new TypeArea(body.characters(), area.lines(), body.size(), body.pitch());
  }

  /** Blank pages are really blank (B-24), whatever the sheets say. */
  private Map<Position, MarginBox> boxes(PageContext page) {
    Map<Position, MarginBox> boxes = new EnumMap<>(Position.class);
    if (!page.key().blank()) {
      ComputedStyle context = cascade.context(page.own(), root);
      page.marginBoxes()
          .forEach((position, declarations) ->
              marginBoxes
                  .of(position, declarations, context)
                  .ifPresent(box -> boxes.put(position, box)));
    }
    return boxes;
  }

  private static Place place(PageContext page) {
    return Optional.<Declaration>empty()
        .or(() -> page.winner("-cs-type-area"))
        .or(() -> page.winner("size"))
        .map(Declaration::place)
        .orElse(Place.NOWHERE);
  }

  private void once(Code code, Place place, Object... arguments) {
    if (told.add(code + List.of(arguments).toString())) {
      diagnostics.report(code, place, arguments);
    }
  }
}
