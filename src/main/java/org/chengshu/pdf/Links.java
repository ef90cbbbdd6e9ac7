package org.chengshu.pdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.chengshu.page.DisplayList;

/** 链接批注. */
final class Links {

  /** Other schemes may run programs; they stay text. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto):.*");

  private Links() {}

  static void add(COSDictionary page, DisplayList list, Destinations destinations) {
    COSArray annotations = new COSArray();
    for (DisplayList.Operation operation : list.operations()) {
      if (operation instanceof DisplayList.Link link) {
        annotation(link, list, destinations).ifPresent(annotations::add);
      }
    }
    if (annotations.size() > 0) {
      page.setItem(COSName.ANNOTS, annotations);
    }
  }

  private static Optional<COSDictionary> annotation(
      DisplayList.Link link, DisplayList list, Destinations destinations) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setName(COSName.SUBTYPE, "Link");
    annotation.setItem(COSName.RECT, rectangle(link, list));
    annotation.setItem(COSName.BORDER, noBorder());
    annotation.setInt(COSName.F, 4); // printed with the page, as PDF/A wants it
    if (ADDRESS.matcher(link.href()).matches()) {
      COSDictionary action = new COSDictionary();
      action.setItem(COSName.S, COSName.URI);
      action.setItem(COSName.URI, new COSString(link.href()));
      annotation.setItem(COSName.A, action);
      return Optional.of(annotation);
    }
    Optional<COSArray> target = destinations.target(link.href());
    target.ifPresent(place -> annotation.setItem(COSName.DEST, place));
    return target.map(place -> annotation);
  }

  private static COSArray rectangle(DisplayList.Link link, DisplayList list) {
    int margin = list.margin();
    int foot = margin + list.height();
    COSArray rectangle = new COSArray();
    rectangle.add(PageObject.number(margin + link.x()));
    rectangle.add(PageObject.number(foot - link.y() - link.height()));
    rectangle.add(PageObject.number(margin + link.x() + link.width()));
    rectangle.add(PageObject.number(foot - link.y()));
    return rectangle;
  }

  private static COSArray noBorder() {
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    return border;
  }
}
