"""The command line: ``codegen``, with a command for each thing that can be done."""

from __future__ import annotations

from typing import Any

import click

from codegen import __version__
from codegen.commands import streams, volume
from codegen.commands.audit import audit
from codegen.commands.cache import cache
from codegen.commands.common import unwritable
from codegen.commands.completion import completion
from codegen.commands.diff import diff
from codegen.commands.explain import explain
from codegen.commands.export import export
from codegen.commands.generate import generate
from codegen.commands.import_ import import_
from codegen.commands.ir import ir
from codegen.commands.lint import lint
from codegen.commands.memory import rarely_collected
from codegen.commands.search import search
from codegen.commands.show import show
from codegen.commands.waiting import shown
from codegen.commands.watch import watch


class _Program(click.Group):
    """The commands, as a program of its own."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        # Any: what click takes and gives here, which is nothing for a script
        line = streams.prepare()
        try:
            with shown(line), rarely_collected():
                return super().__call__(*args, **kwargs)
        except streams.OutputLostError as lost:
            unwritable("standard output", lost.reason)


@click.group(
    cls=_Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 clean, 1 findings or drift, 2 unusable input (nothing is written). The pages that "
    "are named as docs/ are installed in the folder docs of the package codegen.",
)
@click.version_option(__version__, package_name="vim-codegen", prog_name="codegen")
def main() -> None:
    """Read the vSphere API reference and emit typed Python bindings.

    \b
    A SOURCE is any of these; several are read together:
      docs/  docs/vim/Task.rst  -             a folder, a document, standard input
      docs.zip  docs.tar.xz#folder            an archive, or a folder within it
      git+https://host/repository@ref#folder  a branch, tag or commit; git+ssh and git+file go too

    RST, RST on one line, Markdown and HTML are told apart by their content. --include and --exclude
    choose among the documents. Without a SOURCE, [tool.codegen] of the nearest pyproject.toml says what
    to read, and without that the project's own documents are read.

    \b
    Try:
      codegen search cancel                   which types and members have to do with it
      codegen show vim.Task.CancelTask        what is known of a method, and who says so
      codegen lint docs/                      what is wrong with documents
      codegen diff old.zip docs/              what changed in the API, and whom that breaks
      codegen ir docs/vim/Task.rst            the API as JSON
      codegen generate docs/ -o bindings      the package bindings/vsphere
    """


main.params += volume.options()
_COMMANDS = (
    audit,
    cache,
    completion,
    diff,
    explain,
    export,
    generate,
    import_,
    ir,
    lint,
    search,
    show,
    watch,
)
for command in _COMMANDS:
    command.params += volume.options()
    main.add_command(command)
