package org.chengshu.font;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/**
 * 字体库: the faces that {@code fonts.tsv} lists. System fonts are never looked at (C-33). Loading
 * reads the table only; a face's file is opened when the face is first asked for something.
 */
public final class FontLibrary {

  /** 通用字体: what every stack falls back to, in this order. */
  private static final List<String> GENERIC = List.of("serif", "sans-serif");

  private final List<FontFace> faces;
  // Lower-case family name or alias → families of that name, in the table's order.
  private final Map<String, Map<String, List<FontFace>>> byName;
  private final Diagnostics diagnostics;
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();

  private FontLibrary(
      List<FontFace> faces,
      Map<String, Map<String, List<FontFace>>> byName,
      Diagnostics diagnostics) {
    this.faces = faces;
    this.byName = byName;
    this.diagnostics = diagnostics;
  }

  /** Reads {@code fonts.tsv} in the folder. A face whose file is missing is FNT-01 and left out. */
  public static FontLibrary load(Path fontsFolder, Diagnostics diagnostics) {
    Path folder = fontsFolder.toAbsolutePath().normalize();
    List<FontFace> faces = new ArrayList<>();
    Map<String, Map<String, List<FontFace>>> byName = new LinkedHashMap<>();
    for (FontTableRow row : FontTable.read(folder, diagnostics)) {
      Path file = folder.resolve(row.file()).normalize();
      if (!file.startsWith(folder) || !Files.isReadable(file)) {
        diagnostics.report(
            Code.FONT_FILE_BROKEN, Place.file(FontTable.NAME), row.file(), "fonts.tsv");
        continue;
      }
      FontFace face = new FontFace(faces.size(), row, file, diagnostics);
      faces.add(face);
      for (String name : row.names()) {
        byName
            .computeIfAbsent(key(name), k -> new LinkedHashMap<>())
            .computeIfAbsent(row.family(), k -> new ArrayList<>())
            .add(face);
      }
    }
    return new FontLibrary(List.copyOf(faces), byName, diagnostics);
  }

  /** All faces, in the table's order. */
  public List<FontFace> faces() {
    return faces;
  }

  /** All names of families, in lower case, in the table's order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  /** The face that {@code DisplayList.Glyphs.face} names. */
  public FontFace face(int index) {
    return faces.get(index);
  }

  /**
   * 字体序列: the faces to try for a character, first to last: those of the named families as the style
   * sheet orders them, then those of {@code serif} and {@code sans-serif}, then the faces of role
   * {@link Role#RARE}, then every other Han face. A family that is in no row is FNT-02, once.
   *
   * @param language BCP 47 of the text: of the families that share a name, those made for the
   *     language come first
   */
  public List<FontFace> stack(FontRequest request, String language) {
    Set<FontFace> stack = new LinkedHashSet<>();
    for (String name : request.families()) {
      if (!addFamily(name, request, language, stack) && unknown.add(key(name))) {
        diagnostics.report(Code.FONT_FAMILY_UNKNOWN, Place.NOWHERE, name);
      }
    }
    for (String name : GENERIC) {
      addFamily(name, request, language, stack);
    }
    faces.stream().filter(face -> face.role() == Role.RARE).forEach(stack::add);
    faces.stream().filter(face -> face.role() == Role.HAN).forEach(stack::add);
    return List.copyOf(stack);
  }

  private boolean addFamily(
      String name, FontRequest request, String language, Set<FontFace> stack) {
    Map<String, List<FontFace>> families = byName.getOrDefault(key(name), Map.of());
    families.values().stream()
        .map(members -> FaceMatch.best(members, request.weight(), request.italic()))
        .sorted((a, b) -> Boolean.compare(b.speaks(language), a.speaks(language)))
        .forEach(stack::add);
    return !families.isEmpty();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
