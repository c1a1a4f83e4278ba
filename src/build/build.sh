#!/bin/sh
# Packages the application into target/application, unless it is there and nothing changed since.
set -eu
cd "$(dirname "$0")/../.."
. src/build/jdk.sh

BUILT=target/application/built

# What goes into the archive: tests do not.
sources() {
    find pom.xml src/main frontend db src/build/build.sh -type f "$@" | LC_ALL=C sort
}

if sources | cmp -s - "$BUILT"; then
    [ -n "$(sources -newer "$BUILT")" ] || exit 0
else
    # A file came or went: what was taken away would stay in the archive.
    rm -rf target/classes
fi

find_maven
rm -f target/tuilage-*.jar
echo "Building Tuilage (the first time, Maven downloads what it needs)"
mvn --quiet --batch-mode -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true package

# Unpacked, it starts sooner than from the archive.
rm -rf target/application
"$JAVA_HOME/bin/java" -Djarmode=tools -jar target/tuilage-*.jar extract --destination target/application >/dev/null
sources >"$BUILT"
