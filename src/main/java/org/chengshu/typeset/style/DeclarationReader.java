package org.chengshu.typeset.style;

import com.helger.css.decl.CSSDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/** 读声明: shorthands are taken apart, and what is not understood is reported with its place. */
final class DeclarationReader {

  /** 声明所在: decides which properties have a meaning. */
  enum Context {
    ELEMENT,
    PAGE,
    MARGIN_BOX
  }

  private final PropertyTable properties;
  private final Diagnostics diagnostics;

  DeclarationReader(PropertyTable properties, Diagnostics diagnostics) {
    this.properties = properties;
    this.diagnostics = diagnostics;
  }

  List<Declaration> read(List<CSSDeclaration> parsed, String file, Context context) {
    List<Declaration> declarations = new ArrayList<>();
    for (CSSDeclaration declaration : parsed) {
      Place place =
          Place.line(file, declaration.getSourceLocation().getFirstTokenBeginLineNumber());
      declarations.addAll(read(declaration, place, context));
    }
    return declarations;
  }

  private List<Declaration> read(CSSDeclaration parsed, Place place, Context context) {
    String name = parsed.getProperty().toLowerCase(Locale.ROOT);
    Optional<Property> property = properties.find(name);
    if (property.isEmpty() && PropertyTable.isVendors(name)
        || property.isPresent() && property.get().kind() == Property.Kind.EPUB) {
      diagnostics.report(Code.CSS_NOT_ON_PAPER, place, name);
      return List.of();
    }
    if (property.isEmpty() || !isMeant(property.get(), context)) {
      diagnostics.report(Code.CSS_PROPERTY_UNKNOWN, place, name);
      return List.of();
    }
    List<CssValue> value = ValueReader.read(parsed.getExpression());
    List<Declaration> longhands = new ArrayList<>();
    boolean understood =
        addLonghands(property.get(), value, parsed.isImportant(), place, longhands);
    if (!understood || name.equals("content") && !Content.fits(value, context)) {
      diagnostics.report(
          Code.CSS_VALUE_UNKNOWN, place, name, parsed.getExpression().getAsCSSString());
      return List.of();
    }
    return longhands;
  }

  private static boolean isMeant(Property property, Context context) {
    return switch (property.kind()) {
      case FLOW -> context != Context.PAGE || property.inherited();
      case PAGE -> context == Context.PAGE;
      case SHORTHAND, SHARED, PHYSICAL -> true;
      case EPUB -> false;
    };
  }

  /** Whether the value was understood. */
  private boolean addLonghands(
      Property property,
      List<CssValue> value,
      boolean important,
      Place place,
      List<Declaration> longhands) {
    List<String> to = property.to();
    if (property.kind() == Property.Kind.SHARED) {
      return to.stream()
          .allMatch(name -> addLonghands(properties.get(name), value, important, place, longhands));
    }
    if (property.kind() != Property.Kind.SHORTHAND) {
      longhands.add(new Declaration(property, value, important, place));
      return property.grammar().accepts(value);
    }
    if (to.size() == 1) {
      return addLonghands(properties.get(to.getFirst()), value, important, place, longhands);
    }
    if (value.isEmpty() || value.size() > to.size()) {
      return false;
    }
    boolean understood = true;
    for (int i = 0; i < to.size(); i++) {
      List<CssValue> side = List.of(value.get(sideOf(i, value.size())));
      understood &= addLonghands(properties.get(to.get(i)), side, important, place, longhands);
    }
    return understood;
  }

  /** Which of 1 to 4 values counts for side i: what is missing is taken from the opposite side. */
  private static int sideOf(int side, int given) {
    return side < given ? side : side >= 2 && side - 2 < given ? side - 2 : 0;
  }
}
