package org.chengshu.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson, which is on the class path for the schemas, is the oracle. */
class JsonTextTest {

  private final JsonMapper jackson = new JsonMapper();

  @Test
  void writesEveryKindOfValueInOrder() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("z", "春“眠”\"\\\n");
    object.put("a", List.of(1, 2L, 0.5, true));
    object.put("none", Optional.empty());
    object.put("line", OptionalInt.of(3));
    assertEquals(
        "{\"z\":\"春“眠”\\\"\\\\\\n\",\"a\":[1,2,0.5,true],\"none\":null,\"line\":3}",
        JsonText.of(object));
  }

  @Test
  void anyTextComesBack() {
    Random random = new Random(20260101);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append((char) (random.nextInt(4) == 0 ? random.nextInt(128) : random.nextInt(65536)));
      }
      JsonNode back = jackson.readTree(JsonText.of(List.of(text)));
      assertEquals(text.toString(), back.get(0).stringValue());
    }
  }
}
