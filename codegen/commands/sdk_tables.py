"""The type tables of an SDK, as commands take them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from codegen.commands.common import UNUSABLE, say
from codegen.diagnostics import codes
from codegen.program import progress

if TYPE_CHECKING:
    from codegen.tables.tables import Tables

SDKS = ["pyvmomi"]
"""The SDKs whose tables can be read, each called as the extra that installs it."""


def tables_of(sdk: str) -> Tables:
    """The tables of an installed SDK; the program ends here where there are none.

    Args:
        sdk: One of ``SDKS``.
    """
    # Only here: help needs nothing of them.
    from codegen.tables.pyvmomi import load
    from codegen.tables.tables import NoTablesError

    progress.stage("reading the tables")
    try:
        return load()
    except NoTablesError as error:
        say(f"error: {error}: pip install 'vim-codegen[{sdk}]' [{codes.NO_TABLES.name}]")
        sys.exit(UNUSABLE)
