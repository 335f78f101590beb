# Everything sets itself up: python3 (3.11 or newer, with venv), make and git are all that is needed.
PYTHON ?= python3
VENV := .venv
LOWER := .venv-lower
DOCUMENTATION := .venv-documentation
BIN := $(VENV)/bin
READY := $(VENV)/.ready

MUTANTS ?= 400
SEED ?= 1

# Where it is set, pytest rewrites all tests anew in each run and process, and each program that a test starts is
# compiled anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: mutants mutants-sample help generate import declarations goldens check test test-vcsim whole lint types bench lower-bounds documentation wheel clean

help:
	@echo "make generate   regenerate generated/ from spec/"
	@echo "make import     write what the installed pyVmomi knows to spec/imported and spec/facts/imported"
	@echo "make declarations  write what follows from the declarations of facts"
	@echo "make goldens    write what tests compare with; review the difference"
	@echo "make check      show how generated/ differs from what spec/ yields"
	@echo "make test       the tests (under five minutes)"
	@echo "make test-vcsim  the tests against a vCenter that others wrote (needs Debian's golang and govmomi)"
	@echo "make whole      the tests over the whole reference (long; needs ../shared)"
	@echo "make mutants    plant a sample of $(MUTANTS) faults and see which ones the tests tell (long)"
	@echo "make mutants-sample  a few faults where files are made and written (about a minute)"
	@echo "make lint       ruff and black"
	@echo "make types      mypy --strict and pyright strict over everything"
	@echo "make bench      speed, as ratios measured in one run"
	@echo "make lower-bounds  the tests with the oldest libraries that are allowed"
	@echo "make documentation  the tests with Sphinx, which wants an older docutils, in an environment of its own"
	@echo "make wheel      build both wheels into dist/ and try each in an environment of its own"

# pip is asked again only when the requirements have changed.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

generate: $(READY)
	$(BIN)/codegen generate

# Documents that somebody has given words stay as they are.
import: $(READY)
	$(BIN)/codegen import pyvmomi -o spec/imported --facts-output spec/facts/imported \
		--beside spec/rst --beside spec/md

# What follows from the declarations of facts: the schema of the IR, and the tables of its documentation.
declarations: $(READY)
	$(BIN)/python -m tools.declarations

# One process: several tests keep parts of one file.
goldens: $(READY)
	GOLDEN=write $(BIN)/python -m pytest -n 0 -m golden

# The second run knows what the first one has read, and looks whether that is right.
check: $(READY)
	$(BIN)/codegen generate --check
	$(BIN)/codegen generate --check --verify-cache

test: $(READY)
	$(BIN)/python -m pytest -n auto -m "not whole and not vcsim"

# The library of the simulator comes from Debian, with all that it needs, so nothing is fetched. Go keeps what it has
# built in a cache of its own (GOCACHE). Without its optimizations the first build takes half a minute of computing,
# with them some minutes, which tests of a simulator do not win back.
VCSIM_PACKAGES := golang-go golang-github-vmware-govmomi-dev golang-github-google-uuid-dev
GOVMOMI := /usr/share/gocode

build/vcsim: $(wildcard tests/vcsim/*.go)
	@command -v go >/dev/null && test -d $(GOVMOMI)/src/github.com/vmware/govmomi/simulator || \
		{ echo "the simulator of vCenter needs Go and a library: apt-get install $(VCSIM_PACKAGES)" >&2; exit 1; }
	GO111MODULE=off GOPATH=$(GOVMOMI) go build -gcflags='all=-N -l' -o $@ ./tests/vcsim

test-vcsim: $(READY) build/vcsim
	$(BIN)/python -m pytest -n auto tests/vcsim

whole: $(READY)
	$(BIN)/python -m pytest -n auto -m whole -o timeout=1500 -o faulthandler_timeout=1800

# Goes on where it was ended; MUTANTS and SEED choose another sample.
mutants: $(READY)
	$(BIN)/python -m tools.mutants --count $(MUTANTS) --seed $(SEED)

# Tests that need no package and start no process, of the rooms that they look at most closely.
QUICK := $(addprefix emit/test_,goldens docstrings format literals naming layout registry family scope short_names \
	wire_names directories checked_arguments) $(addprefix output/test_,writer amending workplace filling pouring present changes refusals swap manifest package_name render facts_text)

mutants-sample: $(READY)
	$(BIN)/python -m tools.mutants --count 24 --seed $(SEED) --rooms emit,output --home build/mutants-sample \
		--tests $(QUICK:%=tests/%.py)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/black --quiet --check codegen examples tests tools
	$(BIN)/codegen lint

types: $(READY)
	$(BIN)/mypy codegen tests tools
	$(BIN)/mypy generated/vsphere
	$(BIN)/pyright --project pyproject.toml --pythonpath $(BIN)/python

bench: $(READY)
	$(BIN)/python -m tools.bench

# The test that renders CommonMark is left out: it uses mistune as a renderer, which the program never does, and
# old ones show some emphasis wrongly. LOWER_TESTS chooses others.
LOWER_TESTS := tests/read tests/cases tests/bad tests/link tests/ir tests/emit tests/test_cli.py

lower-bounds: $(READY)
	$(PYTHON) -m venv $(LOWER)
	$(BIN)/python -m tools.lower_bounds > $(LOWER)/requirements.txt
	$(LOWER)/bin/python -m pip install --quiet --disable-pip-version-check -r $(LOWER)/requirements.txt \
		pytest hypothesis jsonschema pytest-timeout pytest-xdist
	$(LOWER)/bin/python -m pytest -n auto -m "not whole" $(LOWER_TESTS) \
		--deselect tests/test_cli.py::test_version --ignore tests/ir/test_commonmark_rendered.py

# Nothing may be skipped here: Sphinx is there.
documentation:
	$(PYTHON) -m venv $(DOCUMENTATION)
	$(DOCUMENTATION)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[documentation]'
	$(DOCUMENTATION)/bin/python -m pytest -n 0 -k sphinx -rs tests/emit/test_documentation_tools.py

wheel: $(READY)
	PYTHON=$(BIN)/python sh tools/try_wheel.sh

clean:
	rm -rf $(VENV) $(LOWER) $(DOCUMENTATION) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info
