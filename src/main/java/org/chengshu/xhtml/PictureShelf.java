package org.chengshu.xhtml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chengshu.content.PictureFile;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Picture;

/** 图片架: the picture files that the publication uses, each once, in the order of first use. */
final class PictureShelf {

  private final Function<Picture, Optional<PictureFile>> lookup;
  private final Diagnostics diagnostics;
  private final Map<String, PictureFile> used = new LinkedHashMap<>();
  private final Set<String> missing = new HashSet<>();

  PictureShelf(Function<Picture, Optional<PictureFile>> lookup, Diagnostics diagnostics) {
    this.lookup = lookup;
    this.diagnostics = diagnostics;
  }

  /** The file of a picture; one that is missing is MAN-10, once. */
  Optional<PictureFile> take(Picture picture, Place place) {
    Optional<PictureFile> file = lookup.apply(picture);
    file.ifPresent(f -> used.putIfAbsent(f.href(), f));
    if (file.isEmpty() && missing.add(picture.file())) {
      diagnostics.report(Code.PICTURE_MISSING, place, picture.file());
    }
    return file;
  }

  List<PictureFile> used() {
    return List.copyOf(used.values());
  }
}
