#!/usr/bin/env bash
# Builds the resources of this module from the npm packages they come from.
# Needs npm, node >= 18 and GNU gzip; the same packages give the same bytes.
set -euo pipefail
cd "$(dirname "$0")"

resources=src/main/resources/fr/rebond/reference
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The hash of each package, so that a changed package is noticed.
cat > "$work/expected" <<'SUMS'
c189ffd5b33fe40c2f19e1a923ce557f190622f39228745d3195d746dfe00c4a  etalab-decoupage-administratif-6.0.0.tgz
225079c8cd185379fd494993e99fe712523e2f16e4a1170d8391a76a304e7073  etalab-decoupage-administratif-3.1.1.tgz
3ac2f85f20a14058964098412a6d56dfc9302eb180bcc78f581aa77c8e13e1ac  socialgouv-codes-naf-1.1.1.tgz
SUMS

(
    cd "$work"
    npm pack --silent @etalab/decoupage-administratif@6.0.0 @etalab/decoupage-administratif@3.1.1 \
        @socialgouv/codes-naf@1.1.1 > /dev/null
    sha256sum --check --quiet expected
    mkdir cog-2026 cog-2023 naf-rev2
    tar -xzf etalab-decoupage-administratif-6.0.0.tgz -C cog-2026 --strip-components=1
    tar -xzf etalab-decoupage-administratif-3.1.1.tgz -C cog-2023 --strip-components=1
    tar -xzf socialgouv-codes-naf-1.1.1.tgz -C naf-rev2 --strip-components=1
)

rm -rf "$resources"
node tables.mjs "$work" "$resources"
# The zlib of node gives different bytes on different processors; GNU gzip does not.
find "$resources" -name '*.tsv' -exec gzip -9 --no-name {} +
find "$resources" -name '*.gz' -exec wc -c {} +
