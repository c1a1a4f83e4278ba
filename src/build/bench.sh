#!/bin/sh
# Measures, and prints one table; the rows are kept as JSON under target/bench.
set -eu
cd "$(dirname "$0")/../.."
. src/build/jdk.sh
find_maven

rm -rf target/bench
mvn --quiet --batch-mode -Dstyle.color=never -Dspotless.check.skip=true "$@" \
    test-compile surefire:test -Dtest='*Bench' || status=$?
cat target/bench/table.txt
exit "${status:-0}"
