# What ./run and ./test share: finding the tools, and building only what changed. Sourced, not run.
# shellcheck shell=bash

CACHE=.cache
STATE=.run
APP=$STATE/app
MAVEN_VERSION=3.9.11

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# apt_install PACKAGE...: on Debian as root; says nothing and fails anywhere else.
apt_install() {
  [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null || return 1
  say "安装 / installing: $*"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null 2>&1 && return 0
  apt-get update -q >/dev/null 2>&1 || return 1
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null 2>&1
}

find_java() {
  if [[ -n ${JAVA_HOME:-} && -x $JAVA_HOME/bin/javac ]]; then
    JAVA=$JAVA_HOME/bin/java
  elif command -v javac >/dev/null && command -v java >/dev/null; then
    JAVA=$(command -v java)
  else
    return 1
  fi
  JAVA_VERSION=$("$JAVA" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.vm\.version = //p')
  JAVA_MAJOR=${JAVA_VERSION%%[.+-]*}
  ((JAVA_MAJOR >= 17))
}

need_java() {
  find_java && return
  apt_install openjdk-17-jdk-headless && find_java && return
  fail "需要 JDK 17 或更新 / JDK 17 or newer is needed: https://adoptium.net (or set JAVA_HOME)"
}

find_node() {
  command -v node >/dev/null && command -v npm >/dev/null || return 1
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

need_node() {
  find_node && return
  # Debian 12 only has Node 18, Debian 13 has 20.
  apt-cache policy nodejs 2>/dev/null | grep -Eq 'Candidate: (2[0-9]|[3-9][0-9])\.' && apt_install nodejs npm && find_node && return
  fail "需要 Node 20.19 或更新 / Node 20.19 or newer is needed: https://nodejs.org"
}

# Quarkus wants Maven 3.9; Debian's 3.8 can at least fetch it. A build is over before the second compiler pays: without it
# the processor works less than half as long.
need_maven() {
  export MAVEN_OPTS=${MAVEN_OPTS:--XX:TieredStopAtLevel=1}
  local unpacked=$CACHE/maven/apache-maven-$MAVEN_VERSION/bin/mvn
  if [[ ! -x $unpacked ]]; then
    command -v mvn >/dev/null || apt_install maven || fail "需要 Maven / Maven is needed: https://maven.apache.org"
    if mvn -q --version | grep -Eq '(^|[^0-9.])(3\.9|3\.[1-9][0-9]|4)\.'; then
      MVN=mvn
      return
    fi
    say "下载 Maven $MAVEN_VERSION / fetching Maven $MAVEN_VERSION"
    (mkdir -p "$CACHE" && cd "$CACHE" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$PWD/maven") ||
      fail "无法下载 Maven $MAVEN_VERSION / cannot fetch Maven $MAVEN_VERSION: install Maven 3.9 or newer"
    chmod +x "$unpacked"
  fi
  MVN=$PWD/$unpacked
}

SHA=(sha256sum)
command -v sha256sum >/dev/null || SHA=(shasum -a 256)

# digest PATH...: one hash over names and contents.
digest() {
  find "$@" -type f -print0 | LC_ALL=C sort -z | xargs -0 "${SHA[@]}" | "${SHA[@]}" | cut -c1-16
}

# unchanged NAME HASH: whether the step of that name was last done with that hash.
unchanged() { [[ $(cat "$STATE/$1.stamp" 2>/dev/null) == "$2" ]]; }
done_with() { printf '%s\n' "$2" >"$STATE/$1.stamp"; }
# begin NAME: an interrupted step is not taken for a finished one.
begin() { mkdir -p "$STATE" && rm -f "$STATE/$1.stamp"; }

install_node_modules() {
  local hash
  hash=$(digest frontend/package-lock.json)
  [[ -d frontend/node_modules ]] && unchanged npm "$hash" && return
  begin npm
  say "安装前端依赖 / installing the front end's packages"
  (cd frontend && npm ci --no-audit --no-fund --loglevel=error) ||
    fail "npm ci 失败 / npm ci failed in frontend/"
  done_with npm "$hash"
}

build_frontend() {
  local hash
  [[ -f frontend/package.json ]] || return 0
  hash=$(cd frontend && digest package.json package-lock.json index.html vite.config.ts tsconfig.json m public scripts src)
  [[ -f frontend/dist/index.html ]] && unchanged frontend "$hash" && return
  install_node_modules
  begin frontend
  say "构建前端 / building the front end"
  (cd frontend && npm run --silent build >"../$STATE/frontend.log" 2>&1) ||
    fail "前端构建失败 / the front end does not build: $(tail -n 20 "$STATE/frontend.log")"
  done_with frontend "$hash"
}

build_backend() {
  local inputs=(backend/pom.xml backend/src/main) hash
  if [[ -d frontend/dist ]]; then inputs+=(frontend/dist); fi
  hash=$(digest "${inputs[@]}")
  [[ -f $APP/quarkus-run.jar ]] && unchanged app "$hash" && return
  need_maven
  say "构建后端 / building the back end"
  begin app
  # Maven only adds: yesterday's bundles would be packed with today's.
  rm -rf backend/target/classes/web
  (cd backend && "$MVN" -q -B package -Dmaven.test.skip=true -Dwarnings.fail=false >"../$STATE/backend.log" 2>&1) ||
    fail "后端构建失败 / the back end does not build: $(grep -m 20 ERROR "$STATE/backend.log")"
  take_app
  done_with app "$hash"
}

# The next build replaces target/ under a running process, so what runs is a copy; links make it cost nothing.
take_app() {
  rm -rf "$APP"
  cp -Rl backend/target/quarkus-app "$APP" 2>/dev/null || cp -R backend/target/quarkus-app "$APP"
}

# The serial collector: on the few cores of a county's machine the others cost more memory than they save time.
# Both compilers stay on: with the archive below C1 alone would start 0.5 s sooner, but serve fewer requests ever after.
# 55 MB live in the heap; one that has to grow first costs half a second at the start. Loading a county wants more than
# the 88 MB it begins with (96 with Java 25): with no more it spent three quarters of its time collecting. Of what the heap has grown to it
# leaves 15 to 30 % free, not 40 to 70. The serial collector lets the old part grow to what it may before it collects there,
# so little may get there that dies soon: survivors of 5 MB hold what sixteen requests at work keep. Of compiled code 40 MB
# are enough: what is not called any more makes room, and no method is so large that compiling it may take 30 MB. What is
# only softly held goes when it was not asked for some seconds: reflection's copies for the most part. Netty keeps 32 of its
# buffers of each size for each thread, not 256: forty threads take their turns.
# glibc gives every thread a heap of its own otherwise, and keeps what they free: one heap, trimmed every five seconds (not
# every JDK knows how). The archive of classes is mapped where it was made for: moved, all of it is written to, and is ours alone.
java_flags() {
  local heap=${TOUYAN_HEAP:-256m}
  export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-1}
  # What the AOT cache of JDK 25 remembers of an earlier run lets the second compiler begin at once: a second of the processor
  # that the start itself needs. It is told nothing and begins later; and no full collection because the compiled code grew.
  # Adapters from the cache do not fit when the order of the calls was another: lines of warnings at each start.
  if ((JAVA_MAJOR >= 25)); then
    # The same file as in the image.
    JAVA_FLAGS=(@backend/jvm.options "-Xmx$heap")
  else
    JAVA_FLAGS=(-XX:+UseSerialGC -Xms88m "-Xmx$heap" -Xmn28m -XX:SurvivorRatio=3 -XX:TargetSurvivorRatio=90
      -XX:MaxTenuringThreshold=2 -XX:SoftRefLRUPolicyMSPerMB=20 -XX:MaxNodeLimit=30000
      -Dio.netty.allocator.smallCacheSize=32 -Dio.netty.allocator.normalCacheSize=8
      -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:+ExitOnOutOfMemoryError -XX:ReservedCodeCacheSize=40m
      -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:TrimNativeHeapInterval=5000
      -XX:ArchiveRelocationMode=0)
  fi
  # shellcheck disable=SC2206 # words on purpose
  JAVA_FLAGS+=(${JAVA_OPTS:-})
}

# A JVM that starts from an archive of its loaded classes needs half the CPU to be ready. The archive fits one JDK and
# one build, so it is recorded here: by JDK 25 with its AOT cache, before that by class data sharing.
use_archive() {
  local name=$APP/classes-${JAVA_VERSION//[^A-Za-z0-9.]/_}
  if ((JAVA_MAJOR >= 25)); then
    [[ -f $name.aot ]] || record "-XX:AOTCacheOutput=$name.aot"
    if [[ -f $name.aot ]]; then JAVA_FLAGS+=("-XX:AOTCache=$name.aot"); fi
  else
    [[ -f $name.jsa ]] || record "-XX:ArchiveClassesAtExit=$name.jsa"
    if [[ -f $name.jsa ]]; then JAVA_FLAGS+=("-XX:SharedArchiveFile=$name.jsa"); fi
  fi
}

record() {
  local data=$STATE/recording port pid name flag flags=()
  say "记录启动缓存(每次构建一次)/ recording the start-up archive (once a build)"
  rm -rf "$data"
  port=$(node .ci/product.mjs port)
  for flag in "${JAVA_FLAGS[@]}"; do
    [[ $flag == -Dquarkus.* || $flag == -Dtouyan.* ]] || flags+=("$flag")
  done
  # On a database of its own: without the settings it would load its few households into the one that is configured.
  (
    for name in ${!QUARKUS_*} ${!TOUYAN_*}; do
      [[ $name == TOUYAN_CACHE ]] || unset "$name"
    done
    exec "$JAVA" "${flags[@]}" "$1" -jar "$APP/quarkus-run.jar" --data "$data" --port "$port" --households 200 \
      >"$STATE/recording.log" 2>&1
  ) &
  pid=$!
  if node .ci/product.mjs wait "$port" "$pid" >/dev/null 2>&1; then node .ci/product.mjs exercise "$port"; fi
  kill -TERM "$pid" 2>/dev/null || true
  wait "$pid" || true
  rm -rf "$data"
}
