#!/bin/sh
# Runs every test; installs the browser that some of them need where it may.
set -eu
cd "$(dirname "$0")/../.."
. src/build/jdk.sh
find_maven

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }
}

if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then
    if may_install; then
        echo "Installing chromium and chromium-driver for the browser tests"
        as_root apt-get -qq update
        DEBIAN_FRONTEND=noninteractive as_root apt-get -qq install --yes --no-install-recommends chromium chromium-driver >/dev/null
    else
        echo "The browser tests need Chromium and its driver (chromium and chromedriver on the PATH), and they cannot be installed from here." >&2
        echo "On Debian, as root: apt-get install chromium chromium-driver. Then try again." >&2
        exit 1
    fi
fi

exec mvn --batch-mode --no-transfer-progress -Dstyle.color=never "$@" verify
