package org.chengshu.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** EPUBCheck 的报告: the outside judge of what an EPUB is (D-60). */
public record EpubCheckReport(List<String> findings) {

  public static EpubCheckReport of(byte[] epub) {
    Collector collector = new Collector();
    new EpubCheck(new ByteArrayInputStream(epub), collector, "book.epub").doValidate();
    int counted =
        collector.getFatalErrorCount() + collector.getErrorCount() + collector.getWarningCount();
    if (counted != collector.findings.size()) {
      throw new AssertionError("counted " + counted + " but told " + collector.findings);
    }
    return new EpubCheckReport(List.copyOf(collector.findings));
  }

  /** No fatal error, no error, no warning. */
  public boolean clean() {
    return findings.isEmpty();
  }

  private static final class Collector extends MasterReport {

    private final List<String> findings = new ArrayList<>();

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      switch (message.getSeverity()) {
        case FATAL, ERROR, WARNING ->
            findings.add(message.getID() + " " + location + " " + message.getMessage(arguments));
        case INFO, USAGE, SUPPRESSED -> {}
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}
  }
}
