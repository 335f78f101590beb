"""The HTML reference of two releases, read once for all tests of a process."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from codegen.diagnostics import Diagnostic, Diagnostics
from codegen.ir.model import Api
from codegen.pipeline import run
from codegen.read.reader import Reading
from codegen.read.sources import Selection, load
from tests.documents import read_all, shared


@cache
def reading(release: str) -> tuple[Reading, Sequence[Diagnostic]]:
    """All pages of a release."""
    folder = shared("corpus", "html", release).as_posix()
    return read_all(*load([folder], Diagnostics(), Selection()))


def api(release: str) -> Api:
    """The API that the pages of a release describe."""
    return described(f"html/{release}")


@cache
def described(*folders: str) -> Api:
    """The API that some folders of documents describe, without any facts."""
    paths = [shared("corpus", folder).as_posix() for folder in folders]
    found = run(paths, [], Diagnostics()).api
    assert found is not None
    return found
