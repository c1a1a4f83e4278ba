#!/bin/sh
# Saves the embedded database, the heads of the trace and the documents into one archive; the application may run meanwhile.
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
trap 'rm -rf "$work" "$file.part"' EXIT
mkdir -p "$(dirname "$file")"

# The heads first: a head newer than the saved database would look like a cut tail.
[ -e "$data/trace-head.log" ] && cp "$data/trace-head.log" "$work/"
src/build/run.sh --dump-database >"$work/database.sql"
# The documents last: whatever the saved database names is there. The index is made anew from the database.
set -- -C "$work" .
[ -d "$data/files" ] && set -- "$@" -C "$(cd "$data" && pwd)" --exclude='files/incoming/*' files
# 1: a file came or went meanwhile, which is no fault beside a running application.
tar -czf "$file.part" "$@" || [ $? -eq 1 ]
mv "$file.part" "$file"
echo "Saved into $file"
