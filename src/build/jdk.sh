# Sourced by the other scripts: finds a JDK 21 or newer and sets JAVA_HOME.

OLDEST_JDK=21

# Prints the release of the JDK in a folder, or nothing.
jdk_release() {
    [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

is_new_enough() {
    release=$(jdk_release "$1")
    [ -n "$release" ] && [ "$release" -ge "$OLDEST_JDK" ]
}

# JAVA_HOME, then the one on the PATH, then the usual folders, newest first.
jdk_candidates() {
    [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
    compiler=$(command -v javac) && dirname "$(dirname "$(readlink -f "$compiler")")"
    [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v "$OLDEST_JDK+" 2>/dev/null
    ls -d /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null | sort -t- -k2 -rV
}

find_jdk() {
    while IFS= read -r candidate; do
        if is_new_enough "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return
        fi
    done <<EOF
$(jdk_candidates)
EOF
    echo "Tuilage needs a JDK $OLDEST_JDK or newer (25 recommended), and none was found in JAVA_HOME, on the PATH or in the usual folders." >&2
    echo "Install one, for example from https://adoptium.net, then try again; or set JAVA_HOME to its folder." >&2
    exit 1
}

find_maven() {
    if ! command -v mvn >/dev/null; then
        echo "Tuilage is built by Maven 3.8 or newer, and there is no mvn on the PATH. On Debian: apt-get install maven" >&2
        exit 1
    fi
    # Gone in a minute, it is not worth compiling thoroughly.
    export MAVEN_OPTS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC ${MAVEN_OPTS:-}"
    # Maven's own libraries make a new JDK warn; nothing here can change them.
    if [ "$(jdk_release "$JAVA_HOME")" -ge 24 ]; then
        export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED $MAVEN_OPTS"
    fi
}

find_jdk
