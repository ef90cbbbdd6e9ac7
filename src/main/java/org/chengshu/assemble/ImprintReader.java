package org.chengshu.assemble;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chengshu.book.Imprint;
import org.chengshu.book.ImprintField;
import org.chengshu.book.ImprintProfile;

/**
 * 读版权页: {@code profile} and {@code imprint} of {@code book.yaml}, as they are written. Whether they
 * are right for the profile is the business of the package {@code imprint}.
 */
final class ImprintReader {

  private ImprintReader() {}

  static Imprint read(Settings root) {
    ImprintProfile profile =
        root.text("profile")
            .map(name -> ImprintProfile.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(ImprintProfile.SAMPLE);
    return root.group("imprint")
        .map(written -> imprint(profile, written, root.line("imprint")))
        .orElseGet(() -> Imprint.of(profile));
  }

  private static Imprint imprint(ImprintProfile profile, Settings written, int line) {
    Map<ImprintField, Imprint.Field> fields = new EnumMap<>(ImprintField.class);
    for (ImprintField field : ImprintField.values()) {
      written
          .text(field.key())
          .ifPresent(text -> fields.put(field, new Imprint.Field(text, written.line(field.key()))));
    }
    Optional<Imprint.Certificate> certificate =
        written.group("certificate").map(c -> certificate(c, written.line("certificate")));
    Optional<Imprint.WebDecision> web =
        written
            .group("web-outputs")
            .map(decision ->
                new Imprint.WebDecision(
                    decision.text("allowed-by").orElseThrow(),
                    decision.text("date").orElseThrow(),
                    decision.text("reason").orElseThrow()));
    return new Imprint(profile, fields, certificate, web, line);
  }

  private static Imprint.Certificate certificate(Settings written, int line) {
    return new Imprint.Certificate(
        written.text("number").orElseThrow(),
        written.text("title").orElseThrow(),
        written.text("unit").orElseThrow(),
        Trims.trim(written.text("trim").orElseThrow()),
        Integer.parseInt(written.text("copies").orElseThrow()),
        line);
  }
}
