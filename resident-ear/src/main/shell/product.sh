# What ./run, ./test and ./bench share: finding a JDK and building what is stale.
# Sourced by bash 3.2 or later with ROOT set to the repository's root.

MINIMUM_JDK=21
INSTALLED="$ROOT/resident-ear/target/resident"

# refuse SENTENCE: one clear sentence, exit status 2
refuse() {
  printf '%s\n' "$1" >&2
  exit 2
}

# jdk_major HOME: prints the major version of a JDK, or nothing if HOME holds none
jdk_major() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

# home_of COMMAND: prints the JDK that a command on the path belongs to
home_of() {
  local file link
  file=$(command -v "$1") || return 0
  while link=$(readlink "$file"); do
    case $link in
      /*) file=$link ;;
      *) file=$(dirname "$file")/$link ;;
    esac
  done
  (cd "$(dirname "$file")/.." 2>/dev/null && pwd)
}

# find_jdk: exports JAVA_HOME; the one configured if it is new enough, else the one on the path, else the newest
find_jdk() {
  local home major best='' newest=0 seen=''
  for home in "${JAVA_HOME:-}" "$(home_of java)"; do
    [ -n "$home" ] || continue
    major=$(jdk_major "$home")
    if [ "${major:-0}" -ge $MINIMUM_JDK ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  for home in /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    major=$(jdk_major "$home")
    [ -n "$major" ] || continue
    seen="$seen $major"
    if [ "$major" -gt $newest ]; then
      newest=$major
      best=$home
    fi
  done
  if [ $newest -lt $MINIMUM_JDK ]; then
    refuse "A JDK of version $MINIMUM_JDK or newer is needed${seen:+ (found only:$seen)}: install one, or set JAVA_HOME to it."
  fi
  export JAVA_HOME=$best
}

# stale: true if a source is newer than what was built
stale() {
  [ -e "$INSTALLED/built" ] || return 0
  [ -n "$(find "$ROOT/pom.xml" "$ROOT"/*/pom.xml "$ROOT"/*/src -path '*/src/test' -prune -o -newer "$INSTALLED/built" -print 2>/dev/null | head -n 1)" ]
}

# build: packages all modules, without their tests; the output is shown only if that fails
build() {
  command -v mvn >/dev/null || refuse "Apache Maven 3.8 or newer is needed to build the product: install it and put mvn on the path."
  local log="$ROOT/resident-ear/target/build.log" started
  started=$(mktemp)
  mkdir -p "$(dirname "$log")" || refuse "The folder $ROOT cannot be written."
  if ! (cd "$ROOT" && mvn -B -q -Dmaven.test.skip=true package) >"$log" 2>&1; then
    rm -f "$started"
    grep -E 'ERROR' "$log" | head -n 20 >&2
    printf 'The build failed; all of its output is in %s\n' "$log" >&2
    exit 1
  fi
  # as old as the start of the build: a source changed meanwhile counts as newer than it
  mv "$started" "$INSTALLED/built"
}
