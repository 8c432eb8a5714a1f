#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# The main job without a window: from a caseload file to a placement letter, with wijkwerkctl. Leaves the department and
# the letter, as PDF and as pictures of its pages, in the folder.
# Usage: main_job.sh FOLDER_WITH_PROGRAMS FOLDER_FOR_RESULTS
set -euo pipefail
programs=$(realpath "$1")
mkdir -p "$2"
results=$(realpath "$2")
sample=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../../resources/demo/caseload.csv

export WIJKWERK_HOME=$results/home # nothing of this is remembered in the home folder
export WIJKWERK_PASSWORD='paard batterij nietje' # never as an argument: everybody on a machine can read those
file=$results/wijkbedrijf.wijkwerk
person=K1000087 # client number in the sample
rm -rf "${results:?}/home" "${results:?}/letters" "$file" "$file.lock" "$file".sleutels*
mkdir -p "$results/home" "$results/letters"

step() { printf '\n-- %s\n' "$1"; }
# Everything happens on the same day, so that the letter is the same every time.
ctl() { "$programs/wijkwerkctl" "$@" --today 2026-11-24; }

step "A new department"
ctl new "$file" --department "Wijkbedrijf Wijkerdam" --municipality Wijkerdam --worker "Joke Brandsma" \
    --signatory "M. van Dijk" --function "teammanager Wijkbedrijf" --mandate-from 2026-01-01 \
    --phone "0251 123 456" --street Stationsplein --house-number 48 --postcode "1948 LC" --city Wijkerdam \
    --postal-box "Postbus 450" --postal-postcode "1940 AL" --postal-city Wijkerdam \
    --objection 'College van burgemeester en wethouders van Wijkerdam\nPostbus 450\n1940 AL Wijkerdam' \
    --travel-allowance "U krijgt een vergoeding voor uw reiskosten." \
    --absence-rule "Bel dan vóór 7.45 uur uw vakspecialist."
ctl workers add "$file" "Ron de Wit" --role craft_specialist --team wijkbeheer --trained 2026-02-10 \
    --phone 0612345678
ctl workplaces add "$file" "Plantsoen Noord" --team wijkbeheer --capacity 3 --guide "Ron de Wit" \
    --location "Gemeentewerf, Kerklaan 2" --start-time 08:00 --end-time 14:30 --tasks "schoffelen, snoeien, zwerfvuil"

step "The caseload file of Werk en Inkomen"
ctl import "$file" "$sample" --report "$results/import.csv"

step "Referral, preselection, advice"
ctl refer "$file" $person --by "Werk en Inkomen, Ruth Boersma" --date 2026-11-02 --reason "Wil graag buiten werken"
ctl preselect "$file" $person
ctl profile set "$file" $person id_document=passport days_available=ma,di,do hours_per_week=24 travel_means=bicycle \
    start_qualification=no speaking=b1 "wanted_work=Buiten werken" has_limits=no guide_need=light
ctl advise "$file" $person --outcome suitable --reason "Gemotiveerd, werkte eerder in het groen"

step "Placement and letter"
ctl place "$file" $person --workplace "Plantsoen Noord" --start 2026-11-30 --hours 18 --days ma,di,do
ctl letter "$file" $person --template plaatsingsbrief --out "$results/letters"
ctl check "$file"

step "The letter as a picture"
letter=$(find "$results/letters" -name '*.pdf' | head -n 1)
[ -n "$letter" ] || {
    echo "no letter was made" >&2
    exit 1
}
pdftoppm -png -r 100 "$letter" "${letter%.pdf}"
