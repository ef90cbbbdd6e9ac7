package org.chengshu.diag;

/** 严重程度: how much a finding matters. An {@code ERROR} stops the edition it concerns. */
public enum Severity {
  INFO,
  WARNING,
  ERROR
}
