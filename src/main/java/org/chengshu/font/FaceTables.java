package org.chengshu.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/**
 * 字体各表: the tables of one face, each read when it is first needed. A table that is broken is
 * FNT-01, once a face, and counts as empty. Safe for use by several threads: what is decoded is
 * immutable, and decoding twice does no harm.
 */
final class FaceTables {

  private final FontTableRow row;
  private final Path path;
  private final Diagnostics diagnostics;
  private final AtomicBoolean reported = new AtomicBoolean();
  private final Map<SubstitutionKey, GlyphSubstitution> substitutions = new ConcurrentHashMap<>();
  private final Map<KerningKey, Kerning> kernings = new ConcurrentHashMap<>();

  private volatile SfntFile file;
  private volatile FaceMetrics metrics;
  private volatile CharacterMap characters;
  private volatile AdvanceTable horizontal;
  private volatile AdvanceTable vertical;
  private volatile GlyphTable glyphs;
  private volatile VariationSelectors selectors;
  private volatile GlyphClasses classes;
  private volatile String postScriptName;

  /** 读法: takes something from a part of the font. */
  @FunctionalInterface
  interface Reader<S, T> {
    T read(S from) throws IOException;
  }

  private record SubstitutionKey(String script, String language, List<String> features) {}

  private record KerningKey(String script, String language) {}

  FaceTables(FontTableRow row, Path path, Diagnostics diagnostics) {
    this.row = row;
    this.path = path;
    this.diagnostics = diagnostics;
  }

  FaceMetrics metrics() {
    FaceMetrics known = metrics;
    return known != null ? known : (metrics = guarded(FaceMetrics::read, FaceMetrics.NONE));
  }

  CharacterMap characters() {
    CharacterMap known = characters;
    return known != null ? known : (characters = readCharacters());
  }

  private CharacterMap readCharacters() {
    int count = metrics().glyphCount();
    return guarded(f -> CharacterMap.read(f.table("cmap"), count), CharacterMap.NONE);
  }

  AdvanceTable horizontal() {
    AdvanceTable known = horizontal;
    return known != null
        ? known
        : (horizontal = guarded(f -> readAdvances(f, "hhea", "hmtx"), AdvanceTable.NONE));
  }

  /** {@link AdvanceTable#NONE} in a face without vertical metrics. */
  AdvanceTable vertical() {
    AdvanceTable known = vertical;
    return known != null ? known : (vertical = guarded(this::readVertical, AdvanceTable.NONE));
  }

  private AdvanceTable readVertical(SfntFile f) throws IOException {
    return f.has("vhea") && f.has("vmtx") ? readAdvances(f, "vhea", "vmtx") : AdvanceTable.NONE;
  }

  private AdvanceTable readAdvances(SfntFile f, String header, String advances) throws IOException {
    return AdvanceTable.read(f.table(header), f.table(advances), metrics().glyphCount());
  }

  /** Reads something of glyphs; what is broken is FNT-01. */
  <T> T fromGlyphs(Reader<GlyphTable, T> reader, T otherwise) {
    return guarded(f -> reader.read(glyphs(f)), otherwise);
  }

  private GlyphTable glyphs(SfntFile f) throws IOException {
    GlyphTable known = glyphs;
    return known != null ? known : (glyphs = GlyphTable.read(f, metrics()));
  }

  VariationSelectors selectors() {
    VariationSelectors known = selectors;
    return known != null
        ? known
        : (selectors =
            guarded(f -> VariationSelectors.read(f.table("cmap")), VariationSelectors.NONE));
  }

  String postScriptName() {
    String known = postScriptName;
    return known != null ? known : (postScriptName = readPostScriptName());
  }

  private String readPostScriptName() {
    String name = guarded(f -> PostScriptName.read(f.table("name")), "");
    String orElse = name.isEmpty() ? PostScriptName.cleaned(row.family()) : name;
    return orElse.isEmpty() ? "Face" : orElse;
  }

  GlyphSubstitution substitution(String script, String language, List<String> features) {
    return substitutions.computeIfAbsent(
        new SubstitutionKey(script, language, List.copyOf(features)),
        key ->
            guarded(
                f ->
                    GlyphSubstitution.read(
                        f.table("GSUB"),
                        classes(),
                        metrics().glyphCount(),
                        script,
                        language,
                        features),
                GlyphSubstitution.NONE));
  }

  Kerning kerning(String script, String language) {
    return kernings.computeIfAbsent(
        new KerningKey(script, language),
        key ->
            guarded(f -> Kerning.read(f.table("GPOS"), classes(), script, language), Kerning.NONE));
  }

  private GlyphClasses classes() {
    GlyphClasses known = classes;
    return known != null
        ? known
        : (classes = guarded(f -> GlyphClasses.read(f.table("GDEF")), GlyphClasses.NONE));
  }

  /** Reads something of the file; what is broken is FNT-01. */
  <T> T guarded(Reader<SfntFile, T> reader, T otherwise) {
    try {
      return reader.read(file());
    } catch (IOException | BrokenFontException e) {
      if (!reported.getAndSet(true)) {
        diagnostics.report(
            Code.FONT_FILE_BROKEN, Place.file(row.file()), row.file(), e.getMessage());
      }
      return otherwise;
    }
  }

  private SfntFile file() throws IOException {
    SfntFile known = file;
    return known != null ? known : (file = SfntFile.open(path, row.index()));
  }
}
