package org.chengshu.app;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chengshu.LongText;

/** 印出的文字: a PDF's text, white space removed; heads, folios and leaders only if asked for. */
final class PrintedText extends PDFTextStripper {

  private final boolean artifacts;
  private int artifact;
  private int depth;

  private PrintedText(boolean artifacts) {
    this.artifacts = artifacts;
    // Two commas in a row are half an em apart and would be taken for one, printed twice.
    setSuppressDuplicateOverlappingText(false);
  }

  /** The text from a page on, without artifacts. */
  static String of(PDDocument document, int firstPage) throws IOException {
    PrintedText text = new PrintedText(false);
    text.setStartPage(firstPage);
    return LongText.bare(text.getText(document));
  }

  static String withArtifacts(PDDocument document) throws IOException {
    return LongText.bare(new PrintedText(true).getText(document));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    depth++;
    if (artifact == 0 && tag.getName().equals("Artifact")) {
      artifact = depth;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    if (depth == artifact) {
      artifact = 0;
    }
    depth--;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (artifacts || artifact == 0) {
      super.processTextPosition(text);
    }
  }
}
