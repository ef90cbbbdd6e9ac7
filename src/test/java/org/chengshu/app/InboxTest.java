package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.chengshu.diag.Diagnostics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was imported does not come back, whatever became of it and of the inbox since. */
class InboxTest {

  private static final String TEXT = "车间里的灯\n\n　　老王在车间里干了四十年。\n";
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path book;

  private final Diagnostics diagnostics = new Diagnostics();
  private Path article;
  private Path register;

  @BeforeEach
  void makeInbox() throws IOException {
    Path inbox = Files.createDirectories(book.resolve("inbox"));
    article = inbox.resolve("来稿/灯.txt");
    register = inbox.resolve(".imported");
    Files.createDirectories(article.getParent());
  }

  /** Git stores Unix's line ends and gives those of the system (core.autocrlf). */
  @Test
  void otherLineEndsMakeNoOtherArticle() throws IOException {
    Files.write(article, TEXT.getBytes(GBK));
    edit(importNew());
    Files.write(article, TEXT.replace("\n", "\r\n").getBytes(GBK));
    Files.writeString(register, Files.readString(register).replace("\n", "\r\n"));
    assertEquals(List.of(), importNew());
    Files.write(article, TEXT.replace("\n", "\r").getBytes(GBK));
    assertEquals(1, importNew().size(), "a carriage return alone is no line end of Git's");
  }

  @Test
  void aRegisterOfTheBytesIsStillGood() throws Exception {
    byte[] bytes = TEXT.replace("\n", "\r\n").getBytes(GBK);
    Files.write(article, bytes);
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
    Files.writeString(register, HexFormat.of().formatHex(sum) + "\tinbox/来稿/灯.txt\n");
    assertEquals(List.of(), importNew());
    Files.write(article, TEXT.getBytes(GBK));
    assertEquals(List.of(), importNew());
  }

  @Test
  void theRegisterAsksNotToBeDeleted() throws IOException {
    Files.writeString(article, TEXT);
    importNew();
    Files.writeString(article, TEXT.replace("老王", "老李"));
    importNew();
    List<String> rows = Files.readAllLines(register);
    assertEquals(3, rows.size());
    assertTrue(rows.getFirst().startsWith("# 请不要删除"), rows.getFirst());
    assertTrue(rows.getLast().endsWith("\tinbox/来稿/灯.txt"), rows.getLast());
  }

  private List<Path> importNew() {
    List<Path> made = new Inbox(book, diagnostics).importNew();
    assertEquals(false, diagnostics.hasErrors(), () -> diagnostics.all().toString());
    return made;
  }

  private static void edit(List<Path> manuscripts) throws IOException {
    Path manuscript = manuscripts.getFirst();
    Files.writeString(manuscript, Files.readString(manuscript).replace("四十年", "三十年"));
  }
}
