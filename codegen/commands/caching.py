"""What commands know of earlier runs, and the options that do without, or look whether it is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from codegen.cache import runs
from codegen.commands import account
from codegen.commands.given import F, keep_flag, kept_flag
from codegen.config import BUNDLED, Config, bundled
from codegen.diagnostics import Diagnostics

if TYPE_CHECKING:
    from codegen.cache.documents import KeptDocuments
    from codegen.link import Base
    from codegen.pipeline import Run
    from codegen.read.memory import Memory


class CacheDiffersError(click.ClickException):
    """What earlier runs have found is not what a run finds that knows of none: a defect of this program."""

    exit_code = 2

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} differ from what the cache has; run codegen cache --clear, and report it")


def cache_options(command: F) -> F:
    """Let a command do without what earlier runs have found, or look whether that is right."""
    helps = {
        runs.OFF: "Take nothing from earlier runs, and keep nothing for later ones.",
        runs.VERIFY: "Take everything anew as well, and fail if earlier runs have found otherwise.",
    }
    for name, text in helps.items():
        # A run that finds its like must know of both before anything is parsed: it looks for these words.
        command = click.option(name, is_flag=True, expose_value=False, callback=keep_flag, help=text)(command)
    return command


def is_off() -> bool:
    """Whether the running command is to know of no other run."""
    return bool(kept_flag("no_cache")) or runs.is_off(())


def is_verifying() -> bool:
    """Whether the running command is to look whether what others have found is right."""
    return bool(kept_flag("verify_cache"))


def memory_of(settings: Config) -> KeptDocuments | None:
    """What documents of the same sources gave in earlier runs; None where that is not to be known.

    Args:
        settings: What holds for this run.
    """
    from codegen.cache.documents import KeptDocuments
    from codegen.read.forms import others_bring_some

    if is_off() or others_bring_some():  # what a document is taken for depends on all forms that there are
        return None
    sources = [*settings.sources, "include", *settings.include, "exclude", *settings.exclude]
    return KeptDocuments(sources)


def run(
    settings: Config,
    diagnostics: Diagnostics,
    one_of_several: bool = False,
    memory: KeptDocuments | None = None,
) -> Run:
    """Read and link what the settings name; documents that an earlier run has read are not read again.

    Args:
        settings: What holds for this run.
        diagnostics: Takes what is found.
        one_of_several: Whether there are other editions, so that facts may be about what only those have.
        memory: As ``memory_of`` gives it; it is asked where there is none.

    Raises:
        CacheDiffersError: Somebody asked whether what earlier runs have found is right, and it is not.
    """
    # Only here: reading and linking take long to load, and help needs neither.
    from codegen import pipeline
    from codegen.read.sources import STDIN, Selection

    base = _base(settings.over, diagnostics) if settings.over else None

    def found_with(memory: Memory | None, findings: Diagnostics) -> Run:
        selection = Selection(settings.include, settings.exclude)
        return pipeline.run(
            *(settings.sources, settings.facts, findings, selection, settings.keep_going),
            memory=memory,
            one_of_several=one_of_several,
            base=base,
        )

    memory = memory or memory_of(settings)
    if not is_off():
        account.tell_unused_caches()
    anew = Diagnostics()
    anew.extend(diagnostics)
    found = found_with(memory, diagnostics)
    if memory is not None:
        if is_verifying() and STDIN not in settings.sources:  # which nobody can read twice
            _compare((found, diagnostics), (found_with(None, anew), anew))
        memory.save()
    return found


def _base(name: str, diagnostics: Diagnostics) -> Base | None:
    """What documents are laid over: the program's own API or one from an IR file, None if it is unusable."""
    from codegen.commands import ir_file
    from codegen.link import base_of

    if name != BUNDLED:
        api = ir_file.load(name, diagnostics)
        return base_of(api) if api else None
    findings = Diagnostics()
    found = run(bundled(), findings)
    diagnostics.extend(findings.errors)
    return base_of(found.api, found.facts) if found.api else None


def _compare(kept: tuple[Run, Diagnostics], anew: tuple[Run, Diagnostics]) -> None:
    """See whether two runs have found the same, to the last word and place."""
    (found, findings), (other, other_findings) = kept, anew
    if [*map(repr, findings)] != [*map(repr, other_findings)]:
        raise CacheDiffersError("findings")
    if repr(found.statements) != repr(other.statements) or repr(found.api) != repr(other.api):
        raise CacheDiffersError("statements of documents")
    if [page.claims for page in found.reading.pages] != [page.claims for page in other.reading.pages]:
        raise CacheDiffersError("lines that were read")
