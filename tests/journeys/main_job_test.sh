#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Does the main job without a window and looks at the letter with other programs: the right person, dates and address,
# every font embedded, a PDF that qpdf has nothing to say about, PDF/A named in it.
# Usage: main_job_test.sh FOLDER_WITH_PROGRAMS FOLDER_FOR_RESULTS; ends with 77 when a program to look with is missing.
set -euo pipefail
for tool in pdftotext pdffonts pdftoppm qpdf; do
    command -v $tool >/dev/null && continue
    echo "$tool is not installed"
    [ "${CI:-}" = true ] && exit 1
    exit 77
done

"$(dirname "$0")/main_job.sh" "$1" "$2"
letter=$(find "$2/letters" -name '*.pdf')
text=$(pdftotext -layout "$letter" - | tr -s ' \n' ' ')
wrong=0

expect() {
    grep -qF -- "$1" <<<"$text" && return
    echo "The letter does not say: $1"
    wrong=1
}
expect "F.S. de Kok"
expect "Mathenesserlaan 105 bis"
expect "2908 KD CAPELLE AAN DEN IJSSEL"
expect "Ons kenmerk WW-2026-0001"
expect "Geachte mevrouw De Kok,"
expect "maandag 30 november 2026"
expect "tot en met 28 februari 2027"
expect "18 uur per week: op maandag, dinsdag en donderdag"
expect "Uw vakspecialist is Ron de Wit"
expect "namens burgemeester en wethouders van Wijkerdam"
expect "Dan kunt u bezwaar maken"

# The columns of pdffonts: name, type, encoding, emb, sub, uni, object ID.
loose=$(pdffonts "$letter" | tail -n +3 | grep -vcE ' yes +yes +yes +[0-9]+ +[0-9]+ *$' || true)
[ "$loose" -eq 0 ] || {
    echo "$loose fonts are not embedded"
    wrong=1
}
qpdf --check "$letter" || wrong=1
[ "$(qpdf --qdf --object-streams=disable "$letter" - | grep -ac '<pdfaid:part>1<')" -eq 1 ] || {
    echo "PDF/A-1 is not named in it"
    wrong=1
}
exit $wrong
