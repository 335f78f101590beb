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
assert (files("codegen") / "docs" / "diagnostics.md").is_file()
PY
diff -r out/vsphere "$checkout/generated/vsphere" -x __pycache__

# The program without an installation, its libraries apart.
PYTHONPATH=$(echo "$work"/dist/*.whl) venv/bin/python -m codegen generate -o zipped
diff -r zipped/vsphere "$checkout/generated/vsphere" -x __pycache__

# An editable installation shows the bindings as they are on the disk.
mkdir copy
tar -C "$checkout" --exclude='.venv*' --exclude=.git --exclude='.*_cache' -cf - . | tar -C copy -xf -
python3 -m venv editable
editable/bin/pip install --quiet --disable-pip-version-check --editable ./copy
echo "EDITED = 1" >>copy/generated/vsphere/__init__.py
editable/bin/python -c 'import vsphere; assert vsphere.EDITED; from codegen import data; assert data.folder("spec").is_dir()'

# A source distribution holds its own tests with all that they need.
"$python" -m build --sdist --outdir "$work/dist" "$checkout" >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
tar xzf "$work"/dist/*.tar.gz
(cd vim_codegen-* && "$python" -m pytest --collect-only -q >"$work/collected.log" 2>&1) || { tail "$work/collected.log"; exit 1; }
echo "the wheel works"
