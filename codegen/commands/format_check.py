"""``--verify-format``: a formatter judges what is about to be written."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.commands.common import refuse_plugin, tell, unusable
from codegen.commands.output_choice import OutputChoice
from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place
from codegen.program.plugins import PluginError


def check_format(
    files: Mapping[str, str], choice: OutputChoice, diagnostics: Diagnostics, format_: str
) -> None:
    """End the program where a formatter would change a file.

    Args:
        files: The output.
        choice: What it is; one that has a formatter.
        diagnostics: Takes a finding for each file that would be changed.
        format_: How findings are told.
    """
    try:
        with choice.plugin.guarded():
            paths = choice.output.unformatted(files) if choice.output.unformatted else ()
    except PluginError as error:
        refuse_plugin(error)
    for path in paths:
        diagnostics.report(codes.UNFORMATTED, Place(path), "black would change this module")
    if paths:
        tell(diagnostics, format_)
        unusable(diagnostics)
