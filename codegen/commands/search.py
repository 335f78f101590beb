"""``codegen search``: find what a word may mean."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from codegen.commands.common import (
    FINDINGS,
    OK,
    UNUSABLE,
    diagnostics_option,
    facts_option,
    format_option,
    linked,
    put_json,
    put_out,
    run_with,
    say,
    settings_of,
    sources_argument,
    tell_left_out,
)
from codegen.commands.volume import mention

if TYPE_CHECKING:
    from codegen.commands.lookup import Hit


@click.command(
    epilog="Exit status: 0 found, 1 found, but something was left out with --keep-going, 2 unusable input, "
    "or nothing is found."
)
@click.argument("word")
@sources_argument
@facts_option
@click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(min=0),
    default=20,
    show_default=True,
    help="Show so many; 0 shows all.",
)
@format_option
@diagnostics_option()
def search(
    word: str, sources: tuple[str, ...], facts: tuple[str, ...], limit: int, format_: str, diagnostics_: str
) -> None:
    """Find types and members by a WORD of their names or of their descriptions.

    Names come first, the best first; then texts that have the word. Letters may be small or capital.
    codegen show tells all about each.

    \b
    For example:
      codegen search cancel
      codegen search "property collector" --limit 0
      codegen search PowerOn docs/ --format json
    """
    from codegen.commands.lookup import Index

    if not word.strip():
        raise click.UsageError("name a word to look for.")
    settings, diagnostics = settings_of(sources, facts, None)
    index = Index(linked(run_with(settings, diagnostics), diagnostics, diagnostics_))
    tell_left_out(diagnostics)
    hits = index.search(" ".join(word.split()))
    shown = hits[:limit] if limit else hits
    if format_ == "json":
        put_json(_as_json(shown))
    elif shown:
        put_out(_as_text(shown))
    if not hits:
        near = index.suggestions(word)
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        say(f"nothing is called {word}, and no description has it.{hint}")
        sys.exit(UNUSABLE)
    if len(hits) > len(shown):
        mention(f"and {len(hits) - len(shown)} more; --limit 0 shows all")
    sys.exit(FINDINGS if diagnostics.left_out else OK)


def _as_text(hits: Sequence[Hit]) -> str:
    width = max(len(hit.item.kind) for hit in hits)
    lines: list[str] = []
    for hit in hits:
        if not hit.in_name and (not lines or hit is next(each for each in hits if not each.in_name)):
            lines += ["", "in descriptions:"] if lines else ["in descriptions:"]
        lines.append(f"{hit.item.kind:<{width}}  {hit.item.name}")
        if hit.excerpt:
            lines.append(f"{'':<{width}}      {hit.excerpt}")
    return "\n".join(lines)


def _as_json(hits: Sequence[Hit]) -> str:
    """Hits as JSON; where one was found tells whether its excerpt is of the description."""
    found = [
        {
            "name": hit.item.name,
            "kind": hit.item.kind,
            "found_in": "name" if hit.in_name else "description",
            "excerpt": hit.excerpt,
        }
        for hit in hits
    ]
    return json.dumps(found, indent=2, ensure_ascii=False)
