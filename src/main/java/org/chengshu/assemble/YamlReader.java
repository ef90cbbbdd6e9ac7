package org.chengshu.assemble;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.source.Resource;
import org.chengshu.source.Source;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * 读 YAML: the text of a project file to a tree that knows its lines. Only what such a file needs:
 * one document, no anchors, aliases or tags, and bounds on size and depth. So a file cannot name a
 * class and cannot grow while it is read.
 */
final class YamlReader {

  static final int MAX_CHARACTERS = 1 << 20;

  private static final List<String[]> PROBLEMS =
      Resource.rows(YamlReader.class, "yaml-problems.tsv");

  private YamlReader() {}

  /** The tree; empty if the file is broken, which is reported (BOOK-02). */
  static Optional<YamlNode> read(Source source, Diagnostics diagnostics) {
    try {
      if (source.text().length() > MAX_CHARACTERS) {
        throw new YamlProblem("文件太大，上限 " + MAX_CHARACTERS + " 字", 1);
      }
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(MAX_CHARACTERS).build();
      Iterator<Event> events = new Parse(settings).parseString(source.text()).iterator();
      return Optional.of(new YamlTreeBuilder(events).document());
    } catch (YamlProblem problem) {
      report(source, problem.getMessage(), problem.line(), diagnostics);
    } catch (MarkedYamlEngineException e) {
      report(source, e, diagnostics);
    } catch (YamlEngineException e) {
      report(source, unknown(e.getMessage()), 1, diagnostics);
    }
    return Optional.empty();
  }

  private static void report(Source source, String reason, int line, Diagnostics diagnostics) {
    Place place = Place.line(source.file(), line);
    diagnostics.report(Code.YAML_BROKEN, place, source.file(), reason);
  }

  private static void report(
      Source source, MarkedYamlEngineException failure, Diagnostics diagnostics) {
    String problem = failure.getProblem();
    Optional<String[]> row =
        PROBLEMS.stream().filter(cells -> problem.contains(cells[0])).findFirst();
    boolean atStart = row.filter(cells -> cells[1].equals("start")).isPresent();
    Optional<Mark> start = failure.getContextMark().filter(_ -> atStart);
    int line = start.or(failure::getProblemMark).map(Mark::getLine).orElse(0) + 1;
    String reason = row.map(cells -> cells[2]).orElseGet(() -> unknown(problem));
    report(source, reason, line, diagnostics);
  }

  private static String unknown(String problem) {
    return "YAML 语法错误（" + problem.lines().findFirst().orElse("") + "）";
  }
}
