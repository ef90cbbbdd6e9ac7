package org.chengshu.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chengshu.book.ImprintField;
import org.junit.jupiter.api.Test;

/** 项目规则表: every field of an imprint has its row. */
class ImprintTablesTest {

  @Test
  void everyFieldHasARuleForEveryProfile() {
    List<FieldRules.Rule> rules = FieldRules.load().rules();
    Set<String> keys =
        rules.stream().map(FieldRules.Rule::key).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules.size(), keys.size());
    Set<String> fields =
        Arrays.stream(ImprintField.values())
            .map(ImprintField::key)
            .collect(Collectors.toCollection(TreeSet::new));
    fields.addAll(List.of("compiler", "publisher", "certificate", "web-outputs"));
    assertEquals(fields, keys);
    assertTrue(rules.stream().allMatch(rule -> rule.needs().size() == 3));
  }
}
