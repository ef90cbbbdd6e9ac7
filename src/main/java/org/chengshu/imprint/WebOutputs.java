package org.chengshu.imprint;

import java.util.List;
import org.chengshu.book.Edition;
import org.chengshu.book.Imprint;
import org.chengshu.book.ImprintProfile;
import org.chengshu.book.Output;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/** 网上成品: an internal book has no EPUB unless a named person has decided so (REQUIREMENTS B-83). */
public final class WebOutputs {

  private WebOutputs() {}

  /** The editions with those outputs that the imprint allows; what is left out is told once. */
  public static List<Edition> allowed(
      List<Edition> editions, Imprint imprint, Diagnostics diagnostics) {
    boolean off = imprint.profile() == ImprintProfile.INTERNAL && imprint.webOutputs().isEmpty();
    if (!off) {
      return editions;
    }
    if (editions.stream().anyMatch(edition -> edition.outputs().contains(Output.EPUB))) {
      diagnostics.report(Code.WEB_OUTPUTS_OFF, Place.line("book.yaml", imprint.line()));
    }
    return editions.stream().map(WebOutputs::withoutWeb).toList();
  }

  private static Edition withoutWeb(Edition edition) {
    return edition.withOutputs(
        edition.outputs().stream().filter(output -> output != Output.EPUB).toList());
  }
}
