package org.chengshu.page;

/** 左页、右页: as the open book lies, whatever its binding. */
public enum Side {
  LEFT,
  RIGHT
}
