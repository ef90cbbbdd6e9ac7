package org.chengshu.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** 字体对象: the dictionaries of one embedded font (ISO 32000-1, 9.7). */
final class FontObjects {

  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;

  private final EmbeddedFont font;

  FontObjects(EmbeddedFont font) {
    this.font = font;
  }

  /** 复合字体: the same program and tables serve both writing directions. */
  COSDictionary composite(String encoding, COSDictionary descendant, COSStream toUnicode) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setName(COSName.BASE_FONT, font.name());
    dictionary.setName(COSName.ENCODING, encoding);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
    dictionary.setItem(COSName.TO_UNICODE, toUnicode);
    return dictionary;
  }

  COSDictionary descendant() throws IOException {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    dictionary.setName(COSName.BASE_FONT, font.name());
    dictionary.setItem(COSName.CIDSYSTEMINFO, systemInfo());
    dictionary.setItem(COSName.FONT_DESC, descriptor());
    dictionary.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    dictionary.setInt(COSName.DW, 1000);
    dictionary.setItem(COSName.W, widths());
    if (font.use().vertical()) {
      dictionary.setItem(COSName.DW2, array(font.scaled(font.face().emTop()), -1000));
      dictionary.setItem(COSName.W2, verticalMetrics());
    }
    return dictionary;
  }

  COSStream toUnicode() throws IOException {
    return Streams.ofDeflated(Streams.deflate(ToUnicode.of(font)));
  }

  private static COSDictionary systemInfo() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("Identity"));
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  private COSDictionary descriptor() throws IOException {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
    dictionary.setName(COSName.FONT_NAME, font.name());
    dictionary.setInt(COSName.FLAGS, SYMBOLIC + (font.face().italic() ? ITALIC : 0));
    int[] box = font.face().bounds();
    dictionary.setItem(
        COSName.FONT_BBOX,
        array(font.scaled(box[0]), font.scaled(box[1]), font.scaled(box[2]), font.scaled(box[3])));
    dictionary.setInt(COSName.ITALIC_ANGLE, font.face().italic() ? -12 : 0);
    dictionary.setInt(COSName.ASCENT, font.scaled(font.face().ascent()));
    dictionary.setInt(COSName.DESCENT, font.scaled(font.face().descent()));
    dictionary.setInt(COSName.CAP_HEIGHT, font.scaled(font.face().capHeight()));
    dictionary.setInt(COSName.STEM_V, font.face().weight() / 5);
    COSStream program = Streams.ofDeflated(font.deflatedProgram());
    program.setInt(COSName.LENGTH1, font.program().length);
    dictionary.setItem(COSName.FONT_FILE2, program);
    return dictionary;
  }

  /** Only what is not one em wide: {@code first [width …] …}. */
  private COSArray widths() {
    COSArray all = new COSArray();
    COSArray run = new COSArray();
    int next = -1;
    for (int gid : font.use().glyphs().stream().toArray()) {
      int width = font.width(gid);
      if (width == 1000) {
        continue;
      }
      if (font.cid(gid) != next) {
        run = new COSArray();
        all.add(COSInteger.get(font.cid(gid)));
        all.add(run);
      }
      run.add(COSInteger.get(width));
      next = font.cid(gid) + 1;
    }
    return all;
  }

  /** Only what is not one em long: {@code cid [advance originX originY]}. */
  private COSArray verticalMetrics() {
    COSArray all = new COSArray();
    for (int gid : font.use().glyphs().stream().toArray()) {
      if (font.verticalAdvance(gid) != 1000) {
        all.add(COSInteger.get(font.cid(gid)));
        all.add(array(-font.verticalAdvance(gid), font.width(gid) / 2, font.originHeight(gid)));
      }
    }
    return all;
  }

  private static COSArray array(int... numbers) {
    COSArray array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }
}
