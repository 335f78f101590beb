"""``codegen completion``: print the script that lets a shell complete."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from codegen.commands.common import put_out

_SHELLS = ("bash", "zsh", "fish")
_PROGRAM = "codegen"
_ASKED_BY = "_CODEGEN_COMPLETE"
"""The variable that click looks for, by the name of the program."""


@click.command(epilog="Exit status: 0 written, 2 an unknown shell.")
@click.argument("shell", type=click.Choice(_SHELLS))
def completion(shell: str) -> None:
    """Print the script that lets SHELL complete commands, options, paths, and types for codegen show.

    \b
    For example, in the file that the shell starts with:
      eval "$(codegen completion bash)"                               ~/.bashrc
      eval "$(codegen completion zsh)"                                ~/.zshrc
      codegen completion fish | source                                ~/.config/fish/config.fish

    \b
    Or written once, which makes shells start sooner:
      codegen completion bash > ~/.local/share/bash-completion/completions/codegen
      codegen completion fish > ~/.config/fish/completions/codegen.fish
    """
    found = get_completion_class(shell)
    assert found is not None  # click has all three
    root = click.get_current_context().find_root().command
    put_out(found(root, {}, _PROGRAM, _ASKED_BY).source())
