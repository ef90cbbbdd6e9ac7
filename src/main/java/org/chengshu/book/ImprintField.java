package org.chengshu.book;

import java.util.Locale;

/**
 * 版权页项目: what {@code imprint:} of {@code book.yaml} may say. Which profile wants which field stands
 * in {@code imprint-fields.tsv} of the package {@code imprint}.
 */
public enum ImprintField {
  /** 准印证号. */
  PERMIT,
  /** 发送对象. */
  RECIPIENTS,
  /** 编印目的, for the application only. */
  PURPOSE,
  /** 著作权声明. */
  COPYRIGHT,
  /** 图书在版编目（CIP）数据, verbatim as the publisher gives it. */
  CIP,
  /** 责任者与著作方式. */
  RESPONSIBILITY,
  /** 出版者地址. */
  PUBLISHER_ADDRESS,
  /** 邮政编码. */
  PUBLISHER_POSTCODE,
  /** 发行者. */
  DISTRIBUTOR,
  /** 责任编辑. */
  RESPONSIBLE_EDITOR,
  /** 封面设计. */
  COVER_DESIGN,
  /** 印刷者、印刷单位. */
  PRINTER,
  /** 版次的日期. */
  EDITION_DATE,
  /** 版次. */
  EDITION_NUMBER,
  /** 印次的日期、印刷日期. */
  PRINTING_DATE,
  /** 印次. */
  PRINTING_NUMBER,
  /** 印数. */
  COPIES,
  /** 书号. */
  ISBN,
  /** 定价. */
  PRICE;

  /** As it is written in {@code book.yaml}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
