#!/bin/sh
# Saves the embedded database and the heads of the trace into one archive; the application may run meanwhile.
set -eu
cd "$(dirname "$0")/../.."
umask 077

if [ -n "${DB_URL:-}" ]; then
    echo "DB_URL names an external database: save it with mariadb-dump on its own server (docs/guide-administration.md)." >&2
    exit 1
fi

data=${TUILAGE_DATA:-./data}
file=${1:-backups/tuilage-$(date +%Y-%m-%d-%H%M%S).tar.gz}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$(dirname "$file")"

# The heads first: a head newer than the saved database would look like a cut tail.
[ -e "$data/trace-head.log" ] && cp "$data/trace-head.log" "$work/"
src/build/run.sh --dump-database >"$work/database.sql"
tar -C "$work" -czf "$file.part" .
mv "$file.part" "$file"
echo "Saved into $file"
