package org.chengshu.imprint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

  /** 写了的一项. */
  private record Said(String text, Place place) {

    /** Of what stands outside {@code imprint} the line is not known. */
    static Said somewhere(String text) {
      return new Said(text, Place.file(FILE));
    }
  }

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
    Optional<Said> said = said(rule.key());
    switch (rule.need(imprint.profile())) {
      case REQUIRED ->
          said.ifPresentOrElse(found -> value(rule, found), () -> missing(rule.key(), rule.name()));
      case OPTIONAL -> said.ifPresent(found -> value(rule, found));
      case REFUSED ->
          said.ifPresent(found ->
              diagnostics.report(
                  Code.IMPRINT_FIELD_REFUSED, found.place, rule.key(), rule.name(), profile()));
    }
  }

  private void missing(String key, String name) {
    Code code = finalBuild ? Code.IMPRINT_FIELD_MISSING : Code.IMPRINT_FIELD_OPEN;
    diagnostics.report(code, Place.line(FILE, imprint.line()), key, name, profile());
  }

  private void value(FieldRules.Rule rule, Said said) {
    Matcher placeholder = PLACEHOLDER.matcher(said.text);
    boolean open = imprint.profile() != ImprintProfile.SAMPLE && placeholder.find();
    if (open) {
      Code code = finalBuild ? Code.PLACEHOLDER : Code.PLACEHOLDER_OPEN;
      diagnostics.report(code, said.place, rule.key(), rule.name(), placeholder.group());
    } else if (!rule.form().matcher(said.text).matches() || !numberFits(rule, said.text)) {
      diagnostics.report(
          Code.VALUE_INVALID, said.place, "imprint." + rule.key(), said.text, rule.expected());
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
  private Optional<Said> said(String key) {
    BookMetadata metadata = book.metadata();
    return switch (key) {
      case "compiler" -> metadata.compiler().map(Said::somewhere);
      case "publisher" -> metadata.publisher().map(Said::somewhere);
      case "certificate" ->
          imprint
              .certificate()
              .map(permit -> new Said(permit.number(), Place.line(FILE, permit.line())));
      case "web-outputs" ->
          imprint
              .webOutputs()
              .map(decision -> new Said(decision.reason(), Place.line(FILE, imprint.line())));
      case "responsibility" -> field(key).or(this::editors);
      default -> field(key);
    };
  }

  private Optional<Said> field(String key) {
    return Arrays.stream(ImprintField.values())
        .filter(field -> field.key().equals(key))
        .flatMap(field -> Optional.ofNullable(imprint.fields().get(field)).stream())
        .map(field -> new Said(field.text(), Place.line(FILE, field.line())))
        .findFirst();
  }

  /** 主编 of a published book are who is responsible for it, if nothing else is said. */
  private Optional<Said> editors() {
    List<String> editors = book.metadata().editors();
    return imprint.profile() != ImprintProfile.PUBLIC || editors.isEmpty()
        ? Optional.empty()
        : Optional.of(Said.somewhere(String.join("　", editors)));
  }

  private String profile() {
    return imprint.profile().name().toLowerCase(Locale.ROOT);
  }
}
