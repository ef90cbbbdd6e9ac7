package org.chengshu.xhtml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.content.PictureFile;
import org.chengshu.manuscript.Picture;

/** 图片架: the picture files that the publication uses, each once, in the order of first use. */
final class PictureShelf {

  private final Function<Picture, Optional<PictureFile>> lookup;
  private final Map<String, PictureFile> used = new LinkedHashMap<>();

  /**
   * @param lookup has told itself what it could not find
   */
  PictureShelf(Function<Picture, Optional<PictureFile>> lookup) {
    this.lookup = lookup;
  }

  Optional<PictureFile> take(Picture picture) {
    Optional<PictureFile> file = lookup.apply(picture);
    file.ifPresent(f -> used.putIfAbsent(f.href(), f));
    return file;
  }

  List<PictureFile> used() {
    return List.copyOf(used.values());
  }
}
