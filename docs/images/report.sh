#!/usr/bin/env bash
# Makes the pictures of the client report that README.md and docs/report.md show. Needs Chromium: apt-get install chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

report() {
    dotnet run --project src/CrsCalculator.Cli -c Release -- report docs/examples/profile-cec-window.json --on 2026-02-25 --round 392 \
        -o "$folder/report.html" "$@"
}

picture() {
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --window-size="1000,$2" \
        --screenshot="$PWD/docs/images/$1" "file://$folder/report.html" 2>/dev/null
}

report --prepared-for 'A. Client' --prepared-by 'A. Licensee' --licence R000000
picture report-summary.png 1010
report --sections application
picture report-window.png 1560
