package org.chengshu.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages zh = Messages.in(Language.ZH);
  private final Messages en = Messages.in(Language.EN);

  @Test
  void fillsSentenceAndAdviceInBothLanguages() {
    Diagnostic note = new Diagnostic(Code.NOTE_WITHOUT_TEXT, Place.NOWHERE, List.of("7"));
    assertEquals("注码“7”没有对应的注文。", zh.sentence(note));
    assertEquals("补上 [^7]: 注文，或删掉注码", zh.advice(note));
    assertEquals("Note “7” has no text.", en.sentence(note));
    assertEquals("Add [^7]: text, or remove the mark", en.advice(note));
  }

  @Test
  void aQuestionNeedsNoFullStop() {
    Diagnostic key = new Diagnostic(Code.KEY_UNKNOWN, Place.NOWHERE, List.of("titel", "title"));
    assertEquals("没有“titel”这个设置，是不是“title”？", zh.sentence(key));
    assertEquals("There is no setting “titel”; did you mean “title”?", en.sentence(key));
  }

  /** Arguments are foreign text: they are neither templates nor terminal commands. */
  @Test
  void argumentsAreTakenLiterally() {
    assertEquals("没有“{1}”这个设置，是不是“$1\\”？", zh.sentence(unknown("{1}", "$1\\")));
    assertEquals(
        "没有“a [31mb c”这个设置，是不是“d e”？", zh.sentence(unknown("a\u001b[31mb\r\nc", "d\u202Ee")));
  }

  @Test
  void aLongArgumentIsShownByItsEnds() {
    String sentence = zh.sentence(unknown("甲" + "𬭎".repeat(5000) + "乙", "丙"));
    assertEquals("没有“甲" + "𬭎".repeat(119) + "……" + "𬭎".repeat(39) + "乙”这个设置，是不是“丙”？", sentence);
  }

  @Test
  void missingArgumentsLeaveNoPlaceholder() {
    assertEquals("没有“”这个设置，是不是“”？", zh.sentence(unknown()));
  }

  private static Diagnostic unknown(String... arguments) {
    return new Diagnostic(Code.KEY_UNKNOWN, Place.NOWHERE, List.of(arguments));
  }
}
