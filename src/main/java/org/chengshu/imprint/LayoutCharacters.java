package org.chengshu.imprint;

/**
 * 版面字数: characters as the imprint page states them: what the pages could hold, not what stands on
 * them (REQUIREMENTS B-55; 图书质量管理规定, annex).
 *
 * @param perLine 每行字数
 * @param lines 每面行数
 * @param heads whether head or folio are printed, which counts as one line more
 * @param fullPages 面数: every page that has text or a picture, however little stands on it
 * @param notePages of these, pages with more than a few lines of notes at the foot: 15 % more
 * @param picturePages of these, pages that are one picture: 20 % of a page
 * @param coverFaces 封面: printed faces of the cover, 50 % of a page each
 */
record LayoutCharacters(
    int perLine,
    int lines,
    boolean heads,
    int fullPages,
    int notePages,
    int picturePages,
    int coverFaces) {

  private static final int FULL = 100;
  private static final int WITH_NOTES = 115;
  private static final int PICTURE = 20;
  private static final int COVER = 50;

  int linesPerPage() {
    return lines + (heads ? 1 : 0);
  }

  long total() {
    long plain = fullPages - notePages - picturePages;
    long weight =
        plain * FULL + notePages * WITH_NOTES + picturePages * PICTURE + coverFaces * COVER;
    return (long) perLine * linesPerPage() * weight / FULL;
  }

  /** 千字, rounded, as it is printed. */
  long thousands() {
    return (total() + 500) / 1000;
  }
}
