package org.chengshu.app;

/** 进度: told by a build as it goes, at most once a unit of work. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = (zh, en, done, total) -> {};

  /**
   * @param zh what is being done, in Chinese
   * @param en the same in English
   * @param total 0 where it is not known
   */
  void stage(String zh, String en, int done, int total);
}
