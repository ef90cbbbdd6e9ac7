package org.chengshu.typeset.style;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSMediaQuery;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CSSUnknownRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.StyleSheet;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.page.MarginBox.Position;
import org.chengshu.typeset.style.DeclarationReader.Context;
import org.chengshu.typeset.style.Rules.Origin;
import org.chengshu.typeset.style.Rules.PageRule;
import org.chengshu.typeset.style.Rules.StyleRule;

/** 读样式表: parsed by ph-css, then checked and made ours. */
final class SheetReader {

  private final DeclarationReader declarations;
  private final Diagnostics diagnostics;

  SheetReader(PropertyTable properties, Diagnostics diagnostics) {
    this.declarations = new DeclarationReader(properties, diagnostics);
    this.diagnostics = diagnostics;
  }

  Rules read(StyleSheet sheet, Origin origin) {
    CascadingStyleSheet parsed =
        CSSReader.readFromStringReader(
            sheet.css(),
            new CSSReaderSettings()
                .setUseSourceLocation(true)
                .setBrowserCompliantMode(true)
                .setCustomErrorHandler(new ParseErrors(sheet.file(), diagnostics))
                .setCustomExceptionHandler(e -> ParseErrors.report(e, sheet.file(), diagnostics)));
    Reading reading = new Reading(sheet.file(), origin);
    if (parsed != null) {
      for (CSSImportRule rule : parsed.getAllImportRules()) {
        reading.unknown(rule, "@import");
      }
      parsed.getAllRules().forEach(reading::add);
    }
    return new Rules(reading.styles, reading.pages);
  }

  /** 一张样式表. */
  private final class Reading {
    private final String file;
    private final Origin origin;
    private final List<StyleRule> styles = new ArrayList<>();
    private final List<PageRule> pages = new ArrayList<>();

    Reading(String file, Origin origin) {
      this.file = file;
      this.origin = origin;
    }

    private void add(ICSSTopLevelRule rule) {
      switch (rule) {
        case CSSStyleRule style -> addStyle(style);
        case CSSPageRule page -> addPage(page);
        case CSSMediaRule media -> addMedia(media);
        case CSSUnknownRule unknown -> unknown(unknown, unknown.getDeclaration());
        default -> unknown(rule, atKeyword(rule));
      }
    }

    private void addStyle(CSSStyleRule rule) {
      List<Declaration> read = declarations(rule.getAllDeclarations(), Context.ELEMENT);
      for (CSSSelector selector : rule.getAllSelectors()) {
        try {
          styles.add(new StyleRule(SelectorReader.read(selector), origin, read));
        } catch (SelectorReader.UnsupportedSelector e) {
          diagnostics.report(
              Code.CSS_SELECTOR_UNKNOWN,
              place(selector),
              selector.getAsCSSString(),
              e.getMessage());
        }
      }
    }

    private void addPage(CSSPageRule rule) {
      List<CSSDeclaration> own = new ArrayList<>();
      Map<Position, List<Declaration>> boxes = new EnumMap<>(Position.class);
      for (ICSSPageRuleMember member : rule.getAllMembers()) {
        switch (member) {
          case CSSDeclaration declaration -> own.add(declaration);
          case CSSPageMarginBlock box -> addMarginBox(rule, box, boxes);
          default -> unknown(rule, member.getAsCSSString());
        }
      }
      List<Declaration> read = declarations(own, Context.PAGE);
      List<String> selectors =
          rule.getAllSelectors().isEmpty() ? List.of("") : rule.getAllSelectors();
      for (String selector : selectors) {
        PageSelector.of(selector)
            .ifPresentOrElse(
                known -> pages.add(new PageRule(known, origin, read, boxes)),
                () -> unknown(rule, "@page " + selector));
      }
    }

    private void addMarginBox(
        CSSPageRule rule, CSSPageMarginBlock box, Map<Position, List<Declaration>> boxes) {
      List<Declaration> read = declarations(box.getAllDeclarations(), Context.MARGIN_BOX);
      position(box.getPageMarginSymbol())
          .ifPresentOrElse(
              position -> boxes.computeIfAbsent(position, p -> new ArrayList<>()).addAll(read),
              () ->
                  unknown(
                      // A margin box has no place of its own, but what stands in it has.
                      box.hasDeclarations() ? box.getDeclarationAtIndex(0) : rule,
                      box.getPageMarginSymbol()));
    }

    /** Paper is the medium {@code print}; media features are not asked. */
    private void addMedia(CSSMediaRule rule) {
      boolean plain = rule.getAllMediaQueries().stream().allMatch(this::isPlain);
      if (!plain) {
        unknown(rule, "@media");
      } else if (rule.getAllMediaQueries().stream().anyMatch(this::isPrint)) {
        rule.getAllRules().forEach(this::add);
      }
    }

    private boolean isPlain(CSSMediaQuery query) {
      return query.getMedium() != null && !query.hasMediaExpressions() && !query.isNot();
    }

    private boolean isPrint(CSSMediaQuery query) {
      return query.getMedium().equals("print") || query.getMedium().equals("all");
    }

    private List<Declaration> declarations(List<CSSDeclaration> parsed, Context context) {
      return declarations.read(parsed, file, context);
    }

    private void unknown(Object rule, String name) {
      diagnostics.report(Code.CSS_RULE_UNKNOWN, place(rule), name);
    }

    private Place place(Object part) {
      return part instanceof ICSSSourceLocationAware aware && aware.getSourceLocation() != null
          ? Place.line(file, aware.getSourceLocation().getFirstTokenBeginLineNumber())
          : Place.file(file);
    }
  }

  private static Optional<Position> position(String symbol) {
    String name = symbol.substring(1).replace('-', '_').toUpperCase(Locale.ROOT);
    for (Position position : Position.values()) {
      if (position.name().equals(name)) {
        return Optional.of(position);
      }
    }
    return Optional.empty();
  }

  private static String atKeyword(ICSSTopLevelRule rule) {
    String css = rule.getAsCSSString(new CSSWriterSettings().setOptimizedOutput(true), 0);
    return css.split("[\\s{]", 2)[0];
  }
}
