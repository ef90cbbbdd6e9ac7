package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** 专段: {@code ::: letter} to {@code :::}. Verse keeps its lines, the others hold blocks. */
final class FencedBlock extends CustomBlock {

  private static final Pattern OPEN = Pattern.compile(":{3,}\\s*([A-Za-z][\\w-]*)\\s*");
  private static final Pattern CLOSE = Pattern.compile(":{3,}\\s*");
  private static final String VERSE = "verse";

  private final String name;
  private final List<String> lines = new ArrayList<>();

  private boolean closed;

  private FencedBlock(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Whether the line is a closing fence; in a paragraph it closes nothing. */
  static boolean closes(String line) {
    return CLOSE.matcher(line.strip()).matches();
  }

  boolean isClosed() {
    return closed;
  }

  boolean isVerse() {
    return name.equals(VERSE);
  }

  /** Of verse, without the fences; empty for others. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** 专段解析. A closing fence ends the innermost open block, so all of one text share {@code open}. */
  private static final class FencedParser extends AbstractBlockParser {

    private final FencedBlock block;
    private final List<FencedParser> open;
    private boolean firstLine = true;

    FencedParser(String name, List<FencedParser> open) {
      this.block = new FencedBlock(name);
      this.open = open;
      open.add(this);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return !block.isVerse();
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      CharSequence line = state.getLine().getContent();
      CharSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
      if (open.getLast() == this && CLOSE.matcher(rest).matches()) {
        block.closed = true;
        return BlockContinue.finished();
      }
      return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
      // The first one is what stands behind the opening fence: nothing.
      if (!firstLine) {
        block.lines.add(line.getContent().toString());
      }
      firstLine = false;
    }

    @Override
    public void closeBlock() {
      open.remove(this);
    }
  }

  /** One for each text that is parsed: it knows the open blocks. */
  static final class Factory extends AbstractBlockParserFactory {

    private final List<FencedParser> open = new ArrayList<>();

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= 4) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      Matcher matcher = OPEN.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
      return matcher.matches()
          ? BlockStart.of(new FencedParser(matcher.group(1), open)).atIndex(line.length())
          : BlockStart.none();
    }
  }
}
