#!/bin/sh
# Build both wheels into dist/, install each alone into an environment of its own, and use it from a folder that is
# not the checkout.
set -eu
python=${PYTHON:-python3}
case $python in */*) python=$(cd "$(dirname "$python")" && pwd)/$(basename "$python") ;; esac
checkout=$(pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
    "$python" -m build "$@" >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
}

rm -f dist/vim_codegen-*.whl dist/vsphere_bindings-*.whl
build --wheel --outdir dist .
build --wheel --outdir dist generated
generator=$(echo "$checkout"/dist/vim_codegen-*.whl)
bindings=$(echo "$checkout"/dist/vsphere_bindings-*.whl)
cd "$work"

# The bindings need nothing: there is no index to fetch it from. Every Python that is here and that they name runs them.
try_bindings() {
    "$1" -m venv "$2"
    "$2/bin/pip" install --quiet --disable-pip-version-check --no-index "$bindings"
    "$2/bin/python" -I - <<'PY'
import sys
from importlib.metadata import distributions
from importlib.resources import files

from vsphere import connect, vim

assert vim.Task.CancelTask.privilege == "Global.CancelTask"
assert (files("vsphere") / "py.typed").is_file()
names = {found.metadata["Name"] for found in distributions()} - {"pip", "setuptools"}
assert names == {"vsphere-bindings"}, names
with connect(user="root") as session:
    info = session.content.taskManager.CreateTask(session.content.rootFolder, "com.example.backup", cancelable=True)
    info.task.CancelTask()
    assert info.task.info.cancelled
print("the bindings work under Python %d.%d" % sys.version_info[:2])
PY
}
try_bindings python3 bindings
number=0
for each in ${PYTHONS:-python3.11 python3.12 python3.13 python3.14}; do
    if "$each" -c 'import venv, ensurepip' 2>/dev/null; then
        number=$((number + 1))
        try_bindings "$each" "bindings-$number"
    else
        echo "$each is not here: not tried"
    fi
done

# The generator brings no bindings, and writes those that are checked in.
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check "$generator"
venv/bin/codegen --version
venv/bin/codegen show vim.Task.CancelTask | head -n 1
venv/bin/codegen generate -o out --project
venv/bin/codegen generate -o out --project --check
venv/bin/python - <<'PY'
from importlib.resources import files
from importlib.util import find_spec

assert find_spec("vsphere") is None
assert (files("codegen") / "ir" / "schema.json").is_file()
assert (files("codegen") / "changes" / "schema.json").is_file()
assert (files("codegen") / "docs" / "diagnostics.md").is_file()
PY
diff -r out/vsphere "$checkout/generated/vsphere" -x __pycache__

# What anybody generates can be installed at once.
venv/bin/codegen generate -o mine --package acme.cloud --project
venv/bin/pip install --quiet --disable-pip-version-check ./mine
venv/bin/python -I -c 'from acme.cloud import connect; connect(user="root").close()'

# The program without an installation, its libraries apart.
PYTHONPATH=$generator venv/bin/python -m codegen generate -o zipped
diff -r zipped/vsphere "$checkout/generated/vsphere" -x __pycache__

# An editable installation of the checkout shows the bindings as they are on the disk.
mkdir copy
tar -C "$checkout" --exclude='.venv*' --exclude=.git --exclude='.*_cache' -cf - . | tar -C copy -xf -
python3 -m venv editable
editable/bin/pip install --quiet --disable-pip-version-check --editable ./copy
echo "EDITED = 1" >>copy/generated/vsphere/__init__.py
editable/bin/python -c 'import vsphere; assert vsphere.EDITED; from codegen.program import data; assert data.folder("spec").is_dir()'

# A source distribution holds its own tests with all that they need.
build --sdist --outdir "$work/dist" "$checkout"
tar xzf "$work"/dist/*.tar.gz
(cd vim_codegen-* && "$python" -m pytest --collect-only -q >"$work/collected.log" 2>&1) || { tail "$work/collected.log"; exit 1; }
echo "both wheels work"
