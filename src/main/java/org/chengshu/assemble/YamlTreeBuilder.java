package org.chengshu.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** YAML 事件成树: builds nodes from the parser's events, to a bounded depth. */
final class YamlTreeBuilder {

  private static final int MAX_DEPTH = 16;

  private final Iterator<Event> events;

  YamlTreeBuilder(Iterator<Event> events) {
    this.events = events;
  }

  /** The one document of the stream; for a file of comments only a mapping without entries. */
  YamlNode document() {
    next(); // the start of the stream
    if (next().getEventId() == Event.ID.StreamEnd) {
      return new YamlNode.Mapping(List.of(), 1);
    }
    YamlNode root = node(next(), 0);
    next(); // the end of the document
    Event last = next();
    if (last.getEventId() != Event.ID.StreamEnd) {
      throw new YamlProblem("有两份内容：多了一行 ---", line(last));
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    refuse(event, depth);
    return switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence((CollectionStartEvent) event, depth);
      case MappingStart -> mapping((CollectionStartEvent) event, depth);
      default -> throw new YamlProblem("这里少了一个值", line(event));
    };
  }

  private static void refuse(Event event, int depth) {
    if (depth > MAX_DEPTH) {
      throw new YamlProblem("层次太深，上限 " + MAX_DEPTH + " 层", line(event));
    }
    boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (event instanceof AliasEvent || anchored) {
      throw new YamlProblem("值以 & 或 * 开头，要加引号（这里不支持引用）", line(event));
    }
    boolean tagged =
        event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
            || event instanceof CollectionStartEvent start && start.getTag().isPresent();
    if (tagged) {
      throw new YamlProblem("值以 ! 开头，要加引号（这里不支持类型标记）", line(event));
    }
  }

  private static YamlNode scalar(ScalarEvent event) {
    return new YamlNode.Scalar(event.getValue(), event.isPlain(), line(event));
  }

  private YamlNode sequence(CollectionStartEvent start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      items.add(node(event, depth + 1));
    }
    int column = start.getStartMark().map(Mark::getColumn).orElse(0);
    return new YamlNode.Sequence(items, start.isFlow(), column, line(start));
  }

  private YamlNode mapping(CollectionStartEvent start, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      refuse(event, depth + 1);
      if (!(event instanceof ScalarEvent key)) {
        throw new YamlProblem("名称要是一个词", line(event));
      }
      if (!keys.add(key.getValue())) {
        throw new YamlProblem("“" + key.getValue() + "”写了两次", line(event));
      }
      entries.add(new YamlNode.Entry(key.getValue(), node(next(), depth + 1), line(event)));
    }
    return new YamlNode.Mapping(entries, line(start));
  }

  private Event next() {
    return events.next();
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
