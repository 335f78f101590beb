"""Where the cache is."""

from __future__ import annotations

import os

import pytest

from codegen.program import cache_home


def test_where_the_cache_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache_home.VARIABLE, "named")
    assert cache_home.root() == os.path.abspath("named")
    monkeypatch.delenv(cache_home.VARIABLE)
    monkeypatch.setenv("XDG_CACHE_HOME", "/x/cache")
    assert cache_home.root() == "/x/cache/vim-codegen"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # which the standard says to ignore
    monkeypatch.setenv("HOME", "/x/home")
    assert cache_home.root() == "/x/home/.cache/vim-codegen"


def test_without_a_home_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(cache_home.VARIABLE, raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(os.path, "expanduser", str)  # as where nobody knows the home folder
    assert cache_home.root() is None
