package org.chengshu.xhtml;

import org.chengshu.content.Label;
import org.chengshu.content.Markup;
import org.chengshu.content.PictureFile;
import org.chengshu.diag.Code;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Picture;

/** 图片到 XHTML. */
final class Images {

  private Images() {}

  /** Every picture has a text (D-31); an empty one says that it is an ornament. */
  static void write(
      PictureFile file, Picture picture, ArticleContext context, Place place, Markup out) {
    if (picture.alt().isEmpty()) {
      context.diagnostics().report(Code.ALT_MISSING, place, picture.file());
    }
    String alt =
        picture
            .alt()
            .or(picture::caption)
            .orElseGet(() ->
                context.labels().of(Label.PICTURE_OF, context.article().headline().plainTitle()));
    out.open("img").attribute("src", file.href()).attribute("alt", alt);
    if (alt.isEmpty()) {
      out.attribute("role", "presentation");
    }
    out.closeVoid();
  }
}
