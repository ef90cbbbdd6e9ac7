package org.chengshu.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.chengshu.flow.Ink;

/** 油墨的写法: black is DeviceGray, which prints in K alone and shows true black (C-30). */
final class Inks {

  private static final String REGISTRATION = "All";

  private Inks() {}

  static void write(Ink ink, boolean stroking, PdfBytes out) {
    switch (ink) {
      case Ink.Key(int percent) -> out.decimal(100 - percent, 2).put(stroking ? " G\n" : " g\n");
      case Ink.Cmyk(int cyan, int magenta, int yellow, int key) -> {
        out.decimal(cyan, 2).put(' ').decimal(magenta, 2).put(' ');
        out.decimal(yellow, 2).put(' ').decimal(key, 2).put(stroking ? " K\n" : " k\n");
      }
      case Ink.Screen(int red, int green, int blue) -> {
        out.decimal(red * 1000L / 255, 3).put(' ').decimal(green * 1000L / 255, 3).put(' ');
        out.decimal(blue * 1000L / 255, 3).put(stroking ? " RG\n" : " rg\n");
      }
      case Ink.Registration() -> {
        out.put('/').put(REGISTRATION).put(stroking ? " CS 1 SCN\n" : " cs 1 scn\n");
      }
    }
  }

  /** {@code Separation All}: one tint on every plate (C-21). */
  static COSDictionary colorSpaces() {
    COSDictionary tint = new COSDictionary();
    tint.setInt(COSName.FUNCTION_TYPE, 2);
    tint.setItem(COSName.DOMAIN, array(0, 1));
    tint.setItem(COSName.C0, array(0, 0, 0, 0));
    tint.setItem(COSName.C1, array(1, 1, 1, 1));
    tint.setInt(COSName.N, 1);
    COSArray separation = new COSArray();
    separation.add(COSName.SEPARATION);
    separation.add(COSName.getPDFName("All"));
    separation.add(COSName.DEVICECMYK);
    separation.add(tint);
    COSDictionary spaces = new COSDictionary();
    spaces.setItem(COSName.getPDFName(REGISTRATION), separation);
    return spaces;
  }

  private static COSArray array(int... numbers) {
    COSArray array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }
}
