package org.chengshu.app;

/** 进度: told by a run how far it is. */
@FunctionalInterface
public interface Progress {

  Progress NONE = (zh, en, done, total) -> {};

  /** A step of the run begins or moves on: {@code done} of {@code total}. */
  void stage(String zh, String en, int done, int total);
}
