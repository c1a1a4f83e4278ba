#!/bin/sh
# Loads what backup.sh saved into an empty data folder; refuses to overwrite anything.
set -eu
cd "$(dirname "$0")/../.."

if [ ! -r "${1:-}" ]; then
    echo "Which backup? make restore FILE=backups/tuilage-….tar.gz" >&2
    exit 1
fi

if [ -n "${DB_URL:-}" ]; then
    echo "DB_URL names an external database: load the dump with mariadb on its own server (docs/guide-administration.md)." >&2
    exit 1
fi

data=${TUILAGE_DATA:-./data}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -d "$data/files" ] && [ -n "$(find "$data/files" -type f | head -n 1)" ]; then
    echo "$data has documents already: restore into an empty folder." >&2
    exit 1
fi
tar -C "$work" -xzf "$1"
src/build/run.sh --restore-database <"$work/database.sql"
rm -rf "$data/index"
if [ -d "$work/files" ]; then rm -rf "$data/files" && mv "$work/files" "$data/"; fi
[ -e "$work/trace-head.log" ] && cp "$work/trace-head.log" "$data/"
echo "Restored from $1 into $data"
