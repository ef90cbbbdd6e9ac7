package org.chengshu.designed;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;

/**
 * 查图片: are all pictures there, and how many pixels to the inch have they where they were placed
 * (B-31, C-32)? One that cannot be decoded would only be missing.
 */
final class PictureCheck extends PDFStreamEngine {

  private static final int GOOD = 300;
  private static final int LEAST = 200;
  private static final double POINTS_AN_INCH = 72;

  private final DesignedPage page;
  private final Diagnostics diagnostics;
  private int drawn;

  private PictureCheck(DesignedPage page, Diagnostics diagnostics) {
    this.page = page;
    this.diagnostics = diagnostics;
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
  }

  /** A missing picture is MAN-11; too few pixels are PLT-07, rather few PLT-06. */
  static void check(PDPage made, DesignedPage page, Diagnostics diagnostics) throws IOException {
    PictureCheck check = new PictureCheck(page, diagnostics);
    check.processPage(made);
    if (check.drawn < page.photos().size()) {
      String name = page.template().name() + ".html";
      String count = check.drawn + "/" + page.photos().size();
      diagnostics.report(Code.PICTURE_UNREADABLE, page.place(), name, count);
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals("Do") && operands.getFirst() instanceof COSName name) {
      PDXObject shown = getResources().getXObject(name);
      if (shown instanceof PDImageXObject image) {
        drawn++;
        check(image);
      } else if (shown instanceof PDFormXObject form) {
        showForm(form);
      }
    } else {
      super.processOperator(operator, operands);
    }
  }

  private void check(PDImageXObject image) {
    Matrix placed = getGraphicsState().getCurrentTransformationMatrix();
    double across = image.getWidth() * POINTS_AN_INCH / placed.getScalingFactorX();
    double down = image.getHeight() * POINTS_AN_INCH / placed.getScalingFactorY();
    long pixelsAnInch = Math.round(Math.min(across, down));
    if (pixelsAnInch < GOOD) {
      diagnostics.report(
          pixelsAnInch < LEAST ? Code.PLATE_PICTURE_COARSE : Code.PLATE_PICTURE_FAIR,
          page.place(),
          image.getWidth() + "×" + image.getHeight(),
          pixelsAnInch);
    }
  }
}
