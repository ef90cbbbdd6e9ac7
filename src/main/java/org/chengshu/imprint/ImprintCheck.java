package org.chengshu.imprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengshu.book.Book;
import org.chengshu.book.BookMetadata;
import org.chengshu.book.Edition;
import org.chengshu.book.Imprint;
import org.chengshu.book.ImprintField;
import org.chengshu.book.ImprintProfile;
import org.chengshu.book.Isbn;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/**
 * 版权页把关: holds a book against the rules of its profile (REQUIREMENTS B-60 to B-63, B-80 to B-84).
 * What a final edition needs and a proof can wait for is an error in the one and a warning in the
 * other; what the profile refuses is an error in both. Start reading here.
 */
public final class ImprintCheck {

  private static final String FILE = "book.yaml";

  /** 占位: what people write where they don't know yet. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("[Xx×Ｘｘ＊*]{2,}|[_?？]{2,}|某某|待定|待补|待填|TODO|TBD");

  private final Book book;
  private final Imprint imprint;
  private final boolean finalBuild;
  private final Diagnostics diagnostics;

  private ImprintCheck(Book book, boolean finalBuild, Diagnostics diagnostics) {
    this.book = book;
    this.imprint = book.imprint();
    this.finalBuild = finalBuild;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks a book.
   *
   * @param editions those that are built
   * @param finalBuild whether they are meant for the printer
   */
  public static void check(
      Book book, List<Edition> editions, boolean finalBuild, Diagnostics diagnostics) {
    ImprintCheck check = new ImprintCheck(book, finalBuild, diagnostics);
    FieldRules.load().rules().forEach(check::field);
    if (book.imprint().profile() == ImprintProfile.INTERNAL) {
      new InternalCheck(book, editions, diagnostics).check();
    }
  }

  private void field(FieldRules.Rule rule) {
    Optional<Imprint.Field> written = written(rule.key());
    if (written.isEmpty()) {
      if (rule.need(imprint.profile()) == FieldRules.Need.REQUIRED) {
        Code code = finalBuild ? Code.IMPRINT_FIELD_MISSING : Code.IMPRINT_FIELD_OPEN;
        diagnostics.report(
            code, Place.line(FILE, imprint.line()), rule.key(), rule.name(), profileName());
      }
      return;
    }
    Place place = Place.line(FILE, written.get().line());
    if (rule.need(imprint.profile()) == FieldRules.Need.REFUSED) {
      diagnostics.report(Code.IMPRINT_FIELD_REFUSED, place, rule.key(), rule.name(), profileName());
      return;
    }
    value(rule, written.get().text(), place);
  }

  private void value(FieldRules.Rule rule, String text, Place place) {
    Matcher placeholder = PLACEHOLDER.matcher(text);
    boolean open = imprint.profile() != ImprintProfile.SAMPLE && placeholder.find();
    if (open) {
      Code code = finalBuild ? Code.PLACEHOLDER : Code.PLACEHOLDER_OPEN;
      diagnostics.report(code, place, rule.key(), rule.name(), placeholder.group());
    } else if (!rule.form().matcher(text).matches() || !numberFits(rule, text)) {
      diagnostics.report(Code.VALUE_INVALID, place, "imprint." + rule.key(), text, rule.expected());
    }
  }

  /** The one number that a form cannot tell, and that both records of a book must agree on. */
  private boolean numberFits(FieldRules.Rule rule, String text) {
    Optional<String> isbn = imprint.text(ImprintField.ISBN);
    if (rule.key().equals(ImprintField.ISBN.key())) {
      return Isbn.of(text).isPresent();
    }
    return !rule.key().equals(ImprintField.CIP.key())
        || isbn.flatMap(Isbn::of).map(number -> text.contains(number.text())).orElse(true);
  }

  /** What the book says under a key of the table, wherever in {@code book.yaml} it stands. */
  private Optional<Imprint.Field> written(String key) {
    BookMetadata metadata = book.metadata();
    return switch (key) {
      case "compiler" -> metadata.compiler().map(text -> new Imprint.Field(text, imprint.line()));
      case "publisher" -> metadata.publisher().map(text -> new Imprint.Field(text, imprint.line()));
      case "certificate" ->
          imprint.certificate().map(permit -> new Imprint.Field(permit.number(), permit.line()));
      case "web-outputs" ->
          imprint
              .webOutputs()
              .map(decision -> new Imprint.Field(decision.reason(), imprint.line()));
      case "responsibility" ->
          ownField(key)
              .or(() ->
                  imprint.profile() == ImprintProfile.PUBLIC && !metadata.editors().isEmpty()
                      ? Optional.of(
                          new Imprint.Field(String.join("　", metadata.editors()), imprint.line()))
                      : Optional.empty());
      default -> ownField(key);
    };
  }

  private Optional<Imprint.Field> ownField(String key) {
    Map<String, Imprint.Field> fields = new LinkedHashMap<>();
    imprint.fields().forEach((field, value) -> fields.put(field.key(), value));
    return Optional.ofNullable(fields.get(key));
  }

  private String profileName() {
    return switch (imprint.profile()) {
      case SAMPLE -> "sample";
      case INTERNAL -> "internal";
      case PUBLIC -> "public";
    };
  }
}
