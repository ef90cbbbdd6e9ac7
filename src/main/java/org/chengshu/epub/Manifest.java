package org.chengshu.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentHead;
import org.chengshu.content.PictureFile;
import org.chengshu.content.Publication;

/**
 * 清单: the files of the EPUB beside the package document itself.
 *
 * @param items in the order of the container
 * @param spine ids of the documents in reading order
 */
record Manifest(List<Item> items, List<String> spine) {

  static final String COVER_IMAGE = "cover.png";
  static final String COVER_PAGE = "cover.xhtml";
  static final String NAVIGATION = "nav.xhtml";
  static final String NCX = "toc.ncx";

  private static final String XHTML = "application/xhtml+xml";

  Manifest {
    items = List.copyOf(items);
    spine = List.copyOf(spine);
  }

  /**
   * 清单项.
   *
   * @param properties D-05: exactly where true
   */
  record Item(String id, String href, String mediaType, Optional<String> properties) {}

  static Manifest of(Publication publication, boolean cover) {
    List<Item> items = new ArrayList<>();
    List<String> spine = new ArrayList<>();
    items.add(new Item("nav", NAVIGATION, XHTML, Optional.of("nav")));
    items.add(plain("ncx", NCX, "application/x-dtbncx+xml"));
    items.add(plain("style", DocumentHead.STYLE_SHEET, "text/css"));
    if (cover) {
      items.add(new Item("cover-image", COVER_IMAGE, "image/png", Optional.of("cover-image")));
      items.add(plain("cover", COVER_PAGE, XHTML));
      spine.add("cover");
    }
    for (ContentDocument document : publication.documents()) {
      // The prefix keeps an article called "nav" apart from the navigation.
      String id = "d-" + document.id();
      items.add(plain(id, document.fileName(), XHTML));
      spine.add(id);
    }
    int number = 0;
    for (PictureFile picture : publication.pictures()) {
      items.add(plain("p-" + ++number, picture.href(), picture.mediaType()));
    }
    return new Manifest(items, spine);
  }

  private static Item plain(String id, String href, String mediaType) {
    return new Item(id, href, mediaType, Optional.empty());
  }
}
