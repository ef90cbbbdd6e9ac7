package org.chengshu.content;

import java.util.List;
import java.util.Optional;

/**
 * 目录条目.
 *
 * @param href file name within the publication, with a fragment if it is not the whole document
 * @param byline the authors, shown beside the title
 */
public record NavEntry(
    String title, Optional<String> byline, String href, List<NavEntry> children) {
  public NavEntry {
    children = List.copyOf(children);
  }
}
