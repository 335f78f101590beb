"""Properties try the same examples in every run, so that a red run is red again.

``pytest --hypothesis-profile random`` looks for new ones.
"""

from __future__ import annotations

import faulthandler

from hypothesis import settings

settings.register_profile("fixed", derandomize=True, deadline=None, database=None)
settings.register_profile("random", deadline=None)
settings.load_profile("fixed")


def pytest_unconfigure() -> None:
    """End the process although a thread that a test has left behind does not."""
    faulthandler.dump_traceback_later(60, exit=True)
