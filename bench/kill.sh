#!/usr/bin/env bash
# Durability drill: writers create households while the product and its database are killed at random.
# bench/kill.sh [rounds, default 10]. Prints one line; exit 1 when an acknowledged write is lost or doubled.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=.ci/tools.sh
source .ci/tools.sh

need_java
need_node
if [[ -z ${TOUYAN_BENCH_APP:-} ]]; then
  build_frontend
  build_backend
else
  APP=$TOUYAN_BENCH_APP
fi
java_flags
export BENCH_JAVA=$JAVA BENCH_APP=$APP BENCH_FLAGS="${JAVA_FLAGS[*]}" BENCH_JDK=$JAVA_VERSION
exec node bench/kill.mjs "$@"
