# Everything sets itself up: python3 (3.11 or newer, with venv), make and git are all that is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help generate check test whole lint types bench wheel clean

help:
	@echo "make generate   regenerate generated/ from spec/"
	@echo "make check      show how generated/ differs from what spec/ yields"
	@echo "make test       the tests (under five minutes)"
	@echo "make whole      the tests over the whole reference (long; needs ../shared)"
	@echo "make lint       ruff and black"
	@echo "make types      mypy --strict and pyright strict over everything"
	@echo "make bench      speed, as ratios measured in one run"
	@echo "make wheel      build the wheel and try it in an environment of its own"

# pip is asked again only when the requirements have changed.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

generate: $(READY)
	$(BIN)/codegen generate

check: $(READY)
	$(BIN)/codegen generate --check

test: $(READY)
	$(BIN)/python -m pytest -n auto -m "not whole"

whole: $(READY)
	$(BIN)/python -m pytest -n auto -m whole

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/black --quiet --check codegen tests tools
	$(BIN)/codegen lint

types: $(READY)
	$(BIN)/mypy codegen tests
	$(BIN)/mypy generated/vsphere
	$(BIN)/pyright

bench: $(READY)
	$(BIN)/python -m tools.bench

wheel: $(READY)
	PYTHON=$(BIN)/python sh tools/try_wheel.sh

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info
