package org.chengshu.designed;

import java.util.List;
import java.util.Map;
import org.chengshu.diag.Place;

/**
 * 设计页: all that one page is made from.
 *
 * @param language BCP 47 of the book
 * @param texts by name, see {@code styles/README.md}
 * @param place of the page's data
 */
record DesignedPage(
    Template template,
    String language,
    Map<String, String> texts,
    List<Photo> photos,
    Sheet sheet,
    Place place) {

  DesignedPage {
    texts = Map.copyOf(texts);
    photos = List.copyOf(photos);
  }
}
