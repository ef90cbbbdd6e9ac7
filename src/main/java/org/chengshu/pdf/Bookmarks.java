package org.chengshu.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.chengshu.page.Outline;

/** 书签: the outline tree; a level that is left out counts as its parent's child. */
final class Bookmarks {

  /** 一枝: an entry whose children are still coming. */
  private static final class Branch {
    final int level;
    final COSDictionary dictionary;
    COSDictionary lastChild;
    int children;

    Branch(int level, COSDictionary dictionary) {
      this.level = level;
      this.dictionary = dictionary;
    }
  }

  private Bookmarks() {}

  static COSDictionary of(List<Outline> outline, Destinations destinations) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.OUTLINES);
    Deque<Branch> open = new ArrayDeque<>();
    open.push(new Branch(0, root));
    for (Outline entry : outline) {
      while (open.peek().level >= Math.max(1, entry.level())) {
        close(open.pop());
      }
      COSDictionary item = new COSDictionary();
      item.setString(COSName.TITLE, entry.title());
      item.setItem(COSName.DEST, destinations.page(entry.pageIndex()));
      append(open.peek(), item);
      open.push(new Branch(Math.max(1, entry.level()), item));
    }
    while (open.size() > 1) {
      close(open.pop());
    }
    root.setInt(COSName.COUNT, open.peek().children);
    return root;
  }

  private static void append(Branch parent, COSDictionary item) {
    item.setItem(COSName.PARENT, parent.dictionary);
    if (parent.lastChild == null) {
      parent.dictionary.setItem(COSName.FIRST, item);
    } else {
      parent.lastChild.setItem(COSName.NEXT, item);
      item.setItem(COSName.PREV, parent.lastChild);
    }
    parent.dictionary.setItem(COSName.LAST, item);
    parent.lastChild = item;
    parent.children++;
  }

  /** A negative count: shown folded up. */
  private static void close(Branch branch) {
    if (branch.children > 0) {
      branch.dictionary.setInt(COSName.COUNT, -branch.children);
    }
  }
}
