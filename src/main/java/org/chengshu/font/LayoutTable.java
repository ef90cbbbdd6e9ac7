package org.chengshu.font;

import java.util.BitSet;
import java.util.List;

/**
 * 特性表: finds the lookups of features for a script and a language in {@code GSUB} or {@code GPOS}
 * (OpenType, script, feature and lookup lists).
 */
final class LayoutTable {

  private static final int NO_REQUIRED_FEATURE = 0xFFFF;

  private final FontBytes scripts;
  private final FontBytes features;
  private final FontBytes lookups;

  LayoutTable(FontBytes table) {
    this.scripts = table.from(table.u16(4));
    this.features = table.from(table.u16(6));
    this.lookups = table.from(table.u16(8));
  }

  /** The list of lookups: a count, then the lookups' offsets. */
  FontBytes lookups() {
    return lookups;
  }

  /** Numbers of the lookups of the features, and of the one the language requires. */
  BitSet select(String script, String language, List<String> wanted) {
    BitSet selected = new BitSet();
    FontBytes system = languageSystem(script, language);
    if (system.isEmpty()) {
      return selected;
    }
    List<String> tags = wanted.stream().map(LayoutTable::padded).toList();
    int required = system.u16(2);
    if (required != NO_REQUIRED_FEATURE) {
      addLookups(required, selected);
    }
    int count = system.u16(4);
    for (int i = 0; i < count; i++) {
      int feature = system.u16(6 + 2 * i);
      if (tags.contains(features.tag(2 + 6 * feature))) {
        addLookups(feature, selected);
      }
    }
    return selected;
  }

  /** The language's system or the script's default one, of the script or of {@code DFLT}. */
  private FontBytes languageSystem(String script, String language) {
    int offset = find(scripts, 0, padded(script));
    if (offset == 0) {
      offset = find(scripts, 0, "DFLT");
    }
    if (offset == 0) {
      return FontBytes.empty("script");
    }
    FontBytes table = scripts.from(offset);
    int system = find(table, 2, padded(language));
    if (system == 0) {
      system = table.u16(0);
    }
    return system == 0 ? FontBytes.empty("script") : table.from(system);
  }

  /** The offset beside a tag in rows that follow a count; 0 if it is not there. */
  private static int find(FontBytes table, int countAt, String tag) {
    int count = table.u16(countAt);
    for (int i = 0; i < count; i++) {
      int row = countAt + 2 + 6 * i;
      if (table.tag(row).equals(tag)) {
        return table.u16(row + 4);
      }
    }
    return 0;
  }

  private void addLookups(int feature, BitSet selected) {
    FontBytes table = features.from(features.u16(2 + 6 * feature + 4));
    int count = table.u16(2);
    for (int i = 0; i < count; i++) {
      selected.set(table.u16(4 + 2 * i));
    }
  }

  private static String padded(String tag) {
    return (tag + "    ").substring(0, 4);
  }
}
