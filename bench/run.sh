#!/usr/bin/env bash
# Measures Touyan and prints a markdown table: bench/run.sh [start] [first] [list] [memory] [export] [appraisal] [trial] [scale]
# [search] [publish] [publish-kill] [import] [import-kill] [audit] [regions]. Without a name everything but trial, publish, the imports, audit, regions and scale, which loads 1,400,000 households
# first. See docs/bench.md.
# TOUYAN_BENCH_HOUSEHOLDS sizes the county, TOUYAN_BENCH_SECONDS each run of wrk, JAVA_HOME picks the JDK.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=.ci/tools.sh
source .ci/tools.sh

need_java
need_node
command -v wrk >/dev/null || apt_install wrk || fail "需要 wrk / wrk is needed"
if [[ -z ${TOUYAN_BENCH_APP:-} ]]; then
  build_frontend
  build_backend
else
  APP=$TOUYAN_BENCH_APP
fi
mkdir -p "$STATE"
java_flags
if [[ ${TOUYAN_ARCHIVE:-yes} == yes ]]; then use_archive; fi

export BENCH_JAVA=$JAVA BENCH_APP=$APP BENCH_FLAGS="${JAVA_FLAGS[*]}" BENCH_JDK=$JAVA_VERSION
exec node bench/bench.mjs "$@"
