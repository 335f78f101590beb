"""What all tests share.

Properties try the same examples in every run, so that a red run is red again; ``--hypothesis-profile random``
looks for new ones. A text is formatted once in each process: black takes most of the time of whatever emits a
package, and its answer depends on the text alone.
"""

from __future__ import annotations

import faulthandler
from functools import lru_cache

import pytest
from hypothesis import settings

from codegen.emit import format as formatting

formatting.formatted = lru_cache(maxsize=4000)(formatting.formatted)

settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.register_profile("random", deadline=None)
settings.load_profile("fixed")


@pytest.fixture(scope="session")
def mypy_cache(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What mypy knows of the standard library, so that it reads it once; it looks for changes itself."""
    if not pytestconfig.pluginmanager.hasplugin("cacheprovider"):
        return str(tmp_path_factory.mktemp("mypy"))
    assert pytestconfig.cache is not None
    return str(pytestconfig.cache.mkdir("mypy"))


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process although a thread that a test has left behind does not.

    Workers wait for the slowest among them, and whoever started them ends them.
    """
    if not hasattr(config, "workerinput"):
        faulthandler.dump_traceback_later(60, exit=True)
