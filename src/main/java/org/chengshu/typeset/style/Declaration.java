package org.chengshu.typeset.style;

import java.util.List;
import org.chengshu.diag.Place;

/** 声明: one longhand property with its value, checked against the property table. */
record Declaration(Property property, List<CssValue> value, boolean important, Place place) {
  Declaration {
    value = List.copyOf(value);
  }
}
