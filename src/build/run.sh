#!/bin/sh
# Builds if needed, then starts the application; with an option, runs that command of it instead.
set -eu
cd "$(dirname "$0")/../.."
. src/build/jdk.sh

if [ $# -gt 0 ]; then
    # Beside an application that may be running from there: what is built is not replaced under it.
    [ -e target/application/built ] || src/build/build.sh >&2
    exec "$JAVA_HOME/bin/java" ${JAVA_OPTIONS:-} -jar target/application/tuilage-*.jar "$@"
fi

src/build/build.sh

# The shared archive keeps the classes as they were loaded last time: a third less to do at each later start. It is
# written at the first regular end.
"$JAVA_HOME/bin/java" \
    -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile=target/application/classes.jsa \
    -Xlog:disable -Xlog:all=error:stderr \
    ${JAVA_OPTIONS:-} -jar target/application/tuilage-*.jar &
application=$!

# Ctrl-C and a stop of this script are a stop of the application, which ends its database; then all went well.
trap 'kill "$application" 2>/dev/null || true' INT TERM HUP
status=0
while kill -0 "$application" 2>/dev/null; do
    status=0
    wait "$application" || status=$?
done
case $status in
    130 | 143) exit 0 ;;
    *) exit "$status" ;;
esac
