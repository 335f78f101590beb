# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.Timedout``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.Timedout", wire_name="Timedout")
class Timedout(vim.fault.VimFault):
    """The server gave up after waiting for too long. The operation may still be going on somewhere.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.Timedout.md``
        ``vim/fault/Timedout.rst``
    """
