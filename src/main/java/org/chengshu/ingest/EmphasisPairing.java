package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.manuscript.Inline;

/**
 * 强调配对: pairs runs of * and _, as CommonMark does (6.2, rules 9 to 17). A run that nothing answers
 * is text.
 */
final class EmphasisPairing {

  /** More open runs than this are text: no manuscript nests so deep, and hostile ones may not. */
  private static final int DEEPEST = 16;

  private final List<Frame> stack = new ArrayList<>();

  /** An open run and what stands behind it; the bottom frame has none. */
  private static final class Frame {
    private final Optional<Piece.Run> opener;
    private int left;
    private List<Inline> content = new ArrayList<>();

    Frame(Optional<Piece.Run> opener, int left) {
      this.opener = opener;
      this.left = left;
    }

    boolean answers(Piece.Run closer) {
      return opener
          .filter(run -> run.mark() == closer.mark() && !ruleOfThree(run, closer))
          .isPresent();
    }

    private static boolean ruleOfThree(Piece.Run opener, Piece.Run closer) {
      boolean both = opener.flanking().canClose() || closer.flanking().canOpen();
      boolean sum = (opener.length() + closer.length()) % 3 == 0;
      return both && sum && (opener.length() % 3 != 0 || closer.length() % 3 != 0);
    }
  }

  private EmphasisPairing() {
    stack.add(new Frame(Optional.empty(), 0));
  }

  static List<Inline> pair(List<Piece> pieces) {
    EmphasisPairing pairing = new EmphasisPairing();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Done done -> pairing.append(done.inline());
        case Piece.Bracket bracket -> pairing.append(new Inline.Text(bracket.literal()));
        case Piece.Run run -> pairing.add(run);
      }
    }
    while (pairing.stack.size() > 1) {
      pairing.giveUpTop();
    }
    return TextMerger.merge(pairing.stack.getFirst().content);
  }

  private void append(Inline inline) {
    stack.getLast().content.add(inline);
  }

  private void add(Piece.Run run) {
    int left = run.length();
    while (left > 0 && run.flanking().canClose()) {
      int opener = opener(run);
      if (opener < 0) {
        break;
      }
      while (stack.size() - 1 > opener) {
        giveUpTop();
      }
      left -= close(left);
    }
    if (left == 0) {
      return;
    }
    if (run.flanking().canOpen() && stack.size() <= DEEPEST) {
      stack.add(new Frame(Optional.of(run), left));
    } else {
      append(new Inline.Text(String.valueOf(run.mark()).repeat(left)));
    }
  }

  private int opener(Piece.Run closer) {
    for (int i = stack.size() - 1; i > 0; i--) {
      if (stack.get(i).answers(closer)) {
        return i;
      }
    }
    return -1;
  }

  /** Closes one or two marks of the top frame and says how many. */
  private int close(int available) {
    Frame frame = stack.getLast();
    int used = Math.min(2, Math.min(frame.left, available));
    Inline.Role role = used == 2 ? Inline.Role.STRONG : Inline.Role.EMPHASIS;
    Inline span = Inline.Span.of(role, TextMerger.merge(frame.content));
    frame.left -= used;
    if (frame.left == 0) {
      stack.removeLast();
      append(span);
    } else {
      frame.content = new ArrayList<>(List.of(span));
    }
    return used;
  }

  private void giveUpTop() {
    Frame top = stack.removeLast();
    top.opener.ifPresent(
        run -> append(new Inline.Text(String.valueOf(run.mark()).repeat(top.left))));
    top.content.forEach(this::append);
  }
}
