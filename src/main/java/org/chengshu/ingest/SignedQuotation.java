package org.chengshu.ingest;

import java.util.Optional;

/**
 * 署名语录: one paragraph that begins with who says it, 全国劳动模范、某某公司副总经理某某：….
 *
 * @param lead up to the colon and with it
 */
record SignedQuotation(String lead, String speaker) {

  private static final int LONGEST_LEAD = 60;

  static Optional<SignedQuotation> lead(String paragraph) {
    int colon = paragraph.indexOf('：');
    if (colon < 6 || colon > LONGEST_LEAD || paragraph.length() < 2 * colon) {
      return Optional.empty();
    }
    String lead = paragraph.substring(0, colon);
    // A sentence or a clause before the colon is speech reported, not a signature.
    if (lead.chars().anyMatch(c -> "。！？；，“”".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    return PersonNames.atEnd(lead).map(name -> new SignedQuotation(lead + "：", name));
  }
}
