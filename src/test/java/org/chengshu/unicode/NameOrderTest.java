package org.chengshu.unicode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chengshu.source.Resource;
import org.chengshu.unicode.NameOrder.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in the order of pinyin and of strokes (B-38). */
class NameOrderTest {

  private static final NameOrder PINYIN = new NameOrder(By.PINYIN);
  private static final NameOrder STROKES = new NameOrder(By.STROKES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // 姓氏的读音
        "陈荣材 单雄信 沈从文 盛宣怀",
        "高渐离 盖叫天 葛洪",
        "缪荃孙 万俟卨 莫言 牟其中",
        "区寄 欧阳修",
        "潘安 庞卫华 朴正 普济",
        "仇英 屈原",
        "谢灿 解缙 邢天",
        "余亮 尉迟恭 乐毅 岳飞",
        "曾国藩 查良镛 翟秋白 张三",
        "华佗 黄忠",
        "任正非 荣毅仁",
        // 逐字：一个姓的在一起；姓的声调在先
        "张三 张伟 张小明 章回 掌柜",
        "刘忻 柳宗元 陆游 吕志良 罗成",
        "卢沟 鲁迅 吕布 栾平 略阳 伦敦",
        // 单名在前
        "王安 王安石 王安忆",
        // 西文在同字母的汉字之前；大小写、重音、标点不计
        "Édouard 恩格斯 Ford 傅建林",
        "Alan 艾青 《爱莲说》 安徒生",
      })
  void byPinyin(String expected) {
    assertSorted(expected, PINYIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "丁一 卫华 马三 王安 毛奇 方回 孔明 邓拓 石达 叶圣陶 白居易 冯至 司马迁 吉鸿昌 朱德 庄周 刘忻",
        "寿慧桢 李凡 杨朔 吴晓静 余亮 邹伟锋 沈从文 张三 陈荣材 邵逸夫",
        "欧阳修 尚小云 罗成 金钧胤 庞卫华 郑和 孟子",
        "王伟 王安 王安石",
      })
  void byStrokes(String expected) {
    assertSorted(expected, STROKES);
  }

  private static void assertSorted(String expected, NameOrder order) {
    List<String> names = new ArrayList<>(List.of(expected.split(" ")));
    Collections.shuffle(names, new Random(expected.hashCode()));
    names.sort((a, b) -> key(a, order).compareTo(key(b, order)));
    assertEquals(expected, String.join(" ", names));
  }

  private static NameKey key(String name, NameOrder order) {
    return order.key(name, true, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "曾国藩, true, Z", "沈从文, true, S", "单县机械厂, false, S", "乐清市总工会, false, Y",
    "长江机械厂, false, C", "重庆钢厂, false, C", "六安茶厂, false, L", "乐器厂, false, L",
    "单独, false, D", "IBM, false, I", "𬭎声, true, H", "〇号车间, false, L"
  })
  void theLetterItStandsUnder(String name, boolean person, String letter) {
    assertEquals(Optional.of(letter), PINYIN.key(name, person, List.of()).group().letter(), name);
  }

  @Test
  void aReadingOfItsOwnGoesBeforeTheTables() {
    List<Syllable> own = List.of(Syllable.of("Céng").orElseThrow());
    assertEquals(Optional.of("C"), PINYIN.key("曾参", true, own).group().letter());
  }

  @Test
  void whatNoTableKnowsStandsLastAndIsTold() {
    NameKey unknown = key("𠀋子", PINYIN);
    assertTrue(unknown.compareTo(key("佐佐木", PINYIN)) > 0 && unknown.group().isOther());
    assertEquals(List.of("𠀋"), unknown.unknown());
    assertTrue(key("3号", PINYIN).group().isOther());
  }

  @ParameterizedTest
  @CsvSource({"zēng,zeng,1", "ZENG1,zeng,1", "lǚ,lv,3", "lü,lv,0", "nv3,nv,3", "wǎ,wa,3"})
  void syllables(String written, String letters, int tone) {
    assertEquals(Optional.of(new Syllable(letters, tone)), Syllable.of(written));
  }

  @Test
  void whatIsNoSyllable() {
    List.of("", "曾", "zeng5", "zēng1", "zeng guo", "123")
        .forEach(written -> assertEquals(Optional.empty(), Syllable.of(written), written));
  }

  /** Every row says something that the plain table does not. */
  @Test
  void noRowOfReadingsIsIdle() {
    CharacterRows plain = new CharacterRows("pinyin.tsv");
    for (String[] row : Resource.rows(Readings.class, "readings.tsv")) {
      String common =
          String.join(
              " ", row[0].codePoints().mapToObj(c -> plain.find(c).orElseThrow().key()).toList());
      assertTrue(!common.equals(row[1]), row[0]);
      assertEquals(row[0].length(), row[1].split(" ").length, row[0]);
    }
  }

  @Test
  void noCharacterStandsTwice() {
    for (String table : List.of("pinyin.tsv", "strokes.tsv")) {
      Set<Integer> seen = new HashSet<>();
      Resource.rows(Readings.class, table)
          .forEach(row -> row[1].codePoints().forEach(c -> assertTrue(seen.add(c), table + c)));
      assertTrue(seen.size() > 26_000, table);
    }
  }

  @Test
  void theOrderIsTotal() {
    List<String> names =
        Arrays.asList("张三", "章三", "Tom", "tom", "Édith", "曾", "曾国", "·", "3", "\uE000", "万俟");
    for (NameOrder order : List.of(PINYIN, STROKES)) {
      for (String a : names) {
        for (String b : names) {
          int there = key(a, order).compareTo(key(b, order));
          int back = key(b, order).compareTo(key(a, order));
          assertEquals(Integer.signum(there), -Integer.signum(back), a + " " + b);
          assertEquals(a.equals(b), there == 0, a + " " + b);
        }
      }
    }
  }
}
