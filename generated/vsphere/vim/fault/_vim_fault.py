# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VimFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vim.fault.VimFault", wire_name="VimFault")
class VimFault(vmodl.MethodFault):
    """Base of faults that belong to the subject of the API. Methods list the ones they raise.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.VimFault.md``
        ``vim/fault/VimFault.rst``
    """
