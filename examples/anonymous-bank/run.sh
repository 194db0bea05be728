#!/bin/sh
# Prints the metrics of the bank's month as JSON: run.sh CALLS.tsv, from any directory, with any Node >= 20 on the path.
set -eu
[ $# -eq 1 ] || { echo "usage: $0 CALLS.tsv" >&2; exit 2; }
case $1 in
  /*) calls=$1 ;;
  *) calls=$PWD/$1 ;;
esac
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
node "$root/tools/ensure-installed.mjs" >&2
exec "$root/node_modules/.bin/node" "$root/packages/cli/heqi.mjs" measure --json \
  --contract "$here/contract.json" --records "$calls" --mapping "$here/mapping.json" --period 1999-02
