"""The findings of a run that somebody has looked at and accepted."""

from __future__ import annotations

from collections.abc import Callable

from codegen.config import Config
from codegen.diagnostics import Diagnostics


def acceptance_of(settings: Config, diagnostics: Diagnostics, read: bool = True) -> Callable[[bool], None]:
    """What marks what is accepted, once all is found; it is to be told whether documents were written.

    Args:
        settings: What holds for this run.
        diagnostics: Takes what is wrong with the file of what is accepted, and has what is found then.
        read: Whether the run reads documents.
    """
    if not settings.accepted:
        return lambda _: None
    # Only here: few runs accept anything.
    from codegen.changes.rules import BY_NAME
    from codegen.diagnostics import acceptance

    accepted = acceptance.load(settings.accepted, diagnostics)

    def accept(wrote: bool) -> None:
        if accepted:
            acceptance.accept(accepted, diagnostics, read, wrote, elsewhere=BY_NAME)

    return accept
