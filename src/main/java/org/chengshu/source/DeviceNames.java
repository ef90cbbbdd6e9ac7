package org.chengshu.source;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 设备名: what Windows takes for a device, with whatever ending, so that no file can be called so
 * there.
 */
public final class DeviceNames {

  /** In small letters. */
  public static final Set<String> ALL =
      Stream.concat(
              Stream.of("con", "prn", "aux", "nul"),
              IntStream.rangeClosed(1, 9).boxed().flatMap(n -> Stream.of("com" + n, "lpt" + n)))
          .collect(Collectors.toUnmodifiableSet());

  private DeviceNames() {}
}
