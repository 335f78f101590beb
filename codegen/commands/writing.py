"""What the commands that write a folder of files share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from codegen.commands.common import unwritable
from codegen.commands.volume import mention

if TYPE_CHECKING:
    from codegen.output.manifest import ManifestFormat


def prepare(target: Path, format: ManifestFormat, writes: bool) -> None:
    """See to an output before the work of making it is done; the program ends here if it cannot be written.

    Says if a merge left its manifest in conflict, and what that means.

    Args:
        target: The folder.
        format: What its files are.
        writes: Whether it will be written: then what a killed run had begun there is finished first.
    """
    from codegen.output import writer  # only here: help needs nothing of it
    from codegen.output.manifest import NAME

    try:
        writer.check(target, format)
        if writes:
            writer.recover(target, format)
        if writer.holds_conflict(target):
            place = (target / NAME).as_posix()
            mention(f"{place}: a merge left it in conflict; the files of both sides count as generated")
    except writer.WriteError as error:
        unwritable(error.path, error.reason)
