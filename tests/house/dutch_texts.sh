#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Every English text in the window and in ui/texts has its Dutch: the texts are collected anew from the sources into a
# copy of the translations, and nothing in the copy may then be unfinished.
# Usage: dutch_texts.sh SOURCE_FOLDER LUPDATE
set -euo pipefail
source=$1 lupdate=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
wrong=0

for room in app "$source"/ui/*/; do
    name=$(basename "$room")
    [ "$name" = app ] && room=$source/app
    ts=wijkwerk_nl_$name.ts
    if [ -f "$source/resources/i18n/$ts" ]; then
        cp "$source/resources/i18n/$ts" "$work/$ts"
    else
        printf '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="nl_NL" sourcelanguage="en"></TS>' >"$work/$ts"
    fi
    "$lupdate" -silent -no-obsolete -locations none "$room" -ts "$work/$ts" >/dev/null
    count=$(grep -c 'type="unfinished"' "$work/$ts" || true)
    if [ "$count" -gt 0 ]; then
        echo "$name: $count texts without Dutch in resources/i18n/$ts, such as:"
        grep -B3 'type="unfinished"' "$work/$ts" | grep '<source>' | head -n 5
        wrong=1
    fi
done
exit $wrong
