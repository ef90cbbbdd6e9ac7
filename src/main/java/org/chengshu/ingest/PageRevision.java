package org.chengshu.ingest;

import java.util.Set;
import java.util.TreeSet;

/**
 * 复核: what the matching of headlines has shown to be wrong in the first reading of a page.
 * Positions are those of chunks.
 *
 * @param text chunks that looked like headlines, but no text wants them and they end a text
 * @param continued chunks that seemed to begin an article of another measure, but have no headline
 */
record PageRevision(Set<Integer> text, Set<Integer> continued) {

  static final PageRevision NONE = new PageRevision(Set.of(), Set.of());

  PageRevision {
    text = Set.copyOf(text);
    continued = Set.copyOf(continued);
  }

  PageRevision plusText(int position) {
    Set<Integer> more = new TreeSet<>(text);
    more.add(position);
    return new PageRevision(more, continued);
  }

  PageRevision plusContinued(int position) {
    Set<Integer> more = new TreeSet<>(continued);
    more.add(position);
    return new PageRevision(text, more);
  }
}
