"""What a verbose run says of its settings, and of what it has read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from codegen.cache import store
from codegen.commands.volume import detail
from codegen.config import Config
from codegen.diagnostics.report import count
from codegen.program import cache_home

if TYPE_CHECKING:
    from codegen.pipeline import Run


def tell_settings(settings: Config) -> None:
    """Say where the settings come from, and what they name."""
    from codegen.read.sources import shown  # only here: help needs nothing of reading

    detail(f"settings: {settings.file or 'none'}")
    _tell_list("sources", map(shown, settings.sources))
    _tell_list("facts", settings.facts)
    _tell_list("over", [settings.over] if settings.over else [])
    _tell_list("include", settings.include)
    _tell_list("exclude", settings.exclude)
    _tell_list("select", settings.select)


def tell_unused_caches() -> None:
    """Say which part of what is kept from run to run cannot be used, and why."""
    refusals = {name: store.Store(name).refusal() for name in store.KNOWN}
    for reason in dict.fromkeys(filter(None, refusals.values())):
        names = ", ".join(name for name, each in refusals.items() if each == reason)
        detail(f"not kept from run to run: {names} (in {cache_home.root()}: {reason})")


def _tell_list(name: str, values: Iterable[str]) -> None:
    if listed := ", ".join(values):
        detail(f"{name}: {listed}")


def tell_read(run: Run) -> None:
    """Say how much was read."""
    forms = Counter(str(page.form) for page in run.reading.pages)
    pages = ", ".join(f"{number} {form}" for form, number in sorted(forms.items()))
    types = count(len(run.api.types), "type") if run.api else "no API"
    parts = [
        f"{count(forms.total(), 'document')} ({pages})" if forms else "",
        count(len(run.facts), "correction") if run.facts else "",
        types,
    ]
    detail(f"read: {', '.join(filter(None, parts))}")
