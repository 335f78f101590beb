"""What all tests share.

Properties try the same examples in every run, so that a red run is red again; ``--hypothesis-profile random``
looks for new ones. A text is formatted once in each process: black takes its time, and its answer depends on
the text alone.
"""

from __future__ import annotations

import faulthandler
import gc
import os
from functools import lru_cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import settings

from codegen.cache import runs
from codegen.cli import main
from codegen.emit import format as formatting
from codegen.program import cache_home
from tests.together import scheduling

formatting.formatted = lru_cache(maxsize=4000)(formatting.formatted)

# Tests see what the program does, not what it did; those of the cache have one of their own.
os.environ[runs.OFF_EVERYWHERE] = "1"

settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.register_profile("random", deadline=None)
settings.load_profile("fixed")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Run together what shares what is dear to make, unless another way is asked for."""
    return scheduling(config, log) if config.getoption("dist") == "load" else None


@pytest.fixture(scope="session")
def goldens_are_written() -> bool:
    """Whether a test writes the file that it compares with, before it does: ``make goldens``.

    Whoever asks is a golden test, and run by that.
    """
    return os.environ.get("GOLDEN") == "write"


@pytest.fixture(scope="session")
def bundled_api(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the API that comes with the program, beside the folder ``cache`` of what was read for it.

    To read it takes long: ``together`` looks for the name of this fixture, so that one process makes it once.
    """
    folder = tmp_path_factory.mktemp("bundled")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)  # where no settings say what to read
        patch.delenv(runs.OFF_EVERYWHERE)
        patch.setenv(cache_home.VARIABLE, str(folder / "cache"))
        done = CliRunner().invoke(main, ["ir", "-o", "api.json"])
    assert done.exit_code == 0, done.output
    return folder / "api.json"


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Pass over files that cannot have a test of the whole reference where only these run; most have none.

    Each process would import them all.
    """
    if config.getoption("markexpr") == "whole" and collection_path.match("test_*.py"):
        return True if "whole" not in collection_path.read_text("utf-8") else None
    return None


def pytest_collection_finish() -> None:
    """Let Python's garbage collector pass over what was loaded for all tests, which stays to the end.

    To go through it takes half a second each time, and some tests and commands ask for that again and again.
    """
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, pytest.Function) and "goldens_are_written" in item.fixturenames:
            item.add_marker("golden")


@pytest.fixture(scope="session")
def mypy_cache(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What mypy knows of the standard library, so that it reads it once; it looks for changes itself."""
    return _kept("mypy", pytestconfig, tmp_path_factory)


@pytest.fixture(scope="session")
def jedi_cache(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What jedi has parsed, for each process apart: what one writes, another would read half written."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    return _kept(f"jedi-{worker}", pytestconfig, tmp_path_factory)


def _kept(name: str, config: pytest.Config, folders: pytest.TempPathFactory) -> str:
    """A folder that stays from run to run, if pytest keeps anything."""
    if not config.pluginmanager.hasplugin("cacheprovider"):
        return str(folders.mktemp(name))
    assert config.cache is not None
    return str(config.cache.mkdir(name))


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process although a thread that a test has left behind does not.

    Workers wait for the slowest among them, and whoever started them ends them.
    """
    if not hasattr(config, "workerinput"):
        faulthandler.dump_traceback_later(60, exit=True)
