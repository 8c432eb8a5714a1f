#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Every English text in the window and in ui/texts has its Dutch: the texts are collected anew from the sources into a
# copy of the translations, and nothing in the copy may then be unfinished.
# Usage: dutch_texts.sh SOURCE_FOLDER LUPDATE
set -euo pipefail
source=$(realpath "$1") lupdate=$2
cd "$source"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong=0

for room in app ui/*/; do
    name=$(basename "$room")
    ts=wijkwerk_nl_$name.ts
    if [ -f "resources/i18n/$ts" ]; then
        cp "resources/i18n/$ts" "$work/$ts"
    else
        printf '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="nl_NL" sourcelanguage="en"></TS>' >"$work/$ts"
    fi
    # Without -I . the headers are not found, and then a class of wijkwerk::ui gets a context that tr() never looks in.
    "$lupdate" -silent -no-obsolete -locations none -I . "$room" -ts "$work/$ts" >/dev/null
    count=$(grep -c 'type="unfinished"' "$work/$ts" || true)
    if [ "$count" -gt 0 ]; then
        echo "$name: $count texts without Dutch in resources/i18n/$ts, such as:"
        grep -B3 'type="unfinished"' "$work/$ts" | grep '<source>' | head -n 5
        wrong=1
    fi
done
if [ $wrong -ne 0 ]; then
    echo "Collect the texts of a room with:"
    echo "  lupdate -silent -no-obsolete -locations none -I . ui/ROOM -ts resources/i18n/wijkwerk_nl_ROOM.ts"
fi
exit $wrong
