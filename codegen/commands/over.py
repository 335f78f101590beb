"""The option that names the API over which documents are laid."""

from __future__ import annotations

import click

from codegen.commands import completers
from codegen.commands.given import F, keep


def over_option(command: F) -> F:
    """Let a command lay documents over an API; ``kept("over")`` tells over which."""
    return click.option(
        "--over",
        metavar="API",
        shell_complete=completers.paths,
        expose_value=False,
        callback=keep,
        help="Lay the documents over an API: the word bundled for the one that comes with the program, or a "
        "file of codegen ir. Texts are those of the documents, facts those of the later release.",
    )(command)
