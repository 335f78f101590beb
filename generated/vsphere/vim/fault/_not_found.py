# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NotFound", wire_name="NotFound")
class NotFound(vim.fault.VimFault):
    """Something that the call refers to does not exist, for instance a role or a session. For
    managed objects see ``vmodl.fault.ManagedObjectNotFound``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.NotFound.md``
        ``vim/fault/NotFound.rst``
    """
