package org.chengshu.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.chengshu.flow.Sp;
import org.chengshu.page.DisplayList;

/** 页对象, with the boxes of print: nothing has a negative origin (C-20). */
final class PageObject {

  private PageObject() {}

  static COSDictionary of(DisplayList list, byte[] deflatedContent, COSDictionary resources)
      throws IOException {
    COSDictionary page = new COSDictionary();
    page.setItem(COSName.TYPE, COSName.PAGE);
    page.setItem(COSName.RESOURCES, resources);
    page.setItem(COSName.CONTENTS, Streams.ofDeflated(deflatedContent));
    int margin = list.margin();
    COSArray sheet = box(list, margin, margin);
    page.setItem(COSName.MEDIA_BOX, sheet);
    page.setItem(COSName.CROP_BOX, sheet);
    page.setItem(COSName.BLEED_BOX, box(list, margin, list.bleed()));
    page.setItem(COSName.TRIM_BOX, box(list, margin, 0));
    return page;
  }

  private static COSArray box(DisplayList list, int margin, int beyondTrim) {
    COSArray box = new COSArray();
    box.add(number(margin - beyondTrim));
    box.add(number(margin - beyondTrim));
    box.add(number(margin + list.width() + beyondTrim));
    box.add(number(margin + list.height() + beyondTrim));
    return box;
  }

  static COSFloat number(long sp) {
    return new COSFloat(Math.round(Sp.toPt(sp) * 1000) / 1000f);
  }
}
