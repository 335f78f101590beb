#!/bin/sh
# Build the wheel, install it into an environment of its own, and use it from a folder that is not the checkout.
set -eu
python=${PYTHON:-python3}
case $python in */*) python=$(cd "$(dirname "$python")" && pwd)/$(basename "$python") ;; esac
checkout=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$python" -m build --wheel --outdir "$work/dist" "$checkout" >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "$work"/dist/*.whl
cd "$work"
venv/bin/codegen --version
venv/bin/codegen show vim.Task.CancelTask | head -n 1
venv/bin/codegen generate -o out
venv/bin/codegen generate -o out --check
venv/bin/python - <<'PY'
from importlib.resources import files

from vsphere import vim

assert vim.Task.CancelTask.privilege == "Global.CancelTask"
assert (files("codegen") / "ir" / "schema.json").is_file()
PY
diff -r out/vsphere "$checkout/generated/vsphere" -x __pycache__
echo "the wheel works"
