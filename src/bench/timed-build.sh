#!/bin/sh
# 计时：the timed build. Builds a book's horizontal edition several times, first without and then with
# the start-up cache, and prints wall seconds and peak memory of each run.
# Usage: src/bench/timed-build.sh [BOOK] [RUNS]        needs GNU time
set -eu

home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../.." && pwd -P)
book=${1:-$home/src/sample/luxun-100}
runs=${2:-5}
output=$(mktemp -d)
trap 'rm -rf "$output"' EXIT

measure() {
  command time -f "$1 %e s, %M KiB" \
    "$home/chengshu" build "$book" --edition horizontal --output "$output" >/dev/null
}

"$home/chengshu" --version >/dev/null
rm -f "$home"/target/chengshu-*.aot
measure "first run, makes the cache:"
for run in $(seq "$runs"); do
  measure "with the cache, run $run:"
done
rm -f "$home"/target/chengshu-*.aot
